"""Fills blank workbooks as a clerk would, through another program: /usr/bin/python3 fill.py openpyxl|libreoffice BOOK BLANK FILLED.

BOOK names the rows of answers.csv. openpyxl needs python3-openpyxl; libreoffice needs libreoffice-calc and python3-uno.
"""
import csv
import datetime
import pathlib
import subprocess
import sys
import tempfile
import time

HEADING_ROW = 10
MOST_ROWS = 200


def answers(book):
    path = pathlib.Path(__file__).with_name("answers.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["book"] == book]


def place(row, text_at):
    """Row and column, from 1, of an answer: its label or line number, and the heading of its column."""
    headings = [text_at(HEADING_ROW, column) for column in range(1, 20)]
    column = headings.index(row["column"]) + 1
    if row["line"].isdigit():
        return HEADING_ROW + int(row["line"]), column
    labels = headings.index("Chỉ tiêu") + 1
    lines = range(HEADING_ROW + 1, HEADING_ROW + MOST_ROWS)
    return next(line for line in lines if text_at(line, labels) == row["line"]), column


def with_openpyxl(book, blank, filled):
    import openpyxl

    workbook = openpyxl.load_workbook(blank)
    for row in answers(book):
        sheet = workbook[row["sheet"]]
        line, column = place(row, lambda r, c: sheet.cell(r, c).value)
        cell = sheet.cell(line, column)
        assert not cell.protection.locked, f"locked: {row}"
        if row["kind"] == "date":
            cell.value = datetime.date.fromisoformat(row["value"])
        elif row["kind"] == "number" and cell.number_format != "@":
            cell.value = float(row["value"]) if "." in row["value"] else int(row["value"])
        else:
            cell.value = row["value"]
    workbook.save(filled)


def with_libreoffice(book, blank, filled):
    """Types into the cells: a text cell keeps the text, another reads the number."""
    import uno
    from com.sun.star.beans import PropertyValue

    def setting(name, value):
        return PropertyValue(Name=name, Value=value)

    with tempfile.TemporaryDirectory() as home:
        pipe = f"qcdc{time.time_ns()}"
        options = ["--headless", "--norestore", f"-env:UserInstallation=file://{home}"]
        office = subprocess.Popen(["soffice", *options, f"--accept=pipe,name={pipe};urp;"])
        try:
            local = uno.getComponentContext()
            resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
            context = connect(resolver, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            document = desktop.loadComponentFromURL(
                pathlib.Path(blank).resolve().as_uri(), "_blank", 0, (setting("Hidden", True),)
            )
            for row in answers(book):
                sheet = document.Sheets.getByName(row["sheet"])
                line, column = place(row, lambda r, c: sheet.getCellByPosition(c - 1, r - 1).String)
                cell = sheet.getCellByPosition(column - 1, line - 1)
                assert not cell.CellProtection.IsLocked, f"locked: {row}"
                if row["kind"] == "date":
                    year, month, day = row["value"].split("-")
                    cell.String = f"{day}/{month}/{year}"
                elif row["kind"] == "number":
                    cell.Value = float(row["value"])
                else:
                    cell.String = row["value"]
            target = pathlib.Path(filled).resolve().as_uri()
            document.storeToURL(target, (setting("FilterName", "Calc MS Excel 2007 XML"),))
            document.close(True)
            desktop.terminate()
            office.wait(30)
        finally:
            if office.poll() is None:
                office.kill()


def connect(resolver, url):
    for _ in range(60):
        try:
            return resolver.resolve(url)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


if __name__ == "__main__":
    program, book, blank, filled = sys.argv[1:]
    {"openpyxl": with_openpyxl, "libreoffice": with_libreoffice}[program](book, blank, filled)

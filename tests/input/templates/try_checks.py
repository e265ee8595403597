"""Lets LibreOffice work out the checks of a filled workbook for many inputs: /usr/bin/python3 try_checks.py FILLED CASES.

CASES is JSON: [{"sheet", "has": text in the formula, "value"}]; the answers are JSON on standard output: true where it may be typed.
"""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl


def check_with(sheet, text):
    checks = sheet.data_validations.dataValidation
    return next(one for one in checks if one.type == "custom" and text in one.formula1)


def main(filled, cases):
    book = openpyxl.load_workbook(filled)
    trial = openpyxl.Workbook()
    for row, case in enumerate(cases, start=1):
        check = check_with(book[case["sheet"]], case["has"])
        first = str(check.sqref).split(":")[0]
        cell = trial.active.cell(row, 1, case["value"])
        if isinstance(case["value"], str):
            cell.number_format = "@"
        trial.active.cell(row, 2, "=" + re.sub(rf"\b{first}\b", f"A{row}", check.formula1))
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "trial.xlsx")
        trial.save(path)
        office = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/home", "--convert-to", "csv"]
        subprocess.run([*office, "--outdir", folder, path], check=True, stdout=subprocess.DEVNULL, timeout=80)
        with path.with_suffix(".csv").open(encoding="latin-1", newline="") as file:
            print(json.dumps([row[1] == "TRUE" for row in csv.reader(file)]))


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))

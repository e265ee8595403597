"""Writes small reports with real tools (XlsxWriter, openpyxl, xlwt, odfpy) beside a truth that the product never sees."""
import csv
import datetime
import io
import os
import zipfile

import openpyxl
import xlsxwriter
import xlwt
from odf import table as odf_table
from odf import text as odf_text
from odf.opendocument import OpenDocumentSpreadsheet

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..")
TRUTH, FILES = [], []
LABELS, MEASURES = {}, {}

with open(os.path.join(ROOT, "data", "catalogue", "indicators.csv"), encoding="utf-8-sig") as source:
    for entry in csv.DictReader(source):
        LABELS[entry["code"]] = [entry["label_vi"]] + [a for a in entry["aliases"].split("|") if a and " / " not in a]
        MEASURES[entry["code"]] = entry["unit_of_measure"]


def L(code, which=0):
    return LABELS[code][which]


class V:
    """A cell under an indicator: what is written and what must come out (`want`: a value or a state, `|` between alternatives)."""

    def __init__(self, code, raw, want=None, unit=None, period=None, fmt=None):
        self.code, self.raw, self.unit, self.period, self.fmt = code, raw, unit, period, fmt
        self.want = str(("missing" if raw is None else raw) if want is None else want)


class F:
    """A formula; `cached` None leaves the file without a stored result."""

    def __init__(self, formula, cached=None):
        self.formula, self.cached = formula, cached


class Rich:
    def __init__(self, *parts):
        self.parts = parts


class Noted:
    """A value with a comment on its cell."""

    def __init__(self, raw, comment):
        self.raw, self.comment = raw, comment


def sheet(name, rows, at=(1, 1), merges=(), hidden=None, hide_rows=(), hide_columns=(), chart=False):
    return {"name": name, "rows": rows, "at": at, "merges": merges, "hidden": hidden, "hide_rows": hide_rows,
            "hide_columns": hide_columns, "chart": chart}


def address(row, column):
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def cells(part):
    top, left = part["at"]
    for r, row in enumerate(part["rows"]):
        for c, item in enumerate(row):
            if item is not None and item != "":
                yield top + r, left + c, item


def case(file, sheets, unit=None, period=None, status="accepted", codes="", writer=None, catalogue="sample", **options):
    """One report. `codes`: findings that must be there; `status`: allowed ones, `|` between."""
    if isinstance(sheets, dict):
        sheets = [sheets]
    FILES.append((file, status, codes, unit or "", period or "", catalogue))
    is_csv = file.rsplit(".", 1)[1] in ("csv", "txt", "tsv")
    shift = len(options.get("before", ()))
    for part in sheets:
        for row, column, item in cells(part):
            if isinstance(item, V):
                want = "refused" if status == "refused" and item.want != "other" else item.want
                TRUTH.append((file, "" if is_csv else part["name"], address(row + shift, column), item.unit or unit,
                              item.period or period, item.code, want))
    kind = writer or file.rsplit(".", 1)[1]
    path = os.path.join(HERE, "reports", file)
    WRITERS[kind](path, sheets, options)


def plain(item):
    return item.raw if isinstance(item, (V, Noted)) else item


def write_xlsx(path, sheets, options):
    book = xlsxwriter.Workbook(path, {"date_1904": options.get("date_1904", False)})
    book.set_properties({"created": datetime.datetime(2026, 1, 1)})
    formats = {}

    def style(fmt):
        if fmt not in formats:
            formats[fmt] = book.add_format({"num_format": fmt})
        return formats[fmt]

    for part in sheets:
        if part["chart"]:
            chart = book.add_chart({"type": "column"})
            chart.add_series({"values": f"='{sheets[0]['name']}'!$D$8:$D$12"})
            book.add_chartsheet(part["name"]).set_chart(chart)
            continue
        page = book.add_worksheet(part["name"])
        if part["hidden"] == "hidden":
            page.hide()
        for merge in part["merges"]:
            page.merge_range(merge, "")
        for row, column, item in cells(part):
            put(page, (row - 1, column - 1), item, style)
        for row in part["hide_rows"]:
            page.set_row(row - 1, None, None, {"hidden": True})
        for column in part["hide_columns"]:
            page.set_column(f"{column}:{column}", None, None, {"hidden": True})
    book.close()


def put(page, place, item, style):
    fmt = style(item.fmt) if isinstance(item, V) and item.fmt else None
    raw = plain(item)
    if isinstance(raw, Noted):
        page.write_comment(*place, raw.comment)
        raw = raw.raw
    if raw is None or raw == "":
        return
    if isinstance(raw, F):
        page.write_formula(*place, raw.formula, fmt, raw.cached if raw.cached is not None else "")
    elif isinstance(raw, Rich):
        page.write_rich_string(*place, raw.parts[0], style("General"), *raw.parts[1:])
    elif isinstance(raw, datetime.date):
        page.write_datetime(*place, datetime.datetime.combine(raw, datetime.time()), fmt or style("dd/mm/yyyy"))
    elif isinstance(raw, bool):
        page.write_boolean(*place, raw)
    elif isinstance(raw, (int, float)):
        page.write_number(*place, raw, fmt)
    elif raw.startswith("#") and raw.endswith("!"):
        page.write_formula(*place, "=NA()", fmt, raw)
    else:
        page.write_string(*place, raw, fmt)


def write_openpyxl(path, sheets, options):
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.created = book.properties.modified = datetime.datetime(2026, 1, 1)
    for part in sheets:
        page = book.create_sheet(part["name"])
        if part["hidden"]:
            page.sheet_state = "veryHidden" if part["hidden"] == "very" else "hidden"
        for row, column, item in cells(part):
            raw = plain(item)
            page.cell(row, column, raw.formula if isinstance(raw, F) else raw)
            if isinstance(item, V) and item.fmt:
                page.cell(row, column).number_format = item.fmt
        for merge in part["merges"]:
            page.merge_cells(merge)
        for row in part["hide_rows"]:
            page.row_dimensions[row].hidden = True
    buffer = io.BytesIO()
    book.save(buffer)
    fix_times(buffer.getvalue(), path)


def fix_times(data, path):
    """The same bytes on every run: no clock in the zip entries or the properties."""
    import re

    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            body = old.read(info.filename)
            if info.filename == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", body)
            entry = zipfile.ZipInfo(info.filename, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if info.filename == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(entry, body)


def write_xls(path, sheets, options):
    book = xlwt.Workbook(encoding="utf-8")
    book.dates_1904 = options.get("date_1904", False)
    for part in sheets:
        page = book.add_sheet(part["name"])
        if part["hidden"]:
            page.visibility = 2 if part["hidden"] == "very" else 1
        for row, column, item in cells(part):
            raw = plain(item)
            if raw is None:
                continue
            fmt = item.fmt if isinstance(item, V) else None
            if isinstance(raw, datetime.date):
                fmt = fmt or "dd/mm/yyyy"
            look = xlwt.easyxf(num_format_str=fmt) if fmt else xlwt.Style.default_style
            page.write(row - 1, column - 1, xlwt.Formula(raw.formula[1:]) if isinstance(raw, F) else raw, look)
        for merge in part["merges"]:
            (first, last) = (openpyxl.utils.cell.coordinate_from_string(end) for end in merge.split(":"))
            columns = [openpyxl.utils.cell.column_index_from_string(end[0]) - 1 for end in (first, last)]
            page.merged_cells.append((first[1] - 1, last[1] - 1, columns[0], columns[1]))
        for row in part["hide_rows"]:
            page.row(row - 1).hidden = True
    book.save(path)


def write_ods(path, sheets, options):
    book = OpenDocumentSpreadsheet()
    for part in sheets:
        page = odf_table.Table(name=part["name"])
        by_row = {}
        for row, column, item in cells(part):
            by_row.setdefault(row, {})[column] = plain(item)
        for row in range(1, max(by_row) + 1):
            line = odf_table.TableRow()
            for column in range(1, max(by_row.get(row, {0: 0})) + 1):
                line.addElement(ods_cell(by_row[row].get(column)))
            page.addElement(line)
        book.spreadsheet.addElement(page)
    buffer = io.BytesIO()
    book.write(buffer)
    fix_times(buffer.getvalue(), path)


def ods_cell(raw):
    if raw is None:
        return odf_table.TableCell()
    if isinstance(raw, bool):
        made = odf_table.TableCell(valuetype="boolean", booleanvalue="true" if raw else "false")
    elif isinstance(raw, (int, float)):
        made = odf_table.TableCell(valuetype="float", value=raw)
    elif isinstance(raw, datetime.date):
        made = odf_table.TableCell(valuetype="date", datevalue=raw.isoformat())
    else:
        made = odf_table.TableCell(valuetype="string")
    for line in str(raw).split("\n"):
        made.addElement(odf_text.P(text=line))
    return made


def write_csv(path, sheets, options):
    separator = options.get("separator", ";")
    lines = list(options.get("before", ()))
    width = max(len(row) for row in sheets[0]["rows"])
    for row in sheets[0]["rows"]:
        texts = ["" if plain(item) is None else str(plain(item)) for item in row]
        texts += [""] * (width - len(texts) + options.get("trailing", 0))
        lines.append(separator.join('"' + t.replace('"', '""') + '"' if any(s in t for s in (separator, "\n", '"')) else t
                                    for t in texts))
    text = options.get("newline", "\r\n").join(lines) + options.get("newline", "\r\n")
    with open(path, "wb") as target:
        target.write(encode(text, options.get("encoding", "utf-8-sig")))


def encode(text, encoding):
    if encoding == "cp1258":
        return vietnamese_1258(text)
    if encoding in LEGACY:
        return LEGACY[encoding](text)
    return text.encode(encoding)


def vietnamese_1258(text):
    """Windows-1258 keeps hats and horns in the letter and puts the tone behind it."""
    import unicodedata

    out = bytearray()
    for letter in unicodedata.normalize("NFC", text):
        try:
            out += letter.encode("cp1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", letter)
            tone = next(mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323")
            out += unicodedata.normalize("NFC", parts.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
    return bytes(out)


# TCVN3 (ABC): small letters of a, ă, â, e, ê, i, o, ô, ơ, u, ư, y with tones, and đ; capitals only where the font has them.
TCVN3_ORDER = ("àảãáạ ăằẳẵắặ âầẩẫấậ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ đ").replace(" ", "")
TCVN3_BYTES = bytes.fromhex("b5b6b7b8b9" "a8bbbcbdbec6" "a9c7c8c9cacb" "cccecfd0d1" "aad2d3d4d5d6" "d7d8dcddde" "dfe1e2e3e4"
                            "abe5e6e7e8e9" "aceaebecedee" "eff1f2f3f4" "adf5f6f7f8f9" "fafbfcfdfe" "ae")
TCVN3 = dict(zip(TCVN3_ORDER, TCVN3_BYTES.decode("latin-1")))
TCVN3.update(dict(zip("ĂÂÊÔƠƯĐ", "\xa1\xa2\xa3\xa4\xa5\xa6\xa7")))


def tcvn3(text):
    """The text as .VnTime shows it, in Latin-1 letters. Toned capitals become small letters, as that font does."""
    return "".join(TCVN3.get(letter) or TCVN3.get(letter.lower()) or letter for letter in text)


VNI_TONES = {"\u0300": "ø", "\u0301": "ù", "\u0303": "õ", "\u0309": "û", "\u0323": "ï"}
VNI_HAT = {"": "â", "\u0300": "à", "\u0301": "á", "\u0303": "ã", "\u0309": "å", "\u0323": "ä"}
VNI_BREVE = {"": "ê", "\u0300": "è", "\u0301": "é", "\u0303": "ü", "\u0309": "ú", "\u0323": "ë"}
VNI_I = {"\u0300": "ì", "\u0301": "í", "\u0303": "ó", "\u0309": "æ", "\u0323": "ò"}


def vni(text):
    import unicodedata

    out = ""
    for letter in unicodedata.normalize("NFC", text):
        small = letter.lower()
        made = vni_letter(small, unicodedata.normalize("NFD", small))
        out += made.upper() if letter != small else made
    return out


def vni_letter(letter, parts):
    if letter == "đ":
        return "ñ"
    tone = next((mark for mark in parts if mark in VNI_TONES), "")
    base = parts[0]
    if "\u0302" in parts:
        return base + VNI_HAT[tone]
    if "\u0306" in parts:
        return base + VNI_BREVE[tone]
    if "\u031b" in parts:
        return {"o": "ô", "u": "ö"}[base] + VNI_TONES.get(tone, "")
    if not tone:
        return letter
    if base == "i":
        return VNI_I[tone]
    if letter == "ỵ":
        return "î"
    return base + VNI_TONES[tone]


LEGACY = {
    "tcvn3": lambda text: tcvn3(text).encode("latin-1"),
    "vni": lambda text: vni(text).encode("cp1252"),
}
WRITERS = {"xlsx": write_xlsx, "openpyxl": write_openpyxl, "xls": write_xls, "ods": write_ods, "csv": write_csv,
           "txt": write_csv, "tsv": write_csv}


def finish():
    for name, heading, rows in (
        ("truth", ("file", "sheet", "cell", "unit", "period", "indicator", "want"), TRUTH),
        ("files", ("file", "status", "codes", "unit", "period", "catalogue"), FILES),
    ):
        with open(os.path.join(HERE, f"{name}.csv"), "w", encoding="utf-8", newline="") as target:
            out = csv.writer(target, lineterminator="\n")
            out.writerow(heading)
            out.writerows(rows)

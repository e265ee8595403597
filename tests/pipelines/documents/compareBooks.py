"""What openpyxl sees differently in two workbooks, one JSON array on standard output: /usr/bin/python3 compareBooks.py BEFORE AFTER.

The first sheet of AFTER is the list of messages; the cells that it links to may differ in fill and note.
"""
import json
import re
import sys

import openpyxl


def place(link):
    sheet, cell = re.fullmatch(r"'(.*)'!(\w+)", link.location).groups()
    return sheet.replace("''", "'"), cell


def cell_facts(cell):
    return {
        "value": repr(cell.value),
        "format": cell.number_format,
        "font": repr(cell.font),
        "border": repr(cell.border),
        "alignment": repr(cell.alignment),
        "protection": repr(cell.protection),
    }


def sheet_facts(sheet):
    return {
        "state": sheet.sheet_state,
        "merges": sorted(str(one) for one in sheet.merged_cells.ranges),
        "widths": {key: (one.width, one.hidden) for key, one in sheet.column_dimensions.items()},
        "heights": {key: (one.height, one.hidden) for key, one in sheet.row_dimensions.items() if one.height or one.hidden},
        "validations": sorted(repr((str(one.sqref), one.type, one.formula1)) for one in sheet.data_validations.dataValidation),
        "conditions": sorted(str(one.sqref) for one in sheet.conditional_formatting),
        "print": (sheet.print_title_rows, sheet.print_area, sheet.page_setup.orientation, sheet.page_setup.paperSize),
        "freeze": sheet.freeze_panes,
        "protection": sheet.protection.sheet,
    }


def main(before_path, after_path):
    before, after = (openpyxl.load_workbook(path) for path in (before_path, after_path))
    listed = after.worksheets[0]
    marked = {place(cell.hyperlink) for row in listed.iter_rows() for cell in row if cell.hyperlink}
    found = []
    if after.sheetnames[1:] != before.sheetnames:
        found.append(["sheets", before.sheetnames, after.sheetnames])
    if after.active is not listed:
        found.append(["active", after.active.title])
    names = lambda book: sorted((str(n.name), str(n.attr_text)) for n in book.defined_names.definedName)
    if names(before) != names(after):
        found.append(["names", names(before), names(after)])
    for sheet in before.worksheets:
        other = after[sheet.title]
        facts, others = sheet_facts(sheet), sheet_facts(other)
        found += [[sheet.title, key, str(facts[key]), str(others[key])] for key in facts if facts[key] != others[key]]
        for row in sheet.iter_rows():
            for cell in row:
                twin = other[cell.coordinate]
                if cell_facts(cell) != cell_facts(twin):
                    found.append([sheet.title, cell.coordinate, cell_facts(cell), cell_facts(twin)])
                is_marked = twin.comment is not None and (cell.comment is None or cell.comment.text != twin.comment.text)
                if cell.comment and (not twin.comment or cell.comment.text not in twin.comment.text):
                    found.append([sheet.title, cell.coordinate, "note lost"])
                if not is_marked and repr(cell.fill) != repr(twin.fill):
                    found.append([sheet.title, cell.coordinate, "fill"])
                if is_marked and twin.fill.fill_type != "solid":
                    found.append([sheet.title, cell.coordinate, "no colour"])
        noted = {cell.coordinate for row in other.iter_rows() for cell in row if cell.comment}
        expected = {cell for name, cell in marked if name == sheet.title}
        lost = [cell for cell in expected if cell != "A1" and cell not in noted and not covered(other, cell)]
        found += [[sheet.title, cell, "no note"] for cell in lost]
    print(json.dumps(found, ensure_ascii=False))


def covered(sheet, cell):
    return any(cell in one for one in sheet.merged_cells.ranges)


if __name__ == "__main__":
    main(*sys.argv[1:])

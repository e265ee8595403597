"""Makes rich.xlsx, a report with everything that must survive a return: /usr/bin/python3 make.py. Needs python3-openpyxl."""
import datetime
import pathlib

import openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

ROWS = [
    ("Tổng số công chức, viên chức, người lao động (đến cuối kỳ)", "người", 25),
    ("Số lãnh đạo đơn vị", "người", "12 (tăng 3)"),
    ("Tổng số lượt ý kiến tham gia, kiến nghị", "ý kiến", "khoảng 20"),
    ("Số lượt tiếp công dân", "lượt", 7),
    ("Số đơn vị trồng cây", "đơn vị", 3),
]


def main():
    book = openpyxl.Workbook()
    cover = book.active
    cover.title = "Bìa"
    cover["B2"] = "BÁO CÁO SỐ LIỆU"
    cover["B2"].comment = Comment("Ghi chú của đơn vị ở bìa", "Đơn vị")
    sheet = book.create_sheet("Biểu 1 & phụ lục")
    sheet["A1"], sheet["C1"] = "VKSND quận Hải Châu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    sheet["A3"] = "Số liệu 6 tháng đầu năm 2024"
    for merged in ("A1:B1", "C1:E1", "A3:E3"):
        sheet.merge_cells(merged)
    line = Side(style="thin", color="FF336699")
    for column, text in enumerate(["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú"], start=1):
        cell = sheet.cell(5, column, text)
        cell.font = Font(name="Arial", size=11, bold=True, color="FFFFFFFF")
        cell.fill = PatternFill("solid", fgColor="FF336699")
        cell.alignment = Alignment(horizontal="center", wrap_text=True, text_rotation=0)
    for index, (label, measure, value) in enumerate(ROWS, start=6):
        for column, content in enumerate([index - 5, label, measure, value, None], start=1):
            cell = sheet.cell(index, column, content)
            cell.border = Border(top=line, bottom=line, left=line, right=line)
            cell.protection = Protection(locked=column != 4)
        sheet.cell(index, 4).number_format = '#,##0;[Red]-#,##0'
    sheet["D7"].comment = Comment("Số này phòng Tổ chức cung cấp", "Đơn vị")
    sheet["D9"].comment = Comment("Đã kiểm tra", "Đơn vị")
    sheet["G2"] = datetime.date(2024, 6, 3)
    sheet["G2"].number_format = "dd/mm/yyyy"
    sheet["G3"] = "=SUM(D6,D9)"
    for column, width in zip("ABCDE", (5, 47.5, 12, 14, 20)):
        sheet.column_dimensions[column].width = width
    sheet.row_dimensions[5].height = 33.5
    check = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", error="Ghi số nguyên")
    check.add("D6:D10")
    sheet.add_data_validation(check)
    sheet.conditional_formatting.add("D6:D10", CellIsRule("greaterThan", ["1000"], fill=PatternFill(bgColor="FFFF0000")))
    sheet.freeze_panes = "A6"
    sheet.print_title_rows = "5:5"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    book.defined_names.append(DefinedName("tong_so", attr_text="'Biểu 1 & phụ lục'!$D$6"))
    other = book.create_sheet("Dữ liệu phòng")
    other.append(["Phong", "So nguoi"])
    other.append(["A", 4])
    other.add_table(Table(displayName="Phong", ref="A1:B2"))
    book.create_sheet("Nháp").sheet_state = "hidden"
    book.active = 1
    book.save(pathlib.Path(__file__).with_name("rich.xlsx"))


if __name__ == "__main__":
    main()

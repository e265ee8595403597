"""Workbooks of several sheets, matrices of units, registers."""
import datetime

from cases_rows import BASE, CL, H1, HC, HEADINGS, LC, ST, base, head
from kit import F, L, V, case, sheet

DN1 = "dn1"
TOP = [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["BIỂU TỔNG HỢP CÁC ĐƠN VỊ"], ["6 tháng đầu năm 2024"], []]
CODES = ["staff_total", "opinions_received", "opinions_accepted"]
NAMES = ["Tổng số công chức, người lao động", "Số ý kiến nhận được", "Số ý kiến tiếp thu"]


def line(number, name, unit, values, want=None, extra=()):
    return [number, name, *extra] + [V(c, v, want, unit=unit) for c, v in zip(CODES, values)]


def units():
    rows = [line(1, "VKSND quận Hải Châu", HC, (23, 30, 20)), line(2, "VKSND quận Sơn Trà", ST, (19, 12, 9)), line(3, "VKSND quận Liên Chiểu", LC, (17, 8, 8))]
    case("f01 tong dau.xlsx", sheet("TH", TOP + [["STT", "Đơn vị"] + NAMES, [None, "Tổng cộng", 59, 50, 37]] + rows), DN1, H1)
    case("f02 tong giua cong nhom.xlsx", sheet("TH", TOP + [["STT", "Đơn vị"] + NAMES, ["I", "Cấp tỉnh", 90, 40, 31], line(1, "VKSND TP Đà Nẵng", DN1, (90, 40, 31)), ["II", "Cấp huyện", 59, 50, 37]] + rows + [[None, "Tổng số (I + II)", 149, 90, 68]]), DN1, H1)
    case("f03 khoi phong.xlsx", sheet("TH", TOP + [["STT", "Đơn vị"] + NAMES, ["A", "Khối phòng"], line(1, "Phòng 1", "dn1.p1", (9, 3, 3)), line(2, "Phòng 2", "dn1.p2", (8, 2, 2)), line(3, "Văn phòng", "dn1.vptk", (12, 0, 0)), [None, "Cộng khối phòng", 29, 5, 5], ["B", "VKSND các quận, huyện"]] + rows + [[None, "Cộng", 59, 50, 37], [None, "Toàn ngành", 88, 55, 42]]), DN1, H1)
    typo = [line(1, "VKSND quận Hải Châu", HC, (23, 30, 20)), line(2, "VKSND quận Sơn Trả", ST, (19, 12, 9), "refused"), line(3, "VKSND quận Cẩm Lệ", CL, (17, 8, 8)), line(4, "VKSND huyện Lý Sơn", "?", (17, 8, 8), "refused")]
    case("f04 ten sai.xlsx", sheet("TH", TOP + [["STT", "Đơn vị"] + NAMES] + typo), DN1, H1, status="partly_refused", codes="unknown_unit_row")
    case("f05 thua cot.xlsx", sheet("TH", TOP + [["Tên đơn vị", "Số điện thoại"] + NAMES + ["Ghi chú"]] + [[r[1], "0236 3822123"] + r[2:] + ["Ghi chú: đã đối chiếu" if i == 0 else None] for i, r in enumerate(rows)]), DN1, H1, status="accepted_with_notes|accepted")
    groups = [["STT", "Đơn vị", "Tổng số CC, VC, NLĐ", "Ý kiến tham gia, kiến nghị", None, None, None, "Công khai", None], [None, None, None, "Tổng số nhận được", "Trong đó", None, None, "Phải công khai", "Đã công khai"], [None, None, None, None, "Tiếp thu", "Giải trình, trả lời", "Chưa trả lời", None, None], ["A", "B", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]]
    codes = ["staff_total", "opinions_received", "opinions_accepted", "opinions_explained", "opinions_pending", "publicity_items_due", "publicity_items_done"]
    body = [[i + 1, n] + [V(c, v, unit=u) for c, v in zip(codes, vs)] for i, (n, u, vs) in enumerate([("Hải Châu", HC, (23, 30, 20, 7, 3, 9, 8)), ("Sơn Trà", ST, (19, 12, 9, 3, 0, 8, 8))])]
    merges = ["A5:A7", "B5:B7", "C5:C7", "D5:G5", "D6:D7", "E6:G6", "H5:I5", "H6:H7", "I6:I7"]
    case("f06 tieu de ba dong.xlsx", sheet("TH", TOP + groups + body, merges=merges), DN1, H1)
    case("f07 tieu de ba dong khong gop.xlsx", sheet("TH", TOP + groups + body), DN1, H1)
    case("f08 tieu de ba dong.ods", sheet("TH", TOP + groups[:3] + body), DN1, H1)
    two = [["STT", "Đơn vị", "Số ý kiến nhận được", None, "Số ý kiến tiếp thu", None], [None, None, "Kỳ trước", "Kỳ này", "Kỳ trước", "Kỳ này"]]
    body = [[1, "Hải Châu", 99, V("opinions_received", 30, unit=HC), 88, V("opinions_accepted", 20, unit=HC)], [2, "Sơn Trà", 77, V("opinions_received", 12, unit=ST), 66, V("opinions_accepted", None, "missing", unit=ST)]]
    case("f09 ky truoc ky nay.xlsx", sheet("TH", TOP + two + body, merges=["A5:A6", "B5:B6", "C5:D5", "E5:F5"]), DN1, H1, status="accepted|accepted_with_notes")
    two[1] = [None, None, "Năm 2023", "Năm 2024", "Năm 2023", "Năm 2024"]
    case("f10 nam truoc nam nay.xlsx", sheet("TH", [TOP[0], TOP[1], ["Năm 2024"], []] + two + [[r[0], r[1]] + [V(c.code, c.raw, c.want, unit=c.unit, period="2024-Y") if isinstance(c, V) else c for c in r[2:]] for r in body], merges=["A5:A6", "B5:B6", "C5:D5", "E5:F5"]), DN1, "2024-Y", status="accepted|accepted_with_notes")
    two[1] = [None, None, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện"]
    case("f11 ke hoach thuc hien.xlsx", sheet("TH", TOP + two + body, merges=["A5:A6", "B5:B6", "C5:D5", "E5:F5"]), DN1, H1, status="accepted|accepted_with_notes")
    plan = [["STT", "Đơn vị", "Kế hoạch năm", None, "Thực hiện", None], [None, None, "Số ý kiến nhận được", "Số ý kiến tiếp thu"] * 1 + ["Số ý kiến nhận được", "Số ý kiến tiếp thu"]]
    body = [[1, "Hải Châu", 99, 88, V("opinions_received", 30, unit=HC), V("opinions_accepted", None, "missing", unit=HC)], [2, "Sơn Trà", 77, 66, V("opinions_received", None, "missing", unit=ST), V("opinions_accepted", 5, unit=ST)]]
    case("f12 nhom ke hoach o tren.xlsx", sheet("TH", TOP + plan + body, merges=["A5:A6", "B5:B6", "C5:D5", "E5:F5"]), DN1, H1, status="accepted|accepted_with_notes")
    matrix = [["STT", "Chỉ tiêu", "Tổng cộng", "Hải Châu", "Sơn Trà", "VKSND quận Sơn Trả"]] + [[i + 1, L(c), 2 * v + 1, V(c, v, unit=HC), V(c, v + 1, unit=ST), V(c, 5, "refused", unit="?")] for i, (c, v) in enumerate(BASE)]
    case("f13 ma tran sai ten.xlsx", sheet("TH", TOP + matrix), DN1, H1, status="partly_refused")
    matrix = [["Chỉ tiêu", "Cấp huyện", None, None, "Tổng cộng"], [None, "VKSND quận Hải Châu", "VKSND quận Sơn Trà", "VKSND quận Liên Chiểu", None]] + [[L(c), V(c, v, unit=HC), V(c, v + 1, unit=ST), V(c, v + 2, unit=LC), F(f"=SUM(B{7 + i}:D{7 + i})", 3 * v + 3)] for i, (c, v) in enumerate(BASE)]
    case("f14 ma tran hai tang.xlsx", sheet("TH", TOP + matrix, merges=["A5:A6", "B5:D5", "E5:E6"]), DN1, H1, status="accepted|accepted_with_notes")
    case("f15 don vi cap tren.xlsx", sheet("TH", [["VKSND tỉnh Quảng Nam"], ["6 tháng đầu năm 2024"], ["STT", "Đơn vị"] + NAMES, line(1, "VKSND tỉnh", "qn1", (88, 30, 20)), line(2, "Tam Kỳ", "qn1.tamky", (23, 30, 20)), line(3, "TP. Hội An", "qn1.hoian", (21, 11, 10)), line(4, "TX Điện Bàn", "qn1.dienban", (20, 9, 9)), [None, "Tổng", 152, 80, 59]]), "qn1", H1)
    case("f16 khong co tieu de.csv", sheet("", [["STT", "Đơn vị"] + NAMES] + rows + [["", "Tổng cộng", 59, 50, 37], ["", "", "", "", ""]]), DN1, H1, status="refused", codes="period_not_found")
    case("f17 tong sai.xlsx", sheet("TH", TOP + [["STT", "Đơn vị"] + NAMES] + rows + [["Tổng cộng (bằng chữ: năm mươi chín)", None, 60, 50, 37]], merges=["A9:B9"]), DN1, H1, status="accepted_with_notes", codes="total_mismatch")
    case("f18 so khong ten.xlsx", sheet("TH", TOP + [["STT", "Đơn vị"] + NAMES] + rows + [[4, None] + [V(c, 5, "refused", unit="?") for c in CODES]]), DN1, H1, status="partly_refused")
    lost = [["STT", "Đơn vị"] + NAMES] + rows[:2] + [[None, "Ghi chú: số liệu Liên Chiểu bổ sung sau"], rows[2]]
    case("f19 ghi chu giua.xlsx", sheet("TH", TOP + lost), DN1, H1, status="accepted|accepted_with_notes")
    dn2 = [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["Năm 2026"], ["STT", "Đơn vị"] + NAMES, line(1, "Khu vực 1", "dn2.kv01", (30, 5, 5)), line(2, "VKSND KV2", "dn2.kv02", (31, 6, 6)), line(3, "Viện kiểm sát nhân dân khu vực 03 - Đà Nẵng", "dn2.kv03", (32, 7, 7)), line(4, "VKSND quận Hải Châu", "dn2.kv01", (1, 1, 1), "refused"), line(5, "VKSND quận Sơn Trà", "?", (1, 1, 1), "refused")]
    dn2[3] = line(1, "Khu vực 1", "dn2.kv01", (30, 5, 5), "refused")
    case("f20 ten cu.xlsx", sheet("TH", dn2), "dn2", "2026-Y", status="partly_refused")


def books():
    one = lambda unit, period, shift=0: [[unit], [period], HEADINGS] + [[i + 1, L(c), None, V(c, v + shift)] for i, (c, v) in enumerate(BASE)]
    bare = lambda rows: [[c.raw if isinstance(c, V) else c for c in row] for row in rows]
    redo_unit = lambda rows: [[V(c.code, c.raw, unit=HC) if isinstance(c, V) else c for c in r] for r in rows]
    guide = [["HƯỚNG DẪN GHI BIỂU"], ["Ví dụ: Đơn vị báo cáo: VKSND quận Sơn Trà"], ["Kỳ báo cáo ghi rõ, ví dụ: 6 tháng đầu năm 2023"], ["Không phát sinh ghi 0"]]
    case("g01 co huong dan.xlsx", [sheet("Hướng dẫn", guide), sheet("Biểu 1", one("VKSND quận Hải Châu", "6 tháng đầu năm 2024")), sheet("Biểu đồ", [], chart=True)], HC, H1)
    case("g02 bia.xlsx", [sheet("Bìa", [["VIỆN KIỂM SÁT NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"], ["VIỆN KIỂM SÁT NHÂN DÂN QUẬN HẢI CHÂU"], ["BÁO CÁO"], ["6 tháng đầu năm 2024"]]), sheet("Biểu 1", [HEADINGS] + base()), sheet("rất ẩn", bare(one("VKSND quận Sơn Trà", "6 tháng đầu năm 2024", 5)), hidden="very")], HC, H1, status="accepted_with_notes", codes="hidden_sheet_skipped", writer="openpyxl")
    case("g03 nhieu nam.xlsx", [sheet("2022", bare(one("VKSND quận Hải Châu", "6 tháng đầu năm 2022", 7))), sheet("2023", bare(one("VKSND quận Hải Châu", "6 tháng đầu năm 2023", 5))), sheet("2024", one("VKSND quận Hải Châu", "6 tháng đầu năm 2024"))], HC, H1, status="accepted_with_notes", codes="prior_period_sheet_skipped")
    case("g04 ky trong ten sheet.xlsx", [sheet("Năm 2022", bare(one("VKSND quận Hải Châu", "", 7))), sheet("Năm 2023", one("VKSND quận Hải Châu", ""))], HC, "2023-Y", status="accepted_with_notes")
    named = [sheet(n, [["6 tháng đầu năm 2024"], HEADINGS] + [[i + 1, L(c), None, V(c, v + k, want, unit=u)] for i, (c, v) in enumerate(BASE)]) for k, (n, u, want) in enumerate([("Hải Châu", HC, None), ("Sơn Trà", ST, None), ("Liên Chiễu", "?", "refused"), ("Lý Sơn", "?", "refused")])]
    case("g05 sheet theo don vi.xlsx", [sheet("Bìa", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"]])] + named, DN1, H1, status="partly_refused")
    case("g06 sheet tong hop.xlsx", [sheet("Hải Châu", redo_unit(one("VKSND quận Hải Châu", "6 tháng đầu năm 2024"))), sheet("Sơn Trà", [[V(c.code, c.raw, unit=ST) if isinstance(c, V) else c for c in r] for r in one("VKSND quận Sơn Trà", "6 tháng đầu năm 2024", 1)])], None, H1, status="accepted|accepted_with_notes")
    case("g07 ban nhap va ban chinh.xlsx", [sheet("Nháp", [[V(c.code, c.raw, "refused") if isinstance(c, V) else c for c in r] for r in one("VKSND quận Hải Châu", "6 tháng đầu năm 2024", 1)]), sheet("Chính thức", [[V(c.code, c.raw, "refused") if isinstance(c, V) else c for c in r] for r in one("VKSND quận Hải Châu", "6 tháng đầu năm 2024")])], HC, H1, status="refused|partly_refused", codes="repeated_value")
    case("g08 huong dan co bang mau.xlsx", [sheet("Biểu 1", one("VKSND quận Hải Châu", "6 tháng đầu năm 2024")), sheet("Danh mục", [["Mã số", "Chỉ tiêu", "Đơn vị tính", "Cách tính"]] + [[c, L(c), "người", "Đếm"] for c, _ in BASE])], HC, H1, status="accepted|accepted_with_notes")


F2 = {"unit": "Đơn vị được kiểm tra", "form": "Hình thức", "planned": "Ngày kế hoạch", "actual": "Ngày thực hiện", "shortcomings": "Số hạn chế", "recommendations": "Số kiến nghị", "remedied": "Đã khắc phục", "remedy_due": "Hạn khắc phục"}
D = datetime.date
INSPECTIONS = [("VKSND quận Hải Châu", HC, "Trực tiếp", "truc_tiep", D(2024, 3, 4), D(2024, 3, 6), 3, 2, 1, "30/6/2024"), ("VKSND quận Sơn Trà", ST, "Tự kiểm tra", "tu_kiem_tra", "15/04/2024", "16.4.2024", 0, 0, 0, ""), ("VKSND huyện Hòa Vang", "dn1.hoavang", "Kiểm tra trực tiếp", "truc_tiep", "tháng 5/2024", "", "", "", "", "")]


def iso(day):
    if isinstance(day, D):
        return day.isoformat()
    if day == "":
        return "missing"
    if day.startswith("tháng"):
        return "2024-05"
    d, m, y = day.replace(".", "/").split("/")
    return f"{y}-{int(m):02}-{int(d):02}"


def register_row(item, order, extra=None):
    name, unit, form, form_code, planned, actual, short, recs, done, due = item
    known = {"unit": (name, unit), "form": (form, form_code), "planned": (planned, iso(planned)), "actual": (actual, iso(actual)), "remedy_due": (due, iso(due))}
    for field, value in (("shortcomings", short), ("recommendations", recs), ("remedied", done)):
        known[field] = (value, "missing" if value == "" else value)
    out = []
    for field in order:
        if field in known:
            out.append(V("F2." + field, *known[field]))
        else:
            out.append(extra)
    return out


def registers():
    top = [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["SỔ THEO DÕI KIỂM TRA"], ["6 tháng đầu năm 2024"]]
    order = ["stt", "actual", "unit", "form", "planned", "lead", "remedied", "recommendations", "shortcomings", "remedy_due"]
    names = {**F2, "stt": "STT", "lead": "Trưởng đoàn"}
    rows = [[V("F2.stt", str(i + 1)) if f == "stt" else c for f, c in zip(order, register_row(item, order, "Đ/c A"))] for i, item in enumerate(INSPECTIONS)]
    spare = [[str(n)] for n in (4, 5, 6)]
    case("h01 so kiem tra cot dao.xlsx", sheet("So", top + [[names[f] for f in order]] + rows + spare + [[], ["Người lập biểu", None, "KT. VIỆN TRƯỞNG"], [None, None, "Nguyễn Văn A"]]), DN1, H1, status="accepted_with_notes")
    order = ["unit", "form", "planned", "actual", "shortcomings", "recommendations", "remedied"]
    first = register_row(INSPECTIONS[0], order)
    second = register_row(("", HC, *INSPECTIONS[1][2:]), order)
    second[0] = V("F2.unit", None, HC)
    third = [V("F2.unit", None, HC), V("F2.form", "Trực tiếp", "truc_tiep"), V("F2.planned", None, "missing"), V("F2.actual", None, "missing"), V("F2.shortcomings", 4), V("F2.recommendations", 1), V("F2.remedied", 1)]
    case("h02 gop don vi.xlsx", sheet("So", top + [[F2[f] for f in order], first, second, third], merges=["A5:A7"]), DN1, H1, status="accepted|accepted_with_notes")
    case("h03 so kiem tra.csv", sheet("", [["VKSND thành phố Đà Nẵng"], ["6 tháng đầu năm 2024"], [F2[f] for f in order], register_row(INSPECTIONS[1], order), register_row(("VKSND quận Sơn Trả", "refused", *INSPECTIONS[1][2:]), order)]), DN1, H1, status="partly_refused")
    f3 = [["Đại biểu/cử tri nêu", "Nội dung", "Ngày nhận", "Cơ quan chủ trì", "Hạn trả lời", "Ngày trả lời", "Đã thực hiện lời hứa"]]
    rows = [[V("F3.raised_by", "Cử tri quận Hải Châu"), V("F3.content", "Xác nhận của cơ quan về án treo;\nđề nghị trả lời", "Xác nhận của cơ quan về án treo; đề nghị trả lời"), V("F3.received", "05/01/2024", "2024-01-05"), "Phòng 1", V("F3.due", "25/01/2024", "2024-01-25"), V("F3.answered", D(2024, 1, 20), "2024-01-20"), V("F3.promise", "Đã thực hiện", "da")],
            [V("F3.raised_by", "Đại biểu A"), V("F3.content", "Tổng số án quá hạn"), V("F3.received", D(2024, 2, 1), "2024-02-01"), "Phòng 2", V("F3.due", "", "missing"), V("F3.answered", "Chưa trả lời", "missing"), V("F3.promise", "Chưa", "chua")]]
    case("h04 so chat van.xlsx", sheet("So", top[:1] + [["SỔ THEO DÕI CHẤT VẤN"], ["6 tháng đầu năm 2024"]] + f3 + rows), DN1, H1, status="accepted|accepted_with_notes")
    case("h05 so trong.xlsx", sheet("So", top + [[F2[f] for f in order], ["Trong kỳ không phát sinh"]]), DN1, H1, status="accepted|accepted_with_notes")


def build():
    units()
    books()
    registers()

"""Layout A and its kin: an indicator a row."""
import datetime

from kit import F, L, MEASURES, Noted, Rich, V, case, sheet

HC, ST, LC, CL = "dn1.haichau", "dn1.sontra", "dn1.lienchieu", "dn1.camle"
H1 = "2024-H1"
BASE = [("staff_total", 23), ("leaders_total", 3), ("dialogue_sessions", 2), ("opinions_received", 30),
        ("opinions_accepted", 20), ("opinions_explained", 7), ("opinions_pending", 3), ("citizen_visits", 41)]
TITLE = "BIỂU SỐ LIỆU THỰC HIỆN DÂN CHỦ Ở CƠ SỞ"


def head(unit="VKSND QUẬN HẢI CHÂU", period="6 tháng đầu năm 2024", title=TITLE):
    return [["VIỆN KIỂM SÁT NHÂN DÂN", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["THÀNH PHỐ ĐÀ NẴNG", None, "Độc lập - Tự do - Hạnh phúc"],
            [unit], [title], [period], []]


def base(rows=BASE, first=1, which=0):
    return [[first + i, L(code, which), MEASURES[code], V(code, value)] for i, (code, value) in enumerate(rows)]


HEADINGS = ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"]


def placement():
    case("a01 bang o C20.xlsx", sheet("Sheet1", head() + [HEADINGS] + base(), at=(13, 3)), HC, H1)
    case("a02 cot dao khong STT.xlsx", sheet("Bieu", head() + [["Ghi chú", "Kết quả", "Nội dung"]] +
         [["", V(c, v), L(c)] for c, v in BASE]), HC, H1)
    case("Bieu01_HaiChau_6T2024.xlsx", sheet("Sheet1", [HEADINGS] + base()), HC, H1)
    case("a04 mot o tieu de.xlsx", sheet("Sheet1", [["VIỆN KIỂM SÁT NHÂN DÂN TP ĐÀ NẴNG\nVKSND QUẬN HẢI CHÂU\n" + TITLE +
         "\n6 tháng đầu năm 2024\n(Từ ngày 01/12/2023 đến ngày 31/5/2024)"], [], HEADINGS] + base(), merges=["A1:D1"]), HC, H1)
    case("a05 don vi trong ten sheet.xlsx", sheet("VKSND quận Hải Châu", [[TITLE], ["6 tháng đầu năm 2024"], HEADINGS] + base()), HC, H1)
    case("a06 ten don vi.xlsx", sheet("Biểu 1", [[TITLE], ["Tên đơn vị: VKSND quận Hải Châu", None, "Kỳ báo cáo: 6 tháng đầu năm 2024"], [], HEADINGS] + base()), HC, H1)
    case("a07 don vi o canh.xlsx", sheet("Biểu 1", [[TITLE], ["Đơn vị:", "VKSND quận Hải Châu"], ["Kỳ báo cáo:", "6 tháng đầu năm 2024"], [], HEADINGS] + base()), HC, H1)
    case("a08 trong cau tieu de.xlsx", sheet("Biểu 1", [["KẾT QUẢ THỰC HIỆN DÂN CHỦ CỦA VKSND QUẬN HẢI CHÂU 6 THÁNG ĐẦU NĂM 2024"], HEADINGS] + base()), HC, H1)
    case("a09 nam rieng dong.xlsx", sheet("Biểu 1", [["VKSND quận Hải Châu"], ["Kỳ báo cáo: 6 tháng đầu năm"], ["Năm: 2024"], HEADINGS] + base()), HC, H1)
    case("a10 so sanh trong tieu de.xlsx", sheet("Biểu 1", head(title=TITLE + " (so với cùng kỳ năm 2023)") + [HEADINGS] + base()), HC, H1)
    case("a11 theo chuong trinh nam.xlsx", sheet("Biểu 1", head(title="KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024") + [HEADINGS] + base()), HC, H1)
    case("a12 don vi sai chinh ta.xlsx", sheet("Biểu 1", head(unit="VKSND QUẬN HẢI CHẬU") + [HEADINGS] + base()), status="refused", codes="unknown_unit")
    case("a13 tieu de don vi khac.xlsx", sheet("Biểu 1", head(title="SỐ LIỆU THỰC HIỆN DÂN CHỦ CỦA VKSND QUẬN SƠN TRÀ") + [HEADINGS] + base()), status="refused", codes="unit_conflict")
    case("a14 ky sai HaiChau 6T2024.xlsx", sheet("Biểu 1", head(period="6 tháng đầu năm 2023") + [HEADINGS] + base()), status="refused", codes="period_conflict")
    case("a15 don vi la.xlsx", sheet("Biểu 1", head(unit="VKSND HUYỆN LÝ SƠN") + [HEADINGS] + base()), status="refused", codes="unknown_unit")
    case("a16 chi co nam.xlsx", sheet("Biểu 1", head(period="(Số liệu từ 01/12/2022 đến 30/11/2023)") + [HEADINGS] + base()), HC, "2023-Y")


def columns():
    rows = [[i + 1, L(c), MEASURES[c], v + 5, V(c, v), "x" if i % 2 else None, v * 2] for i, (c, v) in enumerate(BASE)]
    case("b01 ke hoach thuc hien.xlsx", sheet("B", head() + [["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "% so với kế hoạch", "Luỹ kế"]] + rows), HC, H1, status="accepted_with_notes")
    rows = [[i + 1, L(c), v + 5, V(c, v)] for i, (c, v) in enumerate(BASE)]
    case("b02 ke hoach nam 2023.xlsx", sheet("B", head(period="Năm 2023") + [["STT", "Chỉ tiêu", "Kế hoạch năm 2023", "Thực hiện năm 2023"]] + rows), HC, "2023-Y", status="accepted_with_notes|accepted")
    two = [["STT", "Chỉ tiêu", "Cùng kỳ năm trước", None, "Kỳ báo cáo", None], [None, None, "Số lượng", "Tỷ lệ %", "Số lượng", "Tỷ lệ %"]]
    rows = [[i + 1, L(c), v + 1, 50, V(c, v), 51] for i, (c, v) in enumerate(BASE)]
    case("b03 hai tang cung ky.xlsx", sheet("B", head() + two + rows, merges=["A7:A8", "B7:B8", "C7:D7", "E7:F7"]), HC, H1, status="accepted_with_notes|accepted")
    blank = [[i + 1, L(c), v + 1, None, V(c, None if i % 2 else v, "missing" if i % 2 else v), None] for i, (c, v) in enumerate(BASE)]
    case("b04 hai tang de trong.xlsx", sheet("B", head() + two + blank, merges=["A7:A8", "B7:B8", "C7:D7", "E7:F7"]), HC, H1, status="accepted_with_notes|accepted")
    plan = [["STT", "Chỉ tiêu", "Kế hoạch", None, "Thực hiện", None], [None, None, "Số liệu", "Ghi chú", "Số liệu", "Ghi chú"]]
    case("b05 ke hoach de trong.xlsx", sheet("B", head() + plan + blank, merges=["A7:A8", "B7:B8", "C7:D7", "E7:F7"]), HC, H1, status="accepted_with_notes|accepted")
    years = [["STT", "Chỉ tiêu", "6 tháng đầu năm 2023", None, "6 tháng đầu năm 2024", None], [None, None, "Số liệu", "Ghi chú", "Số liệu", "Ghi chú"]]
    case("b06 hai nam hai tang.xlsx", sheet("B", head() + years + blank, merges=["A7:A8", "B7:B8", "C7:D7", "E7:F7"]), HC, H1, status="accepted_with_notes|accepted")
    rows = [[i + 1, L(c), V(c, v + 1, period="2022-Y", want="other"), V(c, v + 2, want="other")] for i, (c, v) in enumerate(BASE)]
    case("b07 khong co cot ky nay.xlsx", sheet("B", head() + [["STT", "Chỉ tiêu", "Năm 2022", "Năm 2023"]] + rows), HC, H1, status="refused", codes="period_conflict|period_column_missing")
    rows = [[i + 1, L(c), v + 1, V(c, v), v - (v + 1)] for i, (c, v) in enumerate(BASE)]
    case("b08 nam 2023 nam 2024.xls", sheet("B", head(period="Năm 2024") + [["TT", "Nội dung", "Năm 2023", "Năm 2024", "Tăng (+), giảm (-)"]] + rows), HC, "2024-Y")
    rows = [[i + 1, L(c), V(c, v)] for i, (c, v) in enumerate(BASE)]
    case("b09 so lieu den ngay.xlsx", sheet("B", head() + [["STT", "Nội dung báo cáo (theo quy chế)", "Số liệu\n(tính đến 31/5/2024)"]] + rows), HC, H1)
    case("b10 ket qua dat duoc.xlsx", sheet("B", head() + [["TT", "Chỉ tiêu/Nội dung", "Kết quả đạt được 6 tháng đầu năm 2024"]] + rows), HC, H1)
    rows = [[L(c).split(" / ")[0], c, V(c, v)] for c, v in BASE]
    case("b11 co cot ma so.xlsx", sheet("B", head() + [["Chỉ tiêu", "Mã số", "Số liệu"]] + rows), HC, H1)
    case("b12 chi co ma.csv", sheet("", [["don_vi", "ky_bao_cao", "ma_chi_tieu", "so_lieu"]] + [["Hải Châu", H1, c, V(c, v)] for c, v in BASE]), HC, H1, separator=",", status="accepted|accepted_with_notes")
    wide = [["STT", "Chỉ tiêu", "Hải Châu", None, "Sơn Trà", None], [None, None, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện"]]
    rows = [[i + 1, L(c), v + 9, V(c, v, unit=HC), v + 9, V(c, v + 1, unit=ST)] for i, (c, v) in enumerate(BASE)]
    case("b13 don vi hai cot.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"]] + wide + rows, merges=["A3:A4", "B3:B4", "C3:D3", "E3:F3"]), None, H1, status="accepted|accepted_with_notes")
    wide = [["STT", "Chỉ tiêu", "Hải Châu", None, "Sơn Trà", None], [None, None, "Kỳ trước", "Kỳ này", "Kỳ trước", "Kỳ này"]]
    rows = [[i + 1, L(c), v, V(c, None if i % 2 else v, "missing" if i % 2 else v, unit=HC), v, V(c, v + 1, unit=ST)] for i, (c, v) in enumerate(BASE)]
    case("b14 don vi ky truoc ky nay.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"]] + wide + rows, merges=["A3:A4", "B3:B4", "C3:D3", "E3:F3"]), None, H1, status="accepted|accepted_with_notes")
    labels = [[i + 1, None if i in (4, 5, 6) else L(c), L(c) if i in (4, 5, 6) else None, V(c, v)] for i, (c, v) in enumerate(BASE)]
    case("b15 nhan thut cot.xlsx", sheet("B", head() + [["STT", "Chỉ tiêu", None, "Số liệu"]] + labels, merges=["B7:C7"]), HC, H1)


def bodies():
    rows = base()
    rows[2].append("Ghi chú: số liệu đã đối chiếu với Văn phòng")
    rows[4].append("Xác nhận của Công đoàn ngày 30/5")
    case("c01 ghi chu trong cot ghi chu.xlsx", sheet("B", head() + [HEADINGS + ["Ghi chú"]] + rows), HC, H1)
    rows = base()
    case("c02 ghi chu giua bang.xlsx", sheet("B", head() + [HEADINGS] + rows[:4] + [["Ghi chú: các dòng dưới lấy từ sổ tiếp công dân"], []] + rows[4:]), HC, H1, status="accepted|accepted_with_notes")
    case("c03 chu ky co so.xlsx", sheet("B", head() + [HEADINGS] + rows + [[], ["Người lập biểu", None, None, "KT. VIỆN TRƯỞNG"], ["(Ký, ghi rõ họ tên)"], ["Số điện thoại: 0236 3822 123", None, None, 2024], ["Lưu: VP", 12]]), HC, H1)
    case("c04 so ngoai bang.xlsx", sheet("B", head() + [HEADINGS] + [row + [None, None, 100 + i] for i, row in enumerate(base())] + [[None] * 6, [None, None, None, None, None, None, 828]]), HC, H1, status="accepted|accepted_with_notes")
    merged = base()
    merged[5][3] = V("opinions_explained", None, "refused|missing")
    merged[4][3] = V("opinions_accepted", 27, "refused")
    case("c05 o gop hai dong.xlsx", sheet("B", head() + [HEADINGS] + merged, merges=["D12:D13"]), HC, H1, status="partly_refused")
    two = base()
    case("c06 hai bang mot sheet.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"], ["1. VKSND quận Hải Châu"], HEADINGS] +
         [[r[0], r[1], r[2], V(r[3].code, r[3].raw, unit=HC)] for r in two] + [[], ["2. VKSND quận Sơn Trà"], HEADINGS] +
         [[r[0], r[1], r[2], V(r[3].code, None if i % 2 else r[3].raw + 1, "missing" if i % 2 else None, unit=ST)] for i, r in enumerate(two)]), None, H1)
    case("c07 bang ky truoc o duoi.xlsx", sheet("B", head() + [HEADINGS] + [[r[0], r[1], r[2], V(r[3].code, None if i % 2 else r[3].raw, "missing" if i % 2 else None)] for i, r in enumerate(two)] +
         [[], ["Số liệu cùng kỳ 6 tháng đầu năm 2023"], HEADINGS] + [[r[0], r[1], r[2], r[3].raw + 4] for r in two]), HC, H1, status="accepted_with_notes")
    case("c08 hai bang noi tiep.xlsx", sheet("B", head() + [["I. Tổ chức"], HEADINGS] + two[:4] + [[], ["II. Ý kiến và tiếp công dân"], HEADINGS] + two[4:]), HC, H1)
    halves = [a + [None] + b for a, b in zip(two[:4], two[4:])]
    case("c09 hai nua canh nhau.xlsx", sheet("B", head() + [HEADINGS + [None] + HEADINGS] + halves), HC, H1)
    holes = [[r[0], r[1], r[2], V(r[3].code, None, "missing")] + [None] + s for r, s in zip(two[:4], two[4:])]
    case("c10 nua trai de trong.xlsx", sheet("B", head() + [HEADINGS + [None] + HEADINGS] + holes), HC, H1)
    side = [[r[0], r[1], r[2], V(r[3].code, r[3].raw, unit=HC), None, r[0], r[1], r[2], V(r[3].code, r[3].raw + 1, unit=ST)] for r in two]
    case("c11 hai don vi canh nhau.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"], ["VKSND quận Hải Châu", None, None, None, None, "VKSND quận Sơn Trà"], HEADINGS + [None] + HEADINGS] + side,
         merges=["A3:D3", "F3:I3"]), None, H1, status="accepted_with_notes")
    rows = [["A", "6 tháng đầu năm 2023"]] + [[i + 1, L(c), None, v + 2] for i, (c, v) in enumerate(BASE)] + [["B", "6 tháng đầu năm 2024"]]
    rows += [[i + 1, L(c), None, V(c, None if i % 2 else v, "missing" if i % 2 else v)] for i, (c, v) in enumerate(BASE)]
    case("c12 dong nhom theo ky.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="accepted_with_notes")
    rows = [["I", "VKSND quận Hải Châu"]] + [[i + 1, L(c), None, V(c, v, unit=HC)] for i, (c, v) in enumerate(BASE)] + [["II", "VKSND quận Sơn Trà"]]
    rows += [[i + 1, L(c), None, V(c, None if i % 2 else v + 1, "missing" if i % 2 else v + 1, unit=ST)] for i, (c, v) in enumerate(BASE)]
    case("c13 dong nhom theo don vi.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"], HEADINGS] + rows), None, H1)
    rows = [["I", "VKSND quận Hải Châu"]] + [[i + 1, L(c), None, V(c, v, unit=HC)] for i, (c, v) in enumerate(BASE)] + [["II", "VKSND quận Sơn Trả"]]
    rows += [[i + 1, L(c), None, V(c, v + 1, "refused", unit=ST)] for i, (c, v) in enumerate(BASE)]
    case("c14 dong nhom sai ten.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"], HEADINGS] + rows), None, H1, status="partly_refused")
    marks = ["1.", "a)", "-", "- Trong đó:", "+", "1.1.", "(1)", "*"]
    case("c15 nhan co danh so.xlsx", sheet("B", head() + [["STT", "Chỉ tiêu", "Số liệu"]] + [[None, f"{m} {L(c)}", V(c, v)] for m, (c, v) in zip(marks, BASE)]), HC, H1)
    rows = base()
    rows[1][1] = "Số lãnh đạo đơn vj"
    rows[1][3] = V("leaders_total", 3, "listed")
    rows.append([9, L("staff_total"), "người", V("staff_total", 25, "refused")])
    rows[0][3] = V("staff_total", 23, "refused")
    rows.append([10, L("dialogue_sessions"), "cuộc", V("dialogue_sessions", 2, "listed|2")])
    case("c16 nhan go sai dong lap.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="partly_refused")
    rows = base()
    rows[3][3] = V("opinions_received", Noted(30, "Trước đây ghi 35"), 30)
    case("c17 dong an cot an.xlsx", sheet("B", head() + [HEADINGS] + rows, hide_rows=(9, 12)), HC, H1, status="accepted_with_notes", codes="hidden_rows")
    case("c18 cot so lieu an.xlsx", sheet("B", head() + [["STT", "Chỉ tiêu", "ĐVT", "Số liệu kỳ trước", "Số liệu"]] + [r[:3] + [9, r[3]] for r in base()], hide_columns=("D",)), HC, H1)
    labels = [[1, "Ý kiến tham gia, kiến nghị", None, None], [None, "Tổng số nhận được", None, V("opinions_received", 30)], [None, "Trong đó", None, None], [None, "- Tiếp thu", None, V("opinions_accepted", 20, "20|listed")],
              [None, "- Giải trình, trả lời", None, V("opinions_explained", 7, "7|listed")], [None, "- Chưa trả lời", None, V("opinions_pending", 3, "3|listed")]]
    labels[1][3].want = "30|listed"
    case("c19 nhan theo nhom.xlsx", sheet("B", head() + [HEADINGS] + base()[:3] + labels), HC, H1, status="accepted|accepted_with_notes")
    case("c20 nhan nhieu dong.xlsx", sheet("B", head() + [HEADINGS] + [[r[0], r[1].replace(", ", ",\n").replace(" và ", "\nvà "), r[2], r[3]] for r in base()]), HC, H1)
    case("c21 dong tong.xlsx", sheet("B", head() + [HEADINGS] + base() + [[None, "Tổng cộng", None, 129]]), HC, H1, status="accepted_with_notes|accepted")
    case("c22 hai cot so lieu.xlsx", sheet("B", head() + [["STT", "Chỉ tiêu", "Số liệu", "Kết quả"]] + [[i + 1, L(c), V(c, v, "refused"), V(c, v + 1, "refused")] for i, (c, v) in enumerate(BASE)]), HC, H1, status="refused|partly_refused")


def numbers():
    counts = [("staff_total", "'23", 23), ("leaders_total", "０3", 3), ("opinions_received", "1\u00a0234", 1234), ("opinions_accepted", "1.000", 1000),
              ("opinions_explained", "1 34", "refused"), ("opinions_pending", "hai trăm ba mươi tư", 234), ("citizen_visits", "12 lượt", 12),
              ("dialogue_sessions", "02 (hai) cuộc", 2), ("petitions_in_authority", "6,0", 6), ("petitions_resolved", "5.5", "refused"),
              ("petitions_resolved_on_time", "khoảng 5", "refused"), ("internal_complaints", "-1", "refused"), ("training_sessions", True, "refused"),
              ("training_participants", "#REF!", "refused"), ("publicity_items_due", "1e3", "refused"), ("publicity_items_done", "", "missing"),
              ("publicity_rate", "85,5 %", 85.5), ("edoc_share", "0,955", "refused"), ("digital_signature_rate", "100", 100), ("head_reception_days", "12 ngày", 12)]
    rows = [[i + 1, L(c), MEASURES[c], V(c, raw, want)] for i, (c, raw, want) in enumerate(counts)]
    case("d01 so dang chu.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="partly_refused")
    rows = [[1, L("staff_total"), None, V("staff_total", 23, fmt='0" người"')], [2, L("opinions_received"), None, V("opinions_received", 1234, fmt="#,##0")],
            [3, L("edoc_share"), None, V("edoc_share", 0.955, 95.5, fmt="0.0%")], [4, L("publicity_rate"), None, V("publicity_rate", 88.9, fmt='0.0"%"')],
            [5, L("citizen_visits"), None, V("citizen_visits", F("=C20+4", 41), "41")], [6, L("dialogue_sessions"), None, V("dialogue_sessions", F("=1+1"), "refused|2|0")],
            [7, L("petitions_in_authority"), None, V("petitions_in_authority", 0, fmt='0;-0;"-"')], [8, L("opinions_accepted"), None, V("opinions_accepted", 0.0)],
            [9, L("leaders_total"), None, V("leaders_total", Rich("0", "3"), 3)], [10, Rich("Số cuộc kiểm tra, ", "giám sát của Ban TTND"), None, V("ttnd_checks", 4)]]
    case("d02 dinh dang so.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="partly_refused|accepted|accepted_with_notes")
    day = datetime.date(2024, 2, 5)
    rows = [[1, L("staff_total"), None, V("staff_total", 23)], [2, L("plan_issued_date"), None, V("plan_issued_date", day, "2024-02-05")],
            [3, L("conference_date"), None, V("conference_date", "ngày 12 tháng 01 năm 2024", "2024-01-12")], [4, L("ttnd_term_start"), None, V("ttnd_term_start", "01.03.2023", "2023-03-01")],
            [5, L("conference_held"), None, V("conference_held", "Đã tổ chức", 1)], [6, L("conference_form"), None, V("conference_form", "hội nghị toàn thể", "toan_the")],
            [7, L("budget_disclosed"), None, V("budget_disclosed", True, 1)], [8, L("ttnd_exists"), None, V("ttnd_exists", "Đang kiện toàn", "refused")]]
    case("d03 ngay 1904.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="partly_refused", date_1904=True)
    case("d04 ngay 1904.xls", sheet("B", head() + [HEADINGS] + rows[:6]), HC, H1, date_1904=True)
    rows = [[1, L("staff_total"), None, V("staff_total", F("=20+3"), "refused|23")], [2, L("leaders_total"), None, V("leaders_total", 3)]]
    case("d05 khong luu ket qua.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="partly_refused|accepted", writer="openpyxl")
    dashes = [("staff_total", 23, 23), ("citizen_visits", "-", "0"), ("petitions_in_authority", "–", "0"), ("opinions_received", 0, 0), ("dialogue_sessions", None, "missing")]
    notes = {"e01": ("(-): không có", True), "e02": ("Ghi chú: dấu gạch ngang (-) là không phát sinh.", True), "e03": ("* Ký hiệu “-” nghĩa là không phát sinh trong kỳ", True),
             "e04": ("Ghi chú: dấu “-” là chưa có số liệu.", False), "e05": ("(-): không có số liệu", False), "e06": ("Dấu (-): không báo cáo", False),
             "e07": ("Ghi chú: dấu \"-\": không phát sinh hoặc chưa thống kê được", False), "e08": ("Dấu gạch ngang là không thuộc diện phải báo cáo, ô ghi 0 là không phát sinh", False),
             "e09": ("- Không phát sinh ghi số 0", False), "e10": ("Ký hiệu: (-) = 0; (…) = chưa có số liệu", True)}
    for name, (note, is_zero) in notes.items():
        rows = [[i + 1, L(c), None, V(c, raw, want if raw not in ("-", "–") or is_zero else "refused")] for i, (c, raw, want) in enumerate(dashes)]
        case(f"{name} dau gach.xlsx", sheet("B", head() + [HEADINGS] + rows + [[], [note]]), HC, H1, status="accepted|accepted_with_notes" if is_zero else "partly_refused")
    rows = [[1, L("units_planned"), None, V("units_planned", 5)], [2, L("units_inspected"), None, V("units_inspected", 6)], [3, L("inspection_plan_rate"), None, V("inspection_plan_rate", "120%", 120)]]
    case("d06 vuot ke hoach.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["Năm 2023"], HEADINGS] + rows), "dn1", "2023-Y", status="accepted|accepted_with_notes")
    rows = [[1, L("opinions_received"), None, V("opinions_received", "1,234", "1234|refused")], [2, L("opinions_accepted"), None, V("opinions_accepted", "1,200", "1200|refused")], [3, L("edoc_share"), None, V("edoc_share", "99.5%", 99.5)],
            [4, L("staff_total"), None, V("staff_total", "23.0", 23)], [5, L("digital_signature_rate"), None, V("digital_signature_rate", "0.5%", 0.5)]]
    case("d07 kieu anh.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="accepted_with_notes|partly_refused")


def build():
    placement()
    columns()
    bodies()
    numbers()

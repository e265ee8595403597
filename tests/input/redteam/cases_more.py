"""A second round: identity said twice, groups that look like units, shifted fields, totals by other names."""
from cases_books import CODES, DN1, NAMES, TOP, line
from cases_rows import BASE, H1, HC, HEADINGS, LC, ST, base, head
from kit import L, V, case, sheet


def identity():
    case("k01 sai ten trong o nhieu dong.xlsx", sheet("B", [["VIỆN KIỂM SÁT NHÂN DÂN TP ĐÀ NẴNG\nVKSND QUẬN HẢI CHẬU\n6 tháng đầu năm 2024"], HEADINGS] + base(), merges=["A1:D1"]), status="refused", codes="unknown_unit")
    case("k02 don vi do.xlsx", sheet("B", head() + [["", "", "", "Đơn vị: người"], HEADINGS] + base()), HC, H1)
    case("k03 dvt.xlsx", sheet("B", head() + [["", "", "", "(Đơn vị: vụ, người)"], HEADINGS] + base()), HC, H1)
    case("k04 ten sheet khac.xlsx", sheet("Sơn Trà", head() + [HEADINGS] + base()), status="refused", codes="unit_conflict")
    case("k05 ky ten sheet khac.xlsx", sheet("6T2023", head() + [HEADINGS] + base()), status="refused", codes="period_conflict")
    cover = lambda unit, period: sheet("Bìa", [["VIỆN KIỂM SÁT NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"], [unit], ["BÁO CÁO"], [period], ["Đà Nẵng - 2024"]])
    case("k06 bia khac don vi.xlsx", [cover("VKSND QUẬN SƠN TRÀ", "6 tháng đầu năm 2024"), sheet("Biểu", head() + [HEADINGS] + base())], status="refused", codes="unit_conflict")
    case("k07 bia khac ky.xlsx", [cover("VKSND QUẬN HẢI CHÂU", "6 tháng đầu năm 2023"), sheet("Biểu", head() + [HEADINGS] + base())], status="refused", codes="period_conflict")
    case("k08 bia co nam in.xlsx", [cover("VKSND QUẬN HẢI CHÂU", "6 THÁNG ĐẦU NĂM 2024"), sheet("Biểu", [HEADINGS] + base())], HC, H1)
    case("k09 phuong huong.xlsx", sheet("B", head(period="(Số liệu đến ngày 30/11/2023)", title="KẾT QUẢ THỰC HIỆN DÂN CHỦ NĂM 2023 VÀ PHƯƠNG HƯỚNG NĂM 2024") + [HEADINGS] + base()), HC, "2023-Y")
    case("k10 bieu so.xlsx", sheet("B", [["Biểu số 01/DC-2023"], ["Ban hành theo Quyết định số 12/QĐ-VKSTC ngày 05/01/2022"]] + head() + [HEADINGS] + base()), HC, H1)
    case("k11 tu den lech.xlsx", sheet("B", head() + [["(Số liệu từ ngày 01/12/2022 đến ngày 31/5/2023)"], HEADINGS] + base()), status="refused", codes="period_conflict")
    case("k12 nam bao cao.xlsx", sheet("B", [["VKSND quận Hải Châu"], ["Năm báo cáo: 2024"], ["Kỳ báo cáo: 6 tháng đầu năm 2024"], HEADINGS] + base()), HC, H1)
    case("k13 kinh gui.xlsx", sheet("B", [["VKSND QUẬN HẢI CHÂU"], ["Kính gửi: VKSND thành phố Đà Nẵng"], ["Theo Công văn số 15/VKS-TTr của VKSND thành phố Đà Nẵng"], ["SÁU THÁNG ĐẦU NĂM 2024"], HEADINGS] + base()), HC, H1)
    case("k14 thanh pho co huyen trong cau.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"], ["(VKSND quận Hải Châu chưa gửi số liệu bổ sung)"], HEADINGS] + base()), DN1, H1)


    case("k15 phong la.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["PHÒNG QUẢN TRỊ HẬU CẦN"], ["6 tháng đầu năm 2024"], HEADINGS] + base()), status="refused", codes="unknown_unit")
    case("k16 ban chi dao.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["BAN CHỈ ĐẠO THỰC HIỆN DÂN CHỦ Ở CƠ SỞ"], ["6 tháng đầu năm 2024"], HEADINGS] + base()), DN1, H1)
    draft = [[V(c.code, c.raw, "refused") if isinstance(c, V) and i % 2 else None if isinstance(c, V) else c for c in row] for i, row in enumerate(base())]
    final = [[V(c.code, c.raw + 1, "refused" if i % 3 == 0 or i % 2 else None) if isinstance(c, V) else c for c in row] for i, row in enumerate(base())]
    for i, row in enumerate(final):
        row[3].want = "refused"
    case("k17 nhap va chinh.xlsx", [sheet("Chính", head() + [HEADINGS] + draft), sheet("Nháp", head() + [HEADINGS] + final)], HC, H1, status="refused|partly_refused")
    case("k18 sheet nam 2017.xlsx", sheet("Năm 2017", head() + [HEADINGS] + base()), status="refused", codes="period_conflict")


def groups():
    rows = [["I", "Thanh tra"]] + base()[:3] + [["II", "Quản lý cán bộ"]] + base()[3:5] + [["III", "Văn phòng"]] + base()[5:]
    case("l01 nhom trung ten phong.xlsx", sheet("B", [["VKSND THÀNH PHỐ ĐÀ NẴNG"], ["6 tháng đầu năm 2024"], HEADINGS, ["", "Thông tin chung"]] + [[9, L("petitions_resolved"), None, V("petitions_resolved", 4)]] + rows), DN1, H1)
    names = [("1. VKSND quận Hải Châu", HC, (23, 30, 20)), ("- Sơn Trà (*)", ST, (19, 12, 9)), ("Q. Liên Chiểu:", LC, (17, 8, 8))]
    rows = [line(None, n, u, v) for n, u, v in names]
    for number, total in enumerate(["TỔNG TOÀN THÀNH PHỐ", "Tổng số (03 đơn vị)", "Cộng toàn ngành", "Tổng chung các đơn vị", "TC", "Tổng hai cấp"]):
        case(f"l1{number} tong khac ten.xlsx", sheet("B", TOP + [["TT", "Tên đơn vị"] + NAMES] + rows + [[None, total, 59, 50, 37]]), DN1, H1)
    big = [("Hải Châu", HC, (123, 1230, 1020)), ("Sơn Trà", ST, (219, 412, 309))]
    case("l20 so lon.xlsx", sheet("B", TOP + [["TT", "Chỉ tiêu", "Hải Châu", "Sơn Trà", "Tổng số"]] + [[i, n, V(c, big[0][2][i], unit=HC), V(c, big[1][2][i], unit=ST), 1] for i, (c, n) in enumerate(zip(CODES, NAMES))]), DN1, H1)
    case("l21 hai bieu mot sheet.xlsx", sheet("B", head("VKSND THÀNH PHỐ ĐÀ NẴNG") + [HEADINGS] + base() + [[], ["SỔ THEO DÕI KIỂM TRA"], ["Đơn vị được kiểm tra", "Hình thức", "Ngày kế hoạch", "Ngày thực hiện", "Số hạn chế", "Số kiến nghị", "Đã khắc phục"],
         [V("F2.unit", "Hải Châu", HC), V("F2.form", "Trực tiếp", "truc_tiep"), V("F2.planned", "04/3/2024", "2024-03-04"), V("F2.actual", "05/3/2024", "2024-03-05"), V("F2.shortcomings", 2), V("F2.recommendations", 1), V("F2.remedied", 0)]]), DN1, H1)


    rows = base()
    rows.insert(3, [None, "VKSND huyện Lý Sơn", None, V("staff_total", 99, "listed")])
    case("l22 ten don vi co so.xlsx", sheet("B", head() + [HEADINGS] + rows), HC, H1, status="accepted_with_notes")


    strange = [["STT", "Chỉ tiêu", "ĐVT", "Số thẩm tra"]] + [[r[0], r[1], r[2], V(r[3].code, r[3].raw + 1, "refused")] for r in base()]
    case("l23 cot so lieu la.xlsx", sheet("B", head() + strange), status="refused", codes="value_column_not_found")
    bare = [[c.raw if isinstance(c, V) else c for c in row] for row in strange]
    holes = [[r[0], r[1], r[2], V(r[3].code, None if i % 2 else r[3].raw, "missing" if i % 2 else None)] for i, r in enumerate(base())]
    case("l24 bang sau cot la.xlsx", sheet("B", head() + [HEADINGS] + holes + [[]] + bare), HC, H1, status="partly_refused", codes="value_column_not_found")
    case("l25 sheet cot la.xlsx", [sheet("Hải Châu", head() + [HEADINGS] + base()), sheet("Sơn Trà", head("VKSND QUẬN SƠN TRÀ") + bare)], HC, H1, status="partly_refused", codes="value_column_not_found")


def shifted():
    long = [["Đơn vị", "Kỳ báo cáo", "Chỉ tiêu", "Số liệu"]] + [["VKSND quận Hải Châu", "6 tháng đầu năm 2024", L(c, 1), V(c, v)] for c, v in BASE[1:3]]
    row = ["VKSND quận Hải Châu", "6 tháng đầu năm 2024", L("edoc_share", 1)]
    case("m01 phay thap phan.csv", sheet("", long + [row + [V("edoc_share", "95", "refused"), "5%"]]), HC, H1, separator=",", status="partly_refused")
    wide = [["don_vi", "ky_bao_cao"] + CODES, ["Hải Châu", H1] + [V(c, v, unit=HC) for c, v in zip(CODES, (23, 30, 20))], ["Sơn Trà", H1] + [V(c, v, unit=ST) for c, v in zip(CODES, (19, 12, 9))]]
    case("m02 tieu de la ma.csv", sheet("", wide), DN1, H1, separator=",", status="accepted|accepted_with_notes")
    shift = [["Đơn vị", "Kỳ", "Tổng số CC, VC, NLĐ", "Tỷ lệ văn bản điện tử", "Số ý kiến nhận được"], ["Hải Châu", H1, V("staff_total", 23, unit=HC), V("edoc_share", "95%", 95, unit=HC), V("opinions_received", 30, unit=HC)],
             ["Sơn Trà", H1, V("staff_total", 19, "refused", unit=ST), V("edoc_share", 91, "refused", unit=ST), V("opinions_received", 5, "refused", unit=ST), "12"]]
    case("m03 lech cot.csv", sheet("", shift), DN1, H1, separator=",", status="partly_refused")


def build():
    identity()
    groups()
    shifted()

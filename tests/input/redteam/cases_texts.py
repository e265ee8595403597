"""Encodings, spellings, flat CSV files, and a catalogue that is not Vietnamese."""
import unicodedata

from cases_rows import BASE, H1, HC, HEADINGS, base, head
from kit import L, MEASURES, V, case, sheet, tcvn3, vni


def redo(rows, change):
    return [[V(c.code, c.raw, c.want, c.unit, c.period, c.fmt) if isinstance(c, V) else change(c) if isinstance(c, str) else c for c in row] for row in rows]


def old_tone(text):
    for new, old in (("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("ọa", "oạ"), ("úy", "uý"), ("ủy", "uỷ"), ("òA", "oÀ"), ("ÒA", "OÀ")):
        text = text.replace(new, old)
    return text


def spellings():
    rows = head() + [HEADINGS] + base()
    case("t01 nfd.xlsx", sheet("B", redo(rows, lambda t: unicodedata.normalize("NFD", t))), HC, H1)
    case("t02 dau cu.xlsx", sheet("B", redo(rows, old_tone)), HC, H1)
    case("t03 mat dau.xlsx", sheet("B", redo(rows, lambda t: "".join(c for c in unicodedata.normalize("NFD", t) if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D"))), HC, H1, status="accepted_with_notes")
    case("t04 tcvn3.xls", sheet("B", redo(rows, tcvn3)), HC, H1, status="accepted_with_notes", codes="legacy_encoding_converted")
    case("t05 vni.xls", sheet("B", redo(rows, vni)), HC, H1, status="accepted_with_notes", codes="legacy_encoding_converted")
    mixed = head() + [HEADINGS] + redo(base()[:3], tcvn3) + redo(base()[3:5], vni) + base()[5:]
    case("t06 lan bang ma.xlsx", sheet("B", mixed), HC, H1, status="accepted_with_notes")
    lost = base()
    lost[1][1] = "S? l?nh ??o ??n v?"
    lost[1][3] = V("leaders_total", 3, "listed")
    lost[0][3] = V("staff_total", "23 ng??i", "refused")
    case("t07 mat chu.xlsx", sheet("B", head() + [HEADINGS] + lost), HC, H1, status="partly_refused")
    case("t08 nbsp vo hinh.xlsx", sheet("B", redo(rows, lambda t: t.replace(" ", "\u00a0\u200b").replace("-", "–"))), HC, H1)
    case("t09 chu hoa.xlsx", sheet("B", redo(rows, str.upper)), HC, H1)


def flat():
    long = [["Đơn vị", "Kỳ báo cáo", "Chỉ tiêu", "Số liệu"]] + [["VKSND quận Hải Châu", "6 tháng đầu năm 2024", L(c), V(c, v)] for c, v in BASE]
    long.append(["VKSND quận Hải Châu", "6 tháng đầu năm 2024", L("edoc_share"), V("edoc_share", "95,5%", 95.5)])
    case("u01 dai.csv", sheet("", long), HC, H1, separator=",")
    case("u02 sep.csv", sheet("", long), HC, H1, before=["sep=;"], trailing=3, status="accepted|accepted_with_notes")
    case("u03 chu thich.csv", sheet("", long), HC, H1, before=["# Xuất từ phần mềm ngày 05/6/2024", "# Người xuất: quản trị"], separator=",")
    case("u04 1258.csv", sheet("", long), HC, H1, encoding="cp1258", status="accepted_with_notes|accepted")
    case("u05 utf16.txt", sheet("", long), HC, H1, encoding="utf-16", separator="\t")
    case("u06 tcvn3.csv", sheet("", long), HC, H1, encoding="tcvn3", status="accepted_with_notes")
    case("u07 vni.csv", sheet("", long), HC, H1, encoding="vni", status="accepted_with_notes")
    case("u08 utf8.csv", sheet("", long), HC, H1, encoding="utf-8", newline="\n")
    case("u09 gach dung.csv", sheet("", long), HC, H1, separator="|", encoding="utf-8")
    quoted = [["Đơn vị", "Kỳ báo cáo", "Chỉ tiêu", "Ghi chú", "Số liệu"]] + [[r[0], r[1], r[2].replace(", ", ",\n"), "dòng 1\nGhi chú: dòng \"2\"", r[3]] for r in long[1:]]
    case("u10 xuong dong.csv", sheet("", quoted), HC, H1, separator=",")
    wide = [["Đơn vị", "Kỳ"] + [L(c) for c, _ in BASE], ["Hải Châu", "6 tháng đầu năm 2024"] + [V(c, v, unit=HC) for c, v in BASE], ["Sơn Trà", "6 tháng đầu năm 2024"] + [V(c, v + 1, unit="dn1.sontra") for c, v in BASE]]
    case("u11 rong.csv", sheet("", wide), None, H1, separator=",", trailing=2, status="accepted|accepted_with_notes")
    case("u12 hai ky.csv", sheet("", long + [["VKSND quận Hải Châu", "6 tháng đầu năm 2023", L("staff_total"), V("staff_total", 20, "refused", period="2023-H1")]]), HC, H1, status="partly_refused")
    case("u13 trang tinh.csv", sheet("", head() + [HEADINGS] + base() + [["", "", "", ""], ["Ghi chú: xong"]]), HC, H1, separator=",")


def clinics():
    labels = {"nurses": "Nurses at work", "visits": "Consultations", "visits_in_time": "Visits seen within 30 minutes", "in_time_rate": "Share seen within 30 minutes"}
    rows = [[labels[c], V(c, v)] for c, v in (("nurses", 12), ("visits", 1400), ("visits_in_time", 1200))]
    case("x01 north.xlsx", sheet("Report", [["North Clinic"], ["2030A"], ["Indicator", "Figure"]] + rows), "lake.north", "2030A", catalogue="clinics")
    case("x02 all.csv", sheet("", [["Clinic", "Time", "Nurses at work", "Patient visits"], ["North Clinic", "2030A", V("nurses", 12, unit="lake.north"), V("visits", "1 400", 1400, unit="lake.north")], ["South Clinic", "2030A", V("nurses", 9, unit="lake.south"), V("visits", 900, unit="lake.south")]]), "lake", "2030A", catalogue="clinics")
    case("x03 matrix.xlsx", sheet("M", [["Lake District Health Board"], ["First half of 2030"], ["Indicator", "North Clinic", "South Clinic", "Total"]] + [[labels[c], V(c, v, unit="lake.north"), V(c, v + 1, unit="lake.south"), 2 * v + 1] for c, v in (("nurses", 12), ("visits", 1400), ("visits_in_time", 1200))]), "lake", "2030A", catalogue="clinics", status="accepted|accepted_with_notes")
    case("x04 typo.xlsx", sheet("Report", [["Nroth Clinic"], ["First half of 2030"], ["Indicator", "Figure"]] + [[r[0], r[1].raw] for r in rows]), status="refused", catalogue="clinics")


def build():
    spellings()
    flat()
    clinics()

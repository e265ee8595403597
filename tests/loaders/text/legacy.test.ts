import {readFileSync} from "node:fs";
import {read, utils} from "@e965/xlsx";
import {describe, expect, it} from "vitest";
import {createIndicatorMatcher} from "../../../loaders/text/headings.js";
import {repairTexts} from "../../../loaders/text/legacy.js";
import type {PlacedText} from "../../../loaders/text/legacy.js";
import {readRows, readSampleCatalogue} from "./sampleCatalogue.js";

function repairColumn(texts: readonly string[]) {
  return repairTexts(texts.map((text, i) => ({sheet: 0, row: i + 1, column: 1, text})));
}

function repairOne(text: string) {
  return repairColumn([text])[0]!;
}

describe("repairTexts", () => {
  it.each([
    ["VIÖN KIÓM S¸T NH¢N D¢N", "VIỆN KIỂM SÁT NHÂN DÂN"],
    ["THµNH PHè §µ N½NG", "THÀNH PHỐ ĐÀ NẴNG"],
    ["KÕT QU¶ THùC HIÖN QUY CHÕ D¢N CHñ ë C¥ Së", "KẾT QUẢ THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ"],
    ["ý KIÕN THAM GIA, KIÕN NGHÞ", "Ý KIẾN THAM GIA, KIẾN NGHỊ"],
    ["PHô LôC Sè LIÖU (BiÓu 01)", "PHỤ LỤC SỐ LIỆU (Biểu 01)"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["Sè: 69/BC-VKS, §¬n vÞ\ntÝnh: ng\u00adêi", "Số: 69/BC-VKS, Đơn vị\ntính: người"],
    ["Sè cuéc ®èi tho¹i víi CBCC, NL§", "Số cuộc đối thoại với CBCC, NLĐ"],
    ["Ch\u00ada", "Chưa"],
    ["Kh«ng ph¸t sinh", "Không phát sinh"]
  ])("decodes TCVN3 %j", (text, expected) => {
    expect(repairOne(text)).toEqual({text: expected, decoded_from: "tcvn3", is_damaged: false});
  });

  it.each([
    ["Vieän kieåm saùt nhaân daân quaän Haûi Chaâu", "Viện kiểm sát nhân dân quận Hải Châu"],
    ["VIEÄN KIEÅM SAÙT NHAÂN DAÂN", "VIỆN KIỂM SÁT NHÂN DÂN"],
    ["Toång soá coâng chöùc, ngöôøi lao ñoäng", "Tổng số công chức, người lao động"],
    ["Ñaõ thöïc hieän", "Đã thực hiện"]
  ])("decodes VNI %j", (text, expected) => {
    expect(repairOne(text)).toEqual({text: expected, decoded_from: "vni", is_damaged: false});
  });

  it("undoes UTF-8 that was read as Windows-1252, only when it is strictly valid", () => {
    const bytes = new TextEncoder().encode("Viện kiểm sát");
    const misread = String.fromCharCode(...bytes);
    expect(repairOne(misread)).toEqual({text: "Viện kiểm sát", decoded_from: "utf8-as-1252", is_damaged: false});
    expect(repairOne(`${misread}Ã`).decoded_from).not.toBe("utf8-as-1252");
  });

  it("decodes two encodings in one cell, even in one syllable", () => {
    expect(repairOne("Ủy ban nh©n d©n quËn 9").text).toBe("Ủy ban nhân dân quận 9");
    expect(repairOne("M¸y mãc thiết bÞ, phụ tïng").text).toBe("Máy móc thiết bị, phụ tùng");
    expect(repairOne("ĐÇu t\u00ad").text).toBe("Đầu tư");
  });

  it.each([
    "Viện kiểm sát nhân dân thành phố Đà Nẵng",
    "Có",
    "Số",
    "Hòa Vang, ngày 03 tháng 6",
    "5 µm",
    "§ 12",
    "£100",
    "1ª",
    "Crème brûlée",
    "São Paulo",
    "Москва",
    "Krông Bông, Đắk Lắk",
    "VKSND;12",
    ""
  ])("leaves %j alone", (text) => {
    expect(repairOne(text)).toEqual({text, decoded_from: null, is_damaged: false});
  });

  it("composes decomposed text", () => {
    expect(repairOne("Đà Nẵng".normalize("NFD"))).toEqual({text: "Đà Nẵng", decoded_from: null, is_damaged: false});
  });

  it("lets the neighbours decide what a short cell alone cannot say", () => {
    expect(repairOne("Cã").text).toBe("Cã");
    expect(repairColumn(["Kh«ng", "Cã", "Ch\u00ada"]).map(({text}) => text)).toEqual(["Không", "Có", "Chưa"]);
    expect(repairColumn(["Không", "Có", "Chưa"]).map(({text}) => text)).toEqual(["Không", "Có", "Chưa"]);
    expect(repairColumn(["Soá löôïng coâng chöùc", "Soá"]).map(({text}) => text)).toEqual(["Số lượng công chức", "Số"]);
  });

  it("leaves a foreign name in a Unicode file as it is", () => {
    const [, name] = repairColumn(["Viện kiểm sát nhân dân", "thaï"]);
    expect(name).toEqual({text: "thaï", decoded_from: null, is_damaged: false});
  });

  it.each(["VKSND qu?n H?i Châu", "Ch?a", "\ufffdà N\ufffdng", "Đà N?ng", "Toµn th\ufffd"])(
    "marks %j as damaged",
    (text) => {
      expect(repairOne(text).is_damaged).toBe(true);
    }
  );

  it.each(["Có?", "Đã ban hành chưa? Có", "https://vks.gov.vn/?id=1"])("does not mark %j as damaged", (text) => {
    expect(repairOne(text).is_damaged).toBe(false);
  });

  it("marks a slip of the old keyboard that gives no syllable", () => {
    expect(repairOne("Toång soá ñaààu tieân löïïc löôïng").is_damaged).toBe(true);
  });

  it("marks all TCVN3 cells of a file that has lost every ư", () => {
    const phrases = ["KiÓm tra, ®¸nh gi¸ kÕt qu¶ thùc hiÖn nghÞ quyÕt héi nghÞ", "Sè ng­êi ®­îc tiÕp"];
    const kept = Array.from({length: 20}, () => phrases).flat();
    const lost = kept.map((text) => text.replaceAll("\u00ad", ""));
    expect(repairColumn(kept).every(({is_damaged}) => !is_damaged)).toBe(true);
    expect(
      repairColumn(lost)
        .filter(({decoded_from}) => decoded_from === "tcvn3")
        .every(({is_damaged}) => is_damaged)
    ).toBe(true);
  });
});

describe("repairTexts on the sample workbooks in TCVN3", () => {
  const files = readRows("tests/input/truth/files.csv").filter(({messes}) => messes?.split(";").includes("tcvn3"));
  const indicators = createIndicatorMatcher(readSampleCatalogue());
  const values = readRows("tests/input/truth/values.csv");

  it("knows eight of them", () => {
    expect(files).toHaveLength(8);
  });

  it.each(files.map(({file}) => file!))("reads every label of %s", (file) => {
    const workbook = read(readFileSync(`data/reports/${file}`), {dense: false});
    const texts: (PlacedText & {name: string})[] = workbook.SheetNames.flatMap((name, sheet) =>
      Object.entries(workbook.Sheets[name]!).flatMap(([address, cell]) => {
        if (address.startsWith("!") || cell.t !== "s") return [];
        const {r, c} = utils.decode_cell(address);
        return [{name, sheet, row: r + 1, column: c + 1, text: String(cell.v)}];
      })
    );
    const repaired = repairTexts(texts);
    expect(repaired.some(({is_damaged}) => is_damaged)).toBe(false);
    for (const {cell, indicator} of values.filter((value) => value.file === file)) {
      const row = utils.decode_cell(cell!).r + 1;
      const labels = repaired.filter((_, i) => texts[i]!.row === row).map(({text}) => indicators.find(text));
      expect([cell, labels]).toMatchObject([
        cell,
        expect.arrayContaining([expect.objectContaining({target: indicator})])
      ]);
    }
  });
});

import {expect, it} from "vitest";
import {
  bodyText,
  headingText,
  noteText,
  pictureBlock,
  tableBlock
} from "../../../../pipelines/documents/docx/blocks.js";
import type {OfficialDocument} from "../../../../pipelines/documents/docx/officialDocument.js";
import {officialDocument} from "../../../../pipelines/documents/docx/officialDocument.js";
import {chartBlock, writeDocument} from "../../../../pipelines/documents/docx/writeDocument.js";
import type {NativeChart} from "../../../../src/domain/nativeChart.js";
import {listElements} from "../ecma.js";
import {openParts, structureFaults} from "../parts.js";

const chart: NativeChart = {
  kind: "bar",
  categories: ["A", "B"],
  series: [{name: "Tỷ lệ", values: [50, null], look: "strong"}],
  format: "percent",
  domain: [0, 100]
};
const at = "2026-07-09T08:00:00+07:00";

function makeReport(): OfficialDocument {
  return {
    title: "BÁO CÁO",
    subject: "Kết quả thực hiện dân chủ ở cơ sở",
    symbol: "BC",
    parent: "Cơ quan cấp trên",
    issuer: "Cơ quan ban hành",
    mark: "Số liệu minh họa",
    body: [
      headingText("I. KẾT QUẢ"),
      bodyText("Nội dung <1> & 2"),
      chartBlock(1, "mô tả"),
      pictureBlock(new Uint8Array([137, 80, 78, 71]), {width: 640, height: 400}, "hình"),
      tableBlock({widths: [2, 1], head: ["Đơn vị", "Số"], rows: [["A", "1"]], numbers: new Set([1])}),
      noteText("Ghi chú")
    ],
    recipients: ["Như trên", "Lưu: VT"]
  };
}

function write(document: OfficialDocument, charts: readonly NativeChart[] = [chart]): Promise<Uint8Array> {
  return writeDocument(officialDocument(document), {title: "Báo cáo", at, charts});
}

it("writeDocument() leaves no reference open and tells the kind of every part", async () => {
  const bytes = await write(makeReport());
  expect(structureFaults(bytes)).toEqual([]);
  expect(openParts(bytes).names).toContain("word/embeddings/bieu-do-1.xlsx");
});

it("writeDocument() writes the same bytes for the same content", async () => {
  expect(Buffer.from(await write(makeReport())).equals(Buffer.from(await write(makeReport())))).toBe(true);
});

it("writeDocument() keeps the margins of Nghị định 30/2020, numbers no first page and names Times New Roman", async () => {
  const {xml} = openParts(await write(makeReport()));
  const document = xml.get("word/document.xml")!;
  const margin = listElements(document, "w:pgMar")[0]!;
  const millimetres = (name: string) => Math.round((Number(margin.getAttribute(`w:${name}`)) * 25.4) / 1440);
  expect(["top", "bottom", "left", "right"].map(millimetres)).toEqual([20, 20, 30, 20]);
  expect(listElements(document, "w:titlePg")).toHaveLength(1);
  expect(listElements(xml.get("word/styles.xml")!, "w:rFonts")[0]!.getAttribute("w:ascii")).toBe("Times New Roman");
});

it("officialDocument() puts heading, title, body and signature in their order, with blanks for number and date", async () => {
  const text = openParts(await write(makeReport())).text("word/document.xml");
  const order = [
    "CƠ QUAN CẤP TRÊN",
    "CƠ QUAN BAN HÀNH",
    "Số: ……/BC-……",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ngày …… tháng …… năm ……",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở",
    "(Số liệu minh họa)",
    "Nội dung <1> & 2",
    "Nơi nhận:",
    "- Như trên;",
    "- Lưu: VT."
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places.every((place, index) => place >= 0 && (index === 0 || place > places[index - 1]!))).toBe(true);
});

it("officialDocument() writes a letter without title: its subject below the number, then whom it is sent to", async () => {
  const letter = {...makeReport(), title: null, symbol: "CV", subject: "đôn đốc báo cáo", addressees: ["Đơn vị A"]};
  const text = openParts(await write({...letter, body: []}, [])).text("word/document.xml");
  expect(text).toContain("V/v đôn đốc báo cáo");
  expect(text).toContain("Kính gửi: Đơn vị A");
  expect(text).not.toContain("BÁO CÁO");
});

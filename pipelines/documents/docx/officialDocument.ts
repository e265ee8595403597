/** The parts of an administrative document in the order and places of Nghị định 30/2020, Phụ lục I: blanks for what people fill in. */
import {AlignmentType, Paragraph} from "docx";
import type {Table} from "docx";
import {centredText, rule, run, twoColumns} from "./blocks.js";

export type Block = Paragraph | Table;

export interface OfficialDocument {
  /** Kind in capitals ("BÁO CÁO"); null for a letter (công văn), whose subject stands below its number. */
  title: string | null;
  /** What it is about: below the title, or after "V/v". */
  subject: string;
  /** Abbreviation of the kind in the number: BC, CV. */
  symbol: string;
  /** The body above; null where there is none. */
  parent: string | null;
  issuer: string;
  /** Whom a letter is sent to. */
  addressees?: readonly string[];
  /** Said below the title, a line each, as that the figures are a sample; null when nothing. */
  mark: string | null;
  body: readonly Block[];
  /** "Nơi nhận", without dashes. */
  recipients: readonly string[];
}

const texts = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: (symbol: string) => `Số: ……/${symbol}-……`,
  dateline: "……………, ngày …… tháng …… năm ……",
  about: (subject: string) => `V/v ${subject}`,
  addressee: "Kính gửi: ",
  recipients: "Nơi nhận:",
  recipient: (name: string, isLast: boolean) => `- ${name}${isLast ? "." : ";"}`,
  signer: "THỦ TRƯỞNG ĐƠN VỊ",
  signature: "(Ký, ghi rõ họ tên, đóng dấu)"
};

/** Everything between the margins, from the heading to the signature. */
export function officialDocument(document: OfficialDocument): Block[] {
  return [
    letterhead(document),
    ...(document.title === null ? [] : titleLines(document, document.title)),
    ...addresseeLines(document.addressees ?? []),
    ...document.body,
    centredText(""),
    signatures(document.recipients)
  ];
}

function letterhead({parent, issuer, symbol, title, subject, mark}: OfficialDocument): Table {
  const left = [
    ...(parent === null ? [] : [line(parent.toLocaleUpperCase("vi"), {size: 24})]),
    line(issuer.toLocaleUpperCase("vi"), {size: 24, bold: true}),
    rule(1050),
    line(texts.number(symbol), {size: 26})
  ];
  if (title === null) {
    left.push(line(texts.about(subject), {size: 24}));
    if (mark !== null) left.push(line(mark, {size: 24, italics: true}));
  }
  const right = [
    line(texts.nation, {size: 24, bold: true}),
    line(texts.motto, {size: 26, bold: true}),
    rule(1200),
    line(texts.dateline, {size: 26, italics: true})
  ];
  return twoColumns(left, right, 0.4);
}

function titleLines({subject, mark}: OfficialDocument, title: string): Block[] {
  return [
    centredText(""),
    centredText(title, {bold: true}),
    centredText(subject, {bold: true}),
    ...(mark ?? "").split("\n").flatMap((text) => (text === "" ? [] : [centredText(`(${text})`, {italics: true})])),
    rule(3400)
  ];
}

function addresseeLines(addressees: readonly string[]): Block[] {
  if (addressees.length === 0) return [];
  const only = addressees.length === 1;
  const first = centredText(texts.addressee + (only ? addressees[0]! : ""));
  const rest = only
    ? []
    : addressees.map((name, index) => centredText(texts.recipient(name, isEnd(index, addressees))));
  return [centredText(""), first, ...rest, centredText("")];
}

function signatures(recipients: readonly string[]): Table {
  const left = [
    new Paragraph({children: [run(texts.recipients, {size: 24, bold: true, italics: true})]}),
    ...recipients.map(
      (name, index) => new Paragraph({children: [run(texts.recipient(name, isEnd(index, recipients)), {size: 22})]})
    )
  ];
  const right = [
    line(texts.signer, {bold: true}),
    line(texts.signature, {italics: true, size: 24}),
    ...Array.from({length: 4}, () => line("", {}))
  ];
  return twoColumns(left, right, 0.5);
}

function isEnd(index: number, {length}: readonly unknown[]): boolean {
  return index === length - 1;
}

function line(text: string, options: Parameters<typeof run>[1]): Paragraph {
  return new Paragraph({alignment: AlignmentType.CENTER, children: [run(text, options)]});
}

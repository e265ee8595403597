/** Paragraphs and tables of official documents, in the type that Nghị định 30/2020, Phụ lục I, asks for. */
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType
} from "docx";
import type {IParagraphOptions, IRunOptions} from "docx";

export const bodyFont = "Times New Roman";

/** Twentieths of a point. */
const point = 20;
/** Half points: 14 for running text, 12 in tables. */
const bodySize = 28;
const tableSize = 24;

/** Text width of A4 between margins of 30 and 20 mm, in twips. */
const textWidth = 9071;

/** A run of text in the document's type. */
export function run(text: string, options: Omit<IRunOptions, "text"> = {}): TextRun {
  return new TextRun({text, size: bodySize, ...options});
}

/** Running text: justified, first line indented by 1 cm, 6 points apart. */
export function bodyText(text: string): Paragraph {
  return paragraph([run(text)], {alignment: AlignmentType.JUSTIFIED, indent: {firstLine: 567}});
}

/** A heading such as "I. KẾT QUẢ", kept with what follows. */
export function headingText(text: string): Paragraph {
  return paragraph([run(text, {bold: true})], {indent: {firstLine: 567}, keepNext: true, spacing: {before: 6 * point}});
}

/** A line in the middle; notes and captions are smaller and in italics. */
export function centredText(text: string, options: Omit<IRunOptions, "text"> = {}, isKept = false): Paragraph {
  return paragraph([run(text, options)], {alignment: AlignmentType.CENTER, keepNext: isKept});
}

/** A small note below a table or a chart. */
export function noteText(text: string): Paragraph {
  return paragraph([run(text, {size: 22, italics: true})], {alignment: AlignmentType.JUSTIFIED});
}

function paragraph(children: readonly TextRun[], {spacing = {}, ...options}: IParagraphOptions): Paragraph {
  return new Paragraph({children: [...children], spacing: {after: 6 * point, line: 264, ...spacing}, ...options});
}

export interface TableBlock {
  /** Shares of the width, from the left. */
  widths: readonly number[];
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns from 0 whose cells stand to the right. */
  numbers: ReadonlySet<number>;
  /** Rows from 0 in bold. */
  bold?: ReadonlySet<number>;
}

/** A table with its head repeated on every page and no row broken over two. */
export function tableBlock({widths, head, rows, numbers, bold = new Set()}: TableBlock): Table {
  let all = 0;
  for (const width of widths) all += width;
  const columns = widths.map((width) => Math.round((width / all) * textWidth));
  const row = (cells: readonly string[], options: {isHead: boolean; isBold: boolean}) =>
    new TableRow({
      tableHeader: options.isHead,
      cantSplit: true,
      children: cells.map((text, index) =>
        tableCell(text, {width: columns[index]!, ...options, isNumber: numbers.has(index)})
      )
    });
  return new Table({
    width: {size: textWidth, type: WidthType.DXA},
    columnWidths: columns,
    rows: [
      row(head, {isHead: true, isBold: true}),
      ...rows.map((cells, index) => row(cells, {isHead: false, isBold: bold.has(index)}))
    ]
  });
}

interface CellLook {
  width: number;
  isHead: boolean;
  isBold: boolean;
  isNumber: boolean;
}

function tableCell(text: string, {width, isHead, isBold, isNumber}: CellLook): TableCell {
  const alignment = isHead ? AlignmentType.CENTER : isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: {size: width, type: WidthType.DXA},
    margins: {left: 80, right: 80, top: 30, bottom: 30},
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({alignment, children: [run(text, {size: tableSize, bold: isBold})]})]
  });
}

const nothing = {style: BorderStyle.NONE, size: 0, color: "auto"};

/** Two columns without lines, as above the title and for signatures. Shares of the width. */
export function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const widths = [Math.round(share * textWidth), textWidth - Math.round(share * textWidth)];
  return new Table({
    width: {size: textWidth, type: WidthType.DXA},
    columnWidths: widths,
    borders: {
      top: nothing,
      bottom: nothing,
      left: nothing,
      right: nothing,
      insideHorizontal: nothing,
      insideVertical: nothing
    },
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, index) =>
            new TableCell({width: {size: widths[index]!, type: WidthType.DXA}, children: [...children]})
        )
      })
    ]
  });
}

/** A thin rule in the middle of a column, so many twips free on each side. */
export function rule(free: number): Paragraph {
  return new Paragraph({
    indent: {left: free, right: free},
    spacing: {line: 40, lineRule: "exact", after: 4 * point},
    border: {top: {style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000"}}
  });
}

/** Pixels of 16 cm at 96 dots per inch, the width of figures in a text. */
const pictureWidth = 605;

/** A drawn figure (PNG) over the width of the text; `size` is that of its drawing. */
export function pictureBlock(png: Uint8Array, size: {width: number; height: number}, description: string): Paragraph {
  const image = new ImageRun({
    type: "png",
    data: png,
    transformation: {width: pictureWidth, height: Math.round((pictureWidth * size.height) / size.width)},
    altText: {name: description, title: description, description}
  });
  return new Paragraph({alignment: AlignmentType.CENTER, children: [image]});
}

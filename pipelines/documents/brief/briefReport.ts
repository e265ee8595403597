/** The report of a council session in the layout of official documents, with blanks for what people write. */
import type {Chart} from "../../../src/components/chart.js";
import {titledPart} from "../../../src/components/figures/figureSvg.js";
import type {NativeChart} from "../../../src/domain/nativeChart.js";
import {bodyText, centredText, headingText, noteText, pictureBlock, tableBlock} from "../docx/blocks.js";
import type {Block} from "../docx/officialDocument.js";
import {officialDocument} from "../docx/officialDocument.js";
import {chartBlock, writeDocument} from "../docx/writeDocument.js";
import {splitChart} from "../chart/splitChart.js";
import type {Answer} from "./answers.js";
import type {Brief} from "./brief.js";
import {describeFigure} from "./keyFigures.js";
import type {Pictures} from "./pictures.js";
import type {TextTable} from "./tables.js";
import {keyFigureNotes, keyFigureTable, unitTable} from "./tables.js";
import {briefTexts} from "./texts.js";

interface Report {
  brief: Brief;
  pictures: Pictures;
  /** Charts that Word draws, in the order of their places. */
  natives: NativeChart[];
  /** Charts numbered so far. */
  shown: number;
}

export async function briefReport(brief: Brief, pictures: Pictures): Promise<Uint8Array> {
  const report: Report = {brief, pictures, natives: [], shown: 0};
  const {context} = brief.scene;
  const session = briefTexts.session(brief.session);
  const blocks = officialDocument({
    title: briefTexts.kind,
    subject: brief.subject,
    symbol: "BC",
    parent: brief.parent,
    issuer: brief.issuer,
    mark: [session, brief.mark].filter(Boolean).join("\n"),
    body: [
      ...numbered(partsOf(report)),
      noteText(briefTexts.annex.lines("", briefTexts.cutoff(context.as_of), context.build_id)[1]!)
    ],
    recipients: briefTexts.recipients(brief.session.council)
  });
  return await writeDocument(blocks, {title: brief.subject, at: context.as_of, charts: report.natives});
}

interface Part {
  heading: string;
  blocks: Block[];
}

function partsOf(report: Report): Part[] {
  const {brief} = report;
  const [first, ...pages] = brief.pages;
  const [state, ...others] = first?.answers ?? [];
  return [
    {heading: briefTexts.parts.state, blocks: [bodyText(brief.basis), ...(state ? answerBlocks(state, report) : [])]},
    {
      heading: briefTexts.parts.results,
      blocks: [...resultBlocks(brief), ...others.flatMap((one) => answerBlocks(one, report))]
    },
    ...pages.map(({heading, answers}) => ({heading, blocks: answers.flatMap((one) => answerBlocks(one, report))})),
    ...unitPart(brief),
    {
      heading: briefTexts.parts.proposals,
      blocks: [
        centredText(briefTexts.proposalsHint, {italics: true}),
        ...Array.from({length: 3}, () => centredText(briefTexts.blank))
      ]
    }
  ].filter(({blocks}) => blocks.length > 0);
}

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function numbered(parts: readonly Part[]): Block[] {
  return parts.flatMap(({heading, blocks}, index) => [
    headingText(`${roman[index] ?? index + 1}. ${heading.toLocaleUpperCase("vi")}`),
    ...blocks
  ]);
}

function resultBlocks(brief: Brief): Block[] {
  if (brief.figures.length === 0) return [];
  const told = brief.figures.filter(({isRate, now}) => isRate && now.value !== null);
  return [
    ...told.map((figure) => bodyText(`- ${describeFigure(figure, brief.last)}`)),
    ...tableBlocks(keyFigureTable(brief), briefTexts.keyFigures.title, keyFigureNotes(brief))
  ];
}

function answerBlocks({answer, chart: code}: Answer, report: Report): Block[] {
  const chart = report.brief.charts.find((one) => one.code === code);
  return [bodyText(answer), ...(chart ? chartBlocks(chart, report) : [])];
}

function chartBlocks(chart: Chart, report: Report): Block[] {
  const {pages} = report.pictures.get(chart.code)!;
  const description = `${chart.title}. ${chart.subtitle}`;
  // A drawn figure carries its own title, note and source.
  if (!chart.native) return pages.map((page) => pictureBlock(page.png, page, description));
  report.shown += 1;
  const notes = [
    briefTexts.measure(chart.subtitle),
    briefTexts.notesOf(chart),
    `${chart.source} ${chart.cutoff}. ${chart.code}`
  ];
  const parts = splitChart(chart.native).map((native, index, {length}) => {
    report.natives.push(native);
    const {title} = titledPart(chart, index + 1, length);
    return [
      centredText(briefTexts.figure(report.shown, title), {italics: true, bold: true, size: 26}, true),
      chartBlock(report.natives.length, description)
    ];
  });
  return [...parts.flat(), noteText(notes.filter((text) => text !== "").join(" "))];
}

function unitPart({scene}: Brief): Part[] {
  const table = unitTable(scene, true);
  return table ? [{heading: briefTexts.parts.units, blocks: tableBlocks(table, briefTexts.unitTable, [])}] : [];
}

function tableBlocks(table: TextTable, caption: string, notes: readonly string[]): Block[] {
  const below = notes.filter((text) => text !== "").join(" ");
  return [
    centredText(caption, {italics: true, bold: true, size: 26}, true),
    tableBlock({...table}),
    ...(below === "" ? [centredText("")] : [noteText(below)])
  ];
}

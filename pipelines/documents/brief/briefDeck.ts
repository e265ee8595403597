/** The slides of a council session: cover, key figures, charts, units, annex. */
import type {Chart} from "../../../src/components/chart.js";
import {titledPart} from "../../../src/components/figures/figureSvg.js";
import type {NativeChart} from "../../../src/domain/nativeChart.js";
import {splitChart} from "../chart/splitChart.js";
import {writeDeck} from "../pptx/writeDeck.js";
import type {Slide, SlideLine, SlideShape} from "../pptx/slides.js";
import {slideHeight, slideWidth} from "../pptx/slides.js";
import type {Brief} from "./brief.js";
import type {Picture, Pictures} from "./pictures.js";
import type {TextTable} from "./tables.js";
import {keyFigureNotes, keyFigureTable, unitTable} from "./tables.js";
import {briefTexts} from "./texts.js";

const margin = 48;
const inner = slideWidth - 2 * margin;
const navy = "0B4F8A";
const grey = "555555";
const warning = "C2410C";
/** The most charts before the annex; the others follow it. */
const mostCharts = 8;
const rowsPerSlide = 13;

export async function briefDeck(brief: Brief, pictures: Pictures): Promise<Uint8Array> {
  const charts = brief.charts.map((chart) => chartSlides(chart, brief, pictures));
  const units = unitTable(brief.scene, false);
  const slides = [
    coverSlide(brief),
    ...tableSlides(keyFigureTable(brief), {title: briefTexts.keyFigures.title, notes: keyFigureNotes(brief), brief}),
    ...charts.slice(0, mostCharts).flat(),
    ...(units ? tableSlides(units, {title: briefTexts.unitTable, notes: [], brief}) : []),
    annexSlide(brief),
    ...charts.slice(mostCharts).flat()
  ];
  return await writeDeck(slides, {title: brief.subject, at: brief.scene.context.as_of});
}

function coverSlide(brief: Brief): Slide {
  const {subject, issuer, parent, session, basis, mark, scene} = brief;
  const names: SlideLine[] = [
    ...(parent === null ? [] : [{text: parent.toLocaleUpperCase("vi"), size: 16}]),
    {text: issuer.toLocaleUpperCase("vi"), size: 18, isBold: true, colour: navy}
  ];
  const below: SlideLine[] = [
    {text: briefTexts.session(session), size: 20},
    {text: basis, size: 16, colour: grey},
    {text: briefTexts.cover.issued(scene.context.as_of, scene.context.build_id), size: 14, colour: grey},
    ...(mark === null ? [] : [{text: mark, size: 18, isBold: true, colour: warning}])
  ];
  return {
    title: subject,
    titleBox: {left: margin * 2, top: 240, width: slideWidth - 4 * margin, height: 120},
    titleSize: subject.length > 70 ? 32 : 38,
    shapes: [
      {kind: "text", box: {left: margin * 2, top: 90, width: slideWidth - 4 * margin, height: 90}, lines: names},
      {kind: "text", box: {left: margin * 2, top: 390, width: slideWidth - 4 * margin, height: 260}, lines: below}
    ]
  };
}

function titled(title: string, brief: Brief, shapes: readonly SlideShape[]): Slide {
  const head: SlideShape[] =
    brief.mark === null
      ? []
      : [
          {
            kind: "text",
            box: {left: margin, top: 14, width: inner, height: 20},
            lines: [{text: brief.mark, size: 12, colour: warning, align: "r"}]
          }
        ];
  return {
    title,
    titleBox: {left: margin, top: 40, width: inner, height: 80},
    titleSize: title.length > 110 ? 20 : title.length > 58 ? 24 : 28,
    shapes: [
      ...head,
      ...shapes,
      {kind: "number", box: {left: slideWidth - margin - 60, top: 684, width: 60, height: 22}}
    ]
  };
}

/** As Office draws it, else as a picture; on several slides where one does not hold all of it. */
function chartSlides(chart: Chart, brief: Brief, pictures: Pictures): Slide[] {
  const slides = pictures.get(chart.code)!.slides;
  if (!chart.native) {
    return slides.map((picture, index) => pictureSlide(titledPart(chart, index + 1, slides.length), picture));
  }
  const parts = splitChart(chart.native);
  return parts.map((native, index) => nativeSlide(titledPart(chart, index + 1, parts.length), native, brief));
}

function nativeSlide(chart: Chart, native: NativeChart, brief: Brief): Slide {
  const box = {left: margin, top: 158, width: inner, height: 446};
  return titled(chart.title, brief, [...chartLines(chart), {kind: "chart", box, chart: native, ...namesOf(chart)}]);
}

function namesOf({code, title, subtitle}: Chart): {name: string; description: string} {
  return {name: code, description: `${title}. ${subtitle}`};
}

function pictureSlide(chart: Chart, {png, width, height}: Picture): Slide {
  const share = Math.min(1, slideHeight / height);
  const box = {left: (slideWidth - width * share) / 2, top: 0, width: width * share, height: height * share};
  // The figure carries its own title, source and marks; the slide's title is kept above the page, for outline and readers.
  return {
    title: chart.title,
    titleBox: {left: margin, top: -100, width: inner, height: 80},
    titleSize: 20,
    shapes: [{kind: "picture", box, png, ...namesOf(chart)}]
  };
}

function chartLines(chart: Chart): SlideShape[] {
  const box = {left: margin, width: inner};
  const foot = `${chart.source} ${chart.cutoff}. ${chart.code} · ${chart.build_id}`;
  const text = briefTexts.notesOf(chart);
  const note = text === "" ? [] : [{text, size: 11, colour: grey}];
  return [
    {kind: "text", box: {...box, top: 122, height: 32}, lines: [{text: chart.subtitle, size: 15, colour: grey}]},
    {
      kind: "text",
      anchor: "b",
      box: {...box, top: 608, height: 96, width: inner - 80},
      lines: [...note, {text: foot, size: 11, colour: grey}]
    }
  ];
}

function tableSlides(
  table: TextTable,
  {title, notes, brief}: {title: string; notes: readonly string[]; brief: Brief}
): Slide[] {
  const size = table.head.length > 6 ? 12 : 14;
  const parts = Math.max(1, Math.ceil(table.rows.length / rowsPerSlide));
  const each = Math.ceil(table.rows.length / parts);
  return Array.from({length: parts}, (_, index) => {
    const rows = table.rows.slice(index * each, (index + 1) * each);
    const head = parts === 1 ? title : `${title} (${index + 1}/${parts})`;
    return titled(head, brief, [
      {
        kind: "table",
        box: {left: margin, top: 112, width: inner, height: 500},
        table: {...table, rows, size},
        name: title
      },
      {
        kind: "text",
        anchor: "b",
        box: {left: margin, top: 640, width: inner - 80, height: 64},
        lines: [...notes, briefTexts.cutoff(brief.scene.context.as_of)].map((text) => ({text, size: 11, colour: grey}))
      }
    ]);
  });
}

function annexSlide(brief: Brief): Slide {
  const {context} = brief.scene;
  const source = brief.charts[0]?.source ?? "";
  const lines = briefTexts.annex.lines(source, briefTexts.cutoff(context.as_of), context.build_id);
  return titled(briefTexts.annex.title, brief, [
    {
      kind: "text",
      box: {left: margin, top: 130, width: inner, height: 500},
      lines: [brief.basis, ...lines].filter((text) => text !== "").map((text) => ({text, size: 18, hasBullet: true}))
    }
  ]);
}

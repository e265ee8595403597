import {formatDecimal} from "../../domain/format.js";
import type {SiteUnit, SiteVisit} from "../../domain/siteData.js";
import {BarRows} from "../chart/BarRows.js";
import {countDomain} from "../chart/scale.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {dataTable} from "../table.js";
import {common} from "../texts/common.js";
import {inspection} from "../texts/inspection.js";

const words = inspection.shortcomings;

/** What inspections of one unit in one work year found. */
interface Found {
  unit: SiteUnit;
  visits: number;
  shortcomings: number;
  issued: number;
  remedied: number;
}

/** What inspections of the work year found, unit by unit. */
export function shortcomingsSection(scene: FigureScene): Markup {
  const found = findings(scene);
  const {work_year} = scene.period;
  const section = {id: "han-che", question: words.question};
  const chart = shortcomingsChart(scene);
  if (!chart) return answerSection({...section, answer: words.none(work_year)});
  return answerSection(
    {...section, answer: describeFound(found, work_year)},
    () => figureFrame(chart, scene),
    () => foundTable(found)
  );
}

/** Shortcomings of each unit inspected. Null where no inspection tells of any number. */
export function shortcomingsChart(scene: FigureScene): Chart | null {
  const found = findings(scene);
  if (found.length === 0) return null;
  const domain = countDomain(found.map(({shortcomings}) => shortcomings));
  const greatest = Math.max(...found.map(({shortcomings}) => shortcomings));
  const most = found.filter(({shortcomings}) => shortcomings === greatest).map(({unit}) => unit.short_name);
  const {found: heading} = words.columns;
  return createChart(
    {
      code: "KT-06",
      title: greatest === 0 ? words.titleNone : words.title(most, greatest),
      subtitle: words.subtitle(scene.scope.name),
      note: words.note,
      periods: [],
      points: [],
      draw: (size) =>
        BarRows(
          found.map((one) => toBar(one, scene)),
          {
            ...size,
            summary: describeFound(found, scene.period.work_year),
            axis: {domain, format: (value) => formatDecimal(value)}
          }
        ),
      table: {
        columns: [
          {label: common.unit, kind: "text"},
          {label: heading, kind: "count"}
        ],
        rows: found.map(({unit, shortcomings}) => [unit.short_name, shortcomings])
      },
      native: {
        kind: "bar",
        categories: found.map(({unit}) => unit.short_name),
        series: [{name: heading, values: found.map(({shortcomings}) => shortcomings), look: "strong"}],
        format: "count",
        domain
      }
    },
    scene
  );
}

function toBar({unit, shortcomings}: Found, scene: FigureScene) {
  const tone = scene.unit === null || scene.unit.unit === unit.unit ? ("base" as const) : ("soft" as const);
  return {label: unit.short_name, value: shortcomings, text: String(shortcomings), tone, isFailing: false};
}

/** Units with an inspection that tells how much it found, in official order, up to the end of the period. */
function findings({book, period}: FigureScene): Found[] {
  const told = book.figures.visits.filter(
    (visit) =>
      visit.work_year === period.work_year &&
      visit.shortcomings !== null &&
      !visit.is_divided &&
      (visit.actual === null || visit.actual <= period.to)
  );
  return book.figures.units.flatMap((unit) => {
    const own = told.filter((visit) => visit.unit === unit.unit);
    if (own.length === 0) return [];
    const count = (field: "shortcomings" | "recommendations" | "remedied") => sumOf(own, field);
    const [shortcomings, issued, remedied] = [count("shortcomings"), count("recommendations"), count("remedied")];
    return [{unit, visits: own.length, shortcomings, issued, remedied}];
  });
}

function sumOf(visits: readonly SiteVisit[], field: "shortcomings" | "recommendations" | "remedied"): number {
  let sum = 0;
  for (const visit of visits) sum += visit[field] ?? 0;
  return sum;
}

function describeFound(found: readonly Found[], year: number): string {
  let [visits, shortcomings] = [0, 0];
  for (const one of found) {
    visits += one.visits;
    shortcomings += one.shortcomings;
  }
  const units = found.filter((one) => one.shortcomings > 0).length;
  return words.answer({year, visits, found: shortcomings, units});
}

function foundTable(found: readonly Found[]): Markup {
  const {found: shortcomings, visits, issued, remedied} = words.columns;
  const numbers = [visits, shortcomings, issued, remedied].map((label) => ({label, isNumber: true}));
  return dataTable({
    caption: words.caption,
    columns: [{label: common.unit}, ...numbers],
    rows: found.map((one) => ({
      cells: [one.unit.short_name, ...[one.visits, one.shortcomings, one.issued, one.remedied].map(String)]
    }))
  });
}

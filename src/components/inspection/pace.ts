import {addMonths, toDisplayDate, toVietnamDate} from "../../domain/days.js";
import {formatDecimal} from "../../domain/format.js";
import {paceOn} from "../../domain/pace.js";
import type {SitePeriod, SiteVisit} from "../../domain/siteData.js";
import {countDomain} from "../chart/scale.js";
import {TrendLines} from "../chart/TrendLines.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import type {ChartTable} from "../chartTable.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {dataTable} from "../table.js";
import {inspection} from "../texts/inspection.js";

const words = inspection.pace;

/** Inspections planned and done up to the end of one month; `done` is null in months to come. */
interface PaceMonth {
  /** YYYY-MM. */
  month: string;
  planned: number;
  done: number | null;
}

/** The plan of one work year as the province keeps it in its register. */
interface YearPlan {
  year: SitePeriod;
  /** ISO day the pace is taken on: the last of the period, or the day looked back at. */
  date: string;
  lines: SiteVisit[];
  months: PaceMonth[];
}

/** Where the pace of inspections leads. */
export function paceSection(scene: FigureScene): Markup {
  const section = {id: "nhip-do", question: words.question};
  const plan = yearPlan(scene);
  const chart = paceChart(scene);
  if (!plan || !chart) return answerSection({...section, answer: words.none});
  return answerSection(
    {...section, answer: describePace(plan)},
    () => figureFrame(chart, scene),
    () => paceTable(plan)
  );
}

/** Inspections done against the schedule, month by month. Null where nothing was planned. */
export function paceChart(scene: FigureScene): Chart | null {
  const plan = yearPlan(scene);
  if (!plan) return null;
  const {months, year, lines} = plan;
  const now = months.findLast(({done}) => done !== null);
  const domain = countDomain(months.flatMap(({planned, done}) => [planned, done ?? 0]));
  return createChart(
    {
      code: "KT-05",
      title: words.title(Math.max(0, (now?.planned ?? 0) - (now?.done ?? 0))),
      subtitle: words.subtitle(scene.scope.name, year.work_year),
      note: words.note(lines.filter(({planned}) => monthOf(planned) === null).length),
      periods: [],
      days: [year.from, year.to],
      points: [],
      draw: (size) =>
        TrendLines(
          [
            {name: words.done, weight: "main", points: months.map(({done}, position) => toPoint(done, position))},
            {name: words.planned, weight: "chosen", points: months.map(({planned}, index) => toPoint(planned, index))}
          ],
          {
            ...size,
            summary: describePace(plan),
            ticks: months.map(({month}) => words.month(month)),
            domain,
            format: (value) => formatDecimal(value)
          }
        ),
      table: paceRows(months),
      native: {
        kind: "line",
        categories: months.map(({month}) => words.fullMonth(month)),
        series: [
          {name: words.done, values: months.map(({done}) => done), look: "strong"},
          {name: words.planned, values: months.map(({planned}) => planned), look: "chosen"}
        ],
        format: "count",
        domain
      }
    },
    scene
  );
}

function yearPlan({context, period, book}: FigureScene): YearPlan | null {
  const year = context.periods.find(({work_year, half}) => half === 0 && work_year === period.work_year);
  const lines = book.figures.visits.filter(
    (visit) => visit.work_year === period.work_year && visit.is_own && visit.is_direct && visit.planned !== null
  );
  if (!year || lines.length === 0) return null;
  const date = [period.to, toVietnamDate(context.as_of)].toSorted()[0]!;
  return {year, date, lines, months: countMonths({year, date, lines})};
}

function countMonths({year, date, lines}: Omit<YearPlan, "months">): PaceMonth[] {
  const months: PaceMonth[] = [];
  const until = (text: string | null, month: string) => {
    const own = monthOf(text);
    return own !== null && own <= month;
  };
  const done = lines.filter(({actual}) => actual !== null && actual <= date);
  for (let day = `${year.from.slice(0, 7)}-01`; day <= year.to; day = addMonths(day, 1)) {
    const month = day.slice(0, 7);
    months.push({
      month,
      planned: lines.filter(({planned}) => until(planned, month)).length,
      done: day > date ? null : done.filter(({actual}) => until(actual, month)).length
    });
  }
  return months;
}

/** The month of a day or month (YYYY-MM…); null for any other text. */
function monthOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? text.slice(0, 7) : null;
}

function describePace({year, date, lines}: YearPlan): string {
  const done = lines.filter(({actual}) => actual !== null && actual <= date).length;
  const pace = paceOn({planned: lines.length, done}, year, date);
  const {planned, expected, projection} = pace;
  const sentence = words.answer({date: toDisplayDate(date), done, planned, expected});
  const isEnded = date >= year.to;
  const outlook = isEnded || projection === null ? words.ended(planned - done) : words.ahead(projection, planned);
  return `${sentence} ${outlook}`;
}

function toPoint(value: number | null, position: number) {
  return {position, value, text: value === null ? "" : formatDecimal(value), isPartial: false};
}

function paceRows(months: readonly PaceMonth[]): ChartTable {
  const {month, planned, done} = words.columns;
  return {
    columns: [
      {label: month, kind: "text"},
      {label: planned, kind: "count"},
      {label: done, kind: "count"}
    ],
    rows: months.map((one) => [words.fullMonth(one.month), one.planned, one.done])
  };
}

function paceTable({months}: YearPlan): Markup {
  const {month, planned, done} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [{label: month}, {label: planned, isNumber: true}, {label: done, isNumber: true}],
    rows: months.map((one) => ({
      cells: [words.fullMonth(one.month), formatDecimal(one.planned), one.done === null ? "·" : formatDecimal(one.done)]
    }))
  });
}

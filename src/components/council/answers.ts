import {toDisplayDate} from "../../domain/days.js";
import {formatPercent} from "../../domain/format.js";
import type {SiteQuestion, SiteSession} from "../../domain/followUpData.js";
import type {NativeLook} from "../../domain/nativeChart.js";
import {countDomain} from "../chart/scale.js";
import type {StackedRow} from "../chart/StackedRows.js";
import {StackedRows} from "../chart/StackedRows.js";
import type {Tone} from "../chart/svg.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import type {ChartColumn, ChartTable} from "../chartTable.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {council} from "../texts/council.js";
import type {AnswerCounts, CouncilScene} from "./scene.js";
import {countAnswers, questionsOf} from "./scene.js";

const words = council.answers;

const parts: readonly {label: string; tone: Tone; look: NativeLook; count: (counts: AnswerCounts) => number}[] = [
  {label: words.legend.on_time, tone: "base", look: "strong", count: ({on_time}) => on_time},
  {label: words.legend.late, tone: "muted", look: "muted", count: ({late, undated}) => late + undated},
  {label: words.legend.open, tone: "soft", look: "soft", count: ({open}) => open},
  {label: words.legend.overdue, tone: "fail", look: "chosen", count: ({overdue}) => overdue}
];

/** Whether the council's questions were answered, and in time. */
export function answersSection(scene: CouncilScene): Markup {
  const own = questionsOf(scene);
  const {period} = scene;
  const counts = countAnswers(own);
  const section = {id: "tra-loi", question: words.question};
  const answer =
    own.length === 0
      ? words.none(period.work_year)
      : words.answer({...counts, year: period.work_year, date: toDisplayDate(period.to), rate: rateOf(counts)});
  const chart = answersChart(scene);
  return answerSection(
    {...section, answer},
    () => chart && figureFrame(chart, scene),
    () => yearTable(scene),
    () => sessionTable(scene)
  );
}

/** Questions of each work year and how they were answered. Null without any. */
export function answersChart(scene: CouncilScene): Chart | null {
  const years = byYear(scene);
  if (years.length === 0) return null;
  const domain = countDomain(years.map(({counts}) => counts.received));
  const summary = words.title(sumOf(years, "received"), sumOf(years, "open") + sumOf(years, "overdue"));
  return createChart(
    {
      code: "HD-01",
      title: summary,
      subtitle: words.subtitle(scene.scope.name),
      legend: parts.map(({label, tone}) => ({label, mark: `tone-${tone}`})),
      note: `${words.note}${scene.questions.some(({predecessor}) => predecessor !== null) ? ` ${words.noteBefore}` : ""}`,
      periods: [],
      points: [],
      draw: (size) =>
        StackedRows(
          years.map((year) => toBar(year, scene)),
          {...size, summary, axis: {domain, format: (value) => String(value)}}
        ),
      table: yearRows(years),
      native: {
        kind: "bar",
        isStacked: true,
        categories: years.map(({year}) => String(year)),
        series: parts.map(({label, look, count}) => ({
          name: label,
          look,
          values: years.map(({counts}) => count(counts))
        })),
        format: "count",
        domain
      }
    },
    scene
  );
}

function toBar({year, counts}: YearCounts, {period}: CouncilScene): StackedRow {
  return {
    label: String(year),
    text: `${counts.received} · ${words.onTime(rateOf(counts))}`,
    isChosen: year === period.work_year,
    parts: parts.map(({label, tone, count}) => {
      const value = count(counts);
      return {name: label, value, text: String(value), tone};
    })
  };
}

function yearRows(years: readonly YearCounts[]): ChartTable {
  const labels = [words.columns.received, ...parts.map(({label}) => label)];
  return {
    columns: [
      {label: words.columns.year, kind: "year"},
      ...labels.map((label): ChartColumn => ({label, kind: "count"}))
    ],
    rows: years.map(({year, counts}) => [year, counts.received, ...parts.map(({count}) => count(counts))])
  };
}

interface YearCounts {
  year: number;
  counts: AnswerCounts;
}

function byYear({questions, period}: CouncilScene): YearCounts[] {
  const years = [...new Set(questions.map(({work_year}) => work_year))].toSorted((a, b) => a - b);
  return years
    .filter((year) => year <= period.work_year)
    .map((year) => ({year, counts: countAnswers(questions.filter(({work_year}) => work_year === year))}));
}

function sumOf(years: readonly YearCounts[], key: keyof AnswerCounts): number {
  let sum = 0;
  for (const {counts} of years) sum += counts[key];
  return sum;
}

function rateOf({on_time, received}: AnswerCounts): string {
  return received === 0 ? "—" : `${formatPercent((100 * on_time) / received, 1)} (${on_time}/${received})`;
}

function yearTable(scene: CouncilScene): Markup {
  const rows = byYear(scene).map(({year, counts}) => ({cells: [String(year), ...countCells(counts)]}));
  return countTable(words.caption, words.columns.year, rows);
}

/** Questions by the session that comes after them, at which the answer is due to be told. */
function sessionTable({sessions, questions}: CouncilScene): Markup | null {
  const newest = sessions.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const rows = newest.flatMap((session) => {
    const own = questions.filter((question) => sessionOf(question, sessions) === session);
    return own.length === 0 ? [] : [{cells: [nameSession(session), ...countCells(countAnswers(own))]}];
  });
  return rows.length === 0 ? null : countTable(words.captionSession, words.columns.session, rows);
}

function sessionOf({received, predecessor}: SiteQuestion, sessions: readonly SiteSession[]): SiteSession | null {
  if (received === null) return null;
  return sessions.find((session) => session.predecessor === predecessor && session.date >= received) ?? null;
}

/** A session with its day, and the province where that is one before. */
export function nameSession({date, name, predecessor}: SiteSession): string {
  return `${toDisplayDate(date)} – ${name}${predecessor === null ? "" : ` (${council.before(predecessor)})`}`;
}

function countTable(caption: string, first: string, rows: readonly {cells: readonly string[]}[]): Markup {
  const {received, on_time, late, open, overdue, rate, promises} = words.columns;
  const numbers = [received, on_time, late, open, overdue, rate, promises].map((label) => ({label, isNumber: true}));
  return dataTable({caption, columns: [{label: first}, ...numbers], rows});
}

function countCells(counts: AnswerCounts): string[] {
  const {received, on_time, late, undated, open, overdue, promises} = counts;
  const rate = received === 0 ? "—" : formatPercent((100 * on_time) / received, 1);
  return [received, on_time, late + undated, open, overdue, rate, promises].map(String);
}

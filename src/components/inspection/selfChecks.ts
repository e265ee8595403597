import {toDisplayDate} from "../../domain/days.js";
import type {SiteIndicator, SitePeriod, SiteUnit} from "../../domain/siteData.js";
import {UnitTiles} from "../chart/UnitTiles.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import type {Point} from "../points.js";
import {pointOf, unitsIn} from "../points.js";
import {answerSection} from "../section.js";
import type {FigureScene} from "../scene.js";
import {headlineOf, populationOf, shownPeriod} from "../scene.js";
import {inSentence, traceOf, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {common} from "../texts/common.js";
import {inspection} from "../texts/inspection.js";

const words = inspection.selfCheck;
const unasked: ReadonlySet<string> = new Set(["not_asked", "not_applicable", "not_convertible"]);

/** Whether one unit sent its report on checking itself, and when. */
interface SelfCheck {
  unit: SiteUnit;
  point: Point;
}

/** Which unit sent its report on checking itself. Null where the catalogue does not ask for it. */
export function selfCheckSection(scene: FigureScene): Markup | null {
  const indicator = headlineOf(scene, "headline_self_check");
  if (!indicator) return null;
  const section = {id: "tu-kiem-tra", question: words.question};
  const period = shownPeriod(scene, indicator);
  const checks = period ? selfChecks(indicator, period, scene) : [];
  const chart = selfCheckChart(scene);
  if (!period || !chart) return answerSection({...section, answer: words.none});
  return answerSection(
    {...section, answer: describeChecks(checks, period)},
    () => figureFrame(chart, scene),
    () => checkTable(checks, period)
  );
}

/** The day on which each unit sent its report. Null where nobody is asked for it. */
export function selfCheckChart(scene: FigureScene): Chart | null {
  const indicator = headlineOf(scene, "headline_self_check");
  const period = indicator && shownPeriod(scene, indicator);
  const checks = period ? selfChecks(indicator, period, scene) : [];
  if (!period || checks.length === 0) return null;
  return createChart(
    {
      code: "KT-07",
      title: words.title(checks.filter(isSent).length, checks.length),
      subtitle: words.subtitle(populationOf(scene), inSentence(period.label_vi)),
      legend: [
        {label: words.legend.sent, mark: "cell-soft"},
        {label: words.legend.missing, mark: "cell-fail"}
      ],
      periods: [],
      points: [],
      draw: (size) =>
        UnitTiles(
          checks.map((check) => ({
            name: check.unit.short_name,
            text: showCheck(check),
            tone: isSent(check) ? "soft" : "fail",
            trace: traceOf(check.point)
          })),
          {...size, summary: describeChecks(checks, period)}
        ),
      table: {
        columns: [
          {label: common.unit, kind: "text"},
          {label: words.columns.sent, kind: "date"}
        ],
        rows: checks.map((check) => [check.unit.short_name, check.point.text ?? common.states[check.point.state]])
      },
      native: null
    },
    scene
  );
}

/** Units asked in the period, in official order; those that need not report it are left out. */
function selfChecks({indicator}: SiteIndicator, period: SitePeriod, {book, unit}: FigureScene): SelfCheck[] {
  const checks = unitsIn(book, period)
    .filter((one) => unit === null || unit.unit === one.unit)
    .map((one) => ({unit: one, point: pointOf(book, indicator, {unit: one.unit, period: period.period})}));
  return checks.filter(({point}) => !unasked.has(point.state));
}

function isSent({point}: SelfCheck): boolean {
  return point.text !== null;
}

function showCheck({point}: SelfCheck): string {
  return point.text === null ? common.states[point.state] : toDisplayDate(point.text);
}

function describeChecks(checks: readonly SelfCheck[], {label_vi}: SitePeriod): string {
  const missing = checks.filter((check) => !isSent(check)).map(({unit}) => unit.short_name);
  return words.answer(label_vi, checks.length, missing);
}

function checkTable(checks: readonly SelfCheck[], {label_vi}: SitePeriod): Markup {
  return dataTable({
    caption: words.caption(inSentence(label_vi)),
    columns: [{label: common.unit}, {label: words.columns.sent}],
    rows: checks.map(({unit, point}) => ({
      cells: [unit.short_name, point.text === null ? valueCell(point) : toDisplayDate(point.text)]
    })),
    legend: legendOf(checks.map(({point}) => point))
  });
}

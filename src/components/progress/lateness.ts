import type {SiteObligation, SitePeriod, SiteUnit} from "../../domain/siteData.js";
import type {GridCell} from "../chart/CellGrid.js";
import {CellGrid} from "../chart/CellGrid.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import type {ChartTable} from "../chartTable.js";
import {figureFrame} from "../figure.js";
import type {Markup} from "../markup.js";
import {populationOf} from "../scene.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {common} from "../texts/common.js";
import {overview} from "../texts/overview.js";
import {progress} from "../texts/progress.js";
import {tickOf} from "../trendFigure.js";
import type {ProgressScene} from "./scene.js";
import {isChosen} from "./scene.js";

const words = progress.lateness;

/** How one unit handed in form 1 over the periods that have fallen due, oldest first. */
interface UnitRecord {
  unit: SiteUnit;
  owed: SiteObligation[];
  onTime: number;
  /** How many of the last were late or are missing, one after the other. */
  lateStreak: number;
}

/** Days late of every unit and period, and who is late again and again. */
export function latenessSection(scene: ProgressScene): Markup {
  const records = recordsOf(scene);
  const chart = latenessChart(scene);
  const section = {id: "cham-nop", question: words.question};
  if (!chart) return answerSection({...section, answer: words.none});
  const again = records
    .filter(({lateStreak}) => lateStreak >= 2)
    .toSorted((a, b) => b.lateStreak - a.lateStreak)
    .map(({unit, lateStreak}) => words.streak(unit.short_name, lateStreak));
  const steady = records.filter(({owed, onTime}) => owed.length >= 3 && onTime === owed.length);
  const names = steady.map(({unit}) => unit.short_name);
  return answerSection(
    {...section, answer: words.answer(again, names)},
    () => figureFrame(chart, scene),
    () => recordTable(records)
  );
}

/** Units and periods with days late. Null where no report has fallen due. */
export function latenessChart(scene: ProgressScene): Chart | null {
  const records = recordsOf(scene);
  const periods = periodsOf(records, scene);
  if (periods.length === 0) return null;
  const late = records.filter(({lateStreak}) => lateStreak >= 2).length;
  return createChart(
    {
      code: "TD-02",
      title: words.title(late, records.length),
      subtitle: words.subtitle(populationOf(scene)),
      legend: [
        {label: words.legend.on_time, mark: "cell-empty"},
        {label: words.legend.few, mark: "cell-soft"},
        {label: words.legend.some, mark: "cell-muted"},
        {label: words.legend.many, mark: "cell-base"},
        {label: words.legend.missing, mark: "cell-fail"}
      ],
      note: words.note,
      periods: [],
      points: [],
      draw: (size) =>
        CellGrid(
          records.map((record) => ({
            label: record.unit.short_name,
            cells: periods.map((period) => toCell(record, period)),
            isChosen: scene.unit?.unit === record.unit.unit
          })),
          {...size, summary: words.title(late, records.length), columns: periods.map(tickOf)}
        ),
      table: gridRows(records, periods),
      native: null
    },
    scene
  );
}

function recordsOf(scene: ProgressScene): UnitRecord[] {
  const judged = scene.book.figures.obligations.filter(
    ({form, state}) => form === "F1" && ["on_time", "late", "overdue", "returned"].includes(state)
  );
  return scene.book.figures.units.flatMap((unit) => {
    const owed = judged
      .filter((one) => one.unit === unit.unit)
      .toSorted((a, b) => Date.parse(a.due_at) - Date.parse(b.due_at));
    if (owed.length === 0 || !isChosen(scene, unit.unit)) return [];
    const lastOnTime = owed.findLastIndex(({state}) => state === "on_time");
    const onTime = owed.filter(({state}) => state === "on_time").length;
    return [{unit, owed, onTime, lateStreak: owed.length - 1 - lastOnTime}];
  });
}

function periodsOf(records: readonly UnitRecord[], {context}: ProgressScene): SitePeriod[] {
  const owed = new Set(records.flatMap((record) => record.owed.map(({period}) => period)));
  return context.periods.filter(({period}) => owed.has(period));
}

/** Four classes by rule: on time, up to 3 days, up to 7, more; what is not in yet stands apart. */
function toCell({unit, owed}: UnitRecord, period: SitePeriod): GridCell | null {
  const own = owed.find((one) => one.period === period.period);
  if (!own) return null;
  const days = own.days_late ?? 0;
  const title = `${unit.short_name}, ${period.label_vi}: ${overview.ready.state(own.state, own.days_late)}`;
  if (own.state === "on_time") return {text: "0", tone: "empty", title};
  if (own.state !== "late") return {text: words.missing(days), tone: "fail", title};
  const text = days === 0 ? words.hours : String(days);
  return {text, tone: days <= 3 ? "soft" : days <= 7 ? "muted" : "base", title};
}

function gridRows(records: readonly UnitRecord[], periods: readonly SitePeriod[]): ChartTable {
  return {
    columns: [
      {label: common.unit, kind: "text"},
      ...periods.map((period) => ({label: tickOf(period), kind: "text" as const}))
    ],
    rows: records.map(({unit, owed}) => [
      unit.short_name,
      ...periods.map(({period}) => {
        const own = owed.find((one) => one.period === period);
        return own ? overview.ready.state(own.state, own.days_late) : null;
      })
    ])
  };
}

function recordTable(records: readonly UnitRecord[]): Markup {
  const {on_time, streak, worst} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [{label: common.unit}, ...[on_time, streak, worst].map((label) => ({label, isNumber: true}))],
    rows: records.map(({unit, owed, onTime, lateStreak}) => ({
      cells: [
        unit.short_name,
        `${onTime}/${owed.length}`,
        String(lateStreak),
        String(Math.max(...owed.map(({days_late}) => days_late ?? 0)))
      ]
    }))
  });
}

import type {NewFile, RevisedFigure, RevisedRatio, ScopeChanges} from "../../domain/changeData.js";
import {toDisplayDate} from "../../domain/days.js";
import {formatInstant} from "../../domain/format.js";
import type {SiteIndicator} from "../../domain/siteData.js";
import {figureFrame} from "../figure.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {ratioOf, unpack} from "../points.js";
import {indicatorOf} from "../scene.js";
import {answerSection} from "../section.js";
import {inSentence, plainLabel, showValue, valueCell} from "../show.js";
import {dataTable, legendOf} from "../table.js";
import {traceKey} from "../trace/key.js";
import {common} from "../texts/common.js";
import {labels} from "../texts/labels.js";
import {overview} from "../texts/overview.js";
import {changeTextOf} from "./headlines.js";
import type {OverviewScene} from "./overviewScene.js";
import type {Told} from "./told.js";
import {describeTold, sinceChart, toldFigures} from "./told.js";

const words = overview.since;

/** What is known otherwise than on the morning of the last session before. Null where the files do not tell. */
export function sinceSection(scene: OverviewScene): Markup | null {
  if (!scene.changes) return null;
  const {since} = scene.changes;
  if (!since) return answerSection({id: "tu-ky-hop", question: words.questionNone, answer: words.never});
  const changes = changesOf(scene.changes, scene);
  const told = toldFigures(scene);
  const answer = describeSince(changes, {told, scene});
  const chart = sinceChart(scene);
  return answerSection(
    {id: "tu-ky-hop", question: words.question(toDisplayDate(since.moment)), answer},
    () => chart && figureFrame(chart, scene),
    () => told && toldTable(told, scene),
    () => revisedTable(changes, scene),
    () => fileTable(changes, scene)
  );
}

/** Those of the unit chosen, else all. */
function changesOf(changes: ScopeChanges, {unit}: OverviewScene): ScopeChanges {
  if (!unit) return changes;
  const isOwn = (row: {unit: string}) => row.unit === unit.unit;
  const revised = changes.revised.filter(isOwn);
  return {
    ...changes,
    added: changes.added.filter(isOwn),
    ratios: changes.ratios.filter(isOwn),
    files: changes.files.filter(isOwn),
    revised,
    revised_count: revised.length,
    revised_units: Math.min(1, revised.length)
  };
}

function describeSince(changes: ScopeChanges, {told, scene}: {told: Told | null; scene: OverviewScene}): string {
  const {revised_count, revised_units, files} = changes;
  const parts = [
    revised_count === 0 ? words.noneRevised : words.revised(revised_count, scene.unit ? null : revised_units),
    describeAdded(changes, scene),
    files.length === 0
      ? words.noFiles
      : words.files({
          files: files.length,
          replaced: files.filter((file) => file.is_replacement).length,
          late: files.filter((file) => file.is_late).length
        }),
    told ? describeTold(told) : "",
    describeLargest(changes.ratios, scene)
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function describeAdded({added}: ScopeChanges, {context}: OverviewScene): string {
  let figures = 0;
  for (const one of added) figures += one.figures;
  if (figures === 0) return "";
  const periods = new Set(added.map(({period}) => period));
  const named = context.periods.filter(({period}) => periods.has(period)).map((one) => inSentence(labels.period(one)));
  return words.added(figures, new Set(added.map(({unit}) => unit)).size, named.toReversed());
}

function describeLargest(ratios: readonly RevisedRatio[], scene: OverviewScene): string {
  const largest = ratios.slice(0, 2).flatMap((ratio) => {
    const indicator = indicatorOf(scene.context, ratio.indicator);
    if (!indicator) return [];
    const [before, after] = [ratioOf(...ratio.before), ratioOf(...ratio.after)];
    return [
      words.large({
        indicator: inSentence(plainLabel(indicator)),
        unit: nameUnit(ratio.unit, scene),
        period: inSentence(namePeriod(ratio.period, scene)),
        before: showValue(before),
        after: showValue(after)
      })
    ];
  });
  return largest.length === 0 ? "" : words.largest(largest);
}

function nameUnit(unit: string, {changes}: OverviewScene): string {
  return changes?.names[unit] ?? unit;
}

function namePeriod(period: string, {context}: OverviewScene): string {
  const found = context.periods.find((one) => one.period === period);
  return found ? labels.period(found) : period;
}

function toldTable({period, figures}: Told, scene: OverviewScene): Markup {
  const {indicator, told, now, change} = words.columns;
  return dataTable({
    caption: words.captionTold(inSentence(labels.period(period))),
    columns: [
      {label: indicator},
      {label: told, isNumber: true},
      {label: now, isNumber: true},
      {label: change, isNumber: true}
    ],
    rows: figures.map((one) => ({
      cells: [
        one.indicator.label_vi,
        // The window over the page shows cells as they are known now.
        valueCell({...one.before, of: null}),
        valueCell(one.now),
        one.isSame ? words.same : changeTextOf(one.indicator, one.before.value, one.now.value)
      ]
    })),
    legend: [...legendOf(figures.flatMap((one) => [one.before, one.now])), ...(scene.unit ? [] : [words.legendTotals])]
  });
}

function revisedTable({revised, revised_count}: ScopeChanges, scene: OverviewScene): Markup | null {
  if (revised.length === 0) return null;
  const {unit, period, indicator, told, now, file} = words.columns;
  return dataTable({
    caption: words.captionRevised,
    columns: [
      {label: unit},
      {label: period},
      {label: indicator},
      {label: told, isNumber: true},
      {label: now, isNumber: true},
      {label: file}
    ],
    rows: revised.map((row) => ({cells: revisedCells(row, scene)})),
    legend: revised_count > revised.length ? [words.more(revised_count - revised.length)] : []
  });
}

function revisedCells(row: RevisedFigure, scene: OverviewScene): Child[] {
  const found = indicatorOf(scene.context, row.indicator);
  const place = [row.file?.split("/").at(-1), row.sheet, row.cell].filter((part) => part).join(" › ");
  const trace = traceKey(row);
  return [
    nameUnit(row.unit, scene),
    namePeriod(row.period, scene),
    found ? labels.indicator(found) : row.indicator,
    showSide(row.before, found),
    h("button", {type: "button", class: "figure-source", "data-trace": trace}, showSide(row.after, found)),
    place === "" ? "—" : place
  ];
}

function showSide(packed: RevisedFigure["before"], indicator: SiteIndicator | null): string {
  const point = unpack(packed);
  if (indicator?.type === "yesno" && point.value !== null) return point.value === 0 ? words.no : words.yes;
  return showValue(point);
}

function fileTable({files}: ScopeChanges, scene: OverviewScene): Markup | null {
  if (files.length === 0) return null;
  const {unit, form, period, received, kind, file} = words.columns;
  const sorted = files.toSorted((a, b) => Date.parse(b.received_at) - Date.parse(a.received_at));
  return dataTable({
    caption: words.captionFiles,
    columns: [unit, form, period, received, kind, file].map((label) => ({label})),
    rows: sorted.map((one) => ({
      cells: [
        nameUnit(one.unit, scene),
        common.forms(one.form),
        one.period === null ? "—" : namePeriod(one.period, scene),
        formatInstant(one.received_at),
        kindOf(one),
        one.file.split("/").at(-1) ?? one.file
      ]
    }))
  });
}

function kindOf({is_replacement, is_late}: NewFile): string {
  return words.kind(is_replacement, is_late);
}

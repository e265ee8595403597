import {toDisplayDate} from "../../domain/days.js";
import type {StructureStep} from "../../domain/changeData.js";
import type {Child, Markup} from "../markup.js";
import type {Total} from "../points.js";
import {countedUnits} from "../points.js";
import {answerSection} from "../section.js";
import {inSentence, valueCell} from "../show.js";
import {breaksBetween, yearBefore} from "../structure.js";
import {dataTable, legendOf} from "../table.js";
import {labels} from "../texts/labels.js";
import {overview} from "../texts/overview.js";
import {changeTextOf} from "./headlines.js";
import type {OverviewScene} from "./overviewScene.js";
import type {StructureEffect} from "./structureEffect.js";
import {greatestIllusion, nameBefore, stepsOf, structureEffect} from "./structureEffect.js";

const words = overview.structure;

/** Which part of the change comes of merged and divided units alone. Null where the files do not tell. */
export function reorganisationSection(scene: OverviewScene): Markup | null {
  if (!scene.changes || scene.unit) return null;
  const effect = structureEffect(scene);
  const steps = stepsOf(scene.changes.steps, effect?.dates ?? []);
  const section = {id: "sap-xep", question: words.question};
  if (!effect) return answerSection({...section, answer: describeNone(steps, scene)}, () => stepTable(steps, scene));
  return answerSection(
    {...section, answer: describeEffect(effect)},
    () => effectTable(effect),
    () => stepTable(steps, scene)
  );
}

function describeNone(steps: readonly StructureStep[], scene: OverviewScene): string {
  const before = yearBefore(scene.context, scene.period);
  const crossed = before ? breaksBetween(scene.context, scene, {before, period: scene.period}) : [];
  if (before && crossed.length > 0) {
    const [old, now] = [before, scene.period].map((period) => countedUnits(scene.book, period).length);
    const names = {before: labels.period(before), now: inSentence(labels.period(scene.period))};
    const dates = crossed.map(toDisplayDate);
    return `${words.units({...names, unitsBefore: old!, unitsNow: now!, dates})} ${words.ended}`;
  }
  const names = before && {before: inSentence(labels.period(before)), now: inSentence(labels.period(scene.period))};
  const first = names ? words.none(names.before, names.now) : words.noneBefore;
  const [step] = steps;
  if (!step) return `${first} ${words.never}`;
  return `${first} ${words.last(toDisplayDate(step.date), countOf(steps, "predecessor"), countOf(steps, "successor"))}`;
}

function countOf(steps: readonly StructureStep[], side: "predecessor" | "successor"): number {
  return new Set(steps.map((step) => step[side])).size;
}

function describeEffect(effect: StructureEffect): string {
  const {before, period, dates, unitsBefore, unitsNow, rows} = effect;
  const other = rows.filter(({isEqual}) => !isEqual).map(({indicator}) => labels.indicator(indicator));
  const names = {before: labels.period(before), now: inSentence(labels.period(period))};
  const illusion = greatestIllusion(effect);
  return [
    words.units({...names, unitsBefore, unitsNow, dates: dates.map(toDisplayDate)}),
    other.length === 0
      ? words.equal(rows.length, inSentence(names.before))
      : words.unequal(rows.length - other.length, rows.length, other),
    illusion
      ? words.illusion({
          indicator: labels.indicator(illusion.indicator),
          name: illusion.name,
          seen: changeTextOf(illusion.indicator, 0, illusion.seen),
          real: changeTextOf(illusion.indicator, 0, illusion.real)
        })
      : ""
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function effectTable({before, period, unitsBefore, unitsNow, parts, rows}: StructureEffect): Markup {
  const {indicator, reported, restated, now, check} = words.columns;
  const number = (label: string) => ({label, isNumber: true});
  // What was added up has no one cell behind it; what is shown of the earlier period is of other units than today's.
  const cell = (total: Total): Child => valueCell({...total, of: null});
  return dataTable({
    caption: words.caption(inSentence(labels.period(before)), inSentence(labels.period(period))),
    columns: [
      {label: indicator},
      ...parts.map((name) => number(words.alone(name))),
      number(reported(unitsBefore)),
      number(restated(unitsNow)),
      {label: check},
      number(now(labels.period(period)))
    ],
    rows: rows.map((row) => ({
      cells: [
        row.indicator.label_vi,
        ...row.alone.map(cell),
        cell(row.reported),
        cell(row.restated),
        row.isEqual ? words.same : words.differs,
        cell(row.now)
      ]
    })),
    legend: legendOf(rows.flatMap(({reported: sum, restated: same, now: later}) => [sum, same, later]))
  });
}

function stepTable(steps: readonly StructureStep[], {scope}: OverviewScene): Markup | null {
  if (steps.length === 0) return null;
  const {date, from, to, share} = words.columns;
  return dataTable({
    caption: words.captionSteps,
    columns: [{label: from}, {label: to}, {label: date}, {label: share, isNumber: true}],
    rows: steps.map((step) => ({
      cells: [
        step.predecessor_scope === ""
          ? step.predecessor_name
          : words.unitOf(step.predecessor_name, nameBefore(step, scope.name)),
        step.successor_name,
        toDisplayDate(step.date),
        shareText(step.share)
      ]
    }))
  });
}

function shareText(share: string): string {
  return share === "1" ? words.whole : share;
}

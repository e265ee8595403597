import {toDisplayDate} from "../../domain/days.js";
import type {LateItem, LateKind} from "../../domain/followUpData.js";
import {lateKinds} from "../../domain/followUpData.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {progress} from "../texts/progress.js";
import type {ProgressScene} from "./scene.js";
import {isChosen, unitNamer} from "./scene.js";

const words = progress.running;

/** What else runs late or will soon: inspections, remedies, conferences, terms of boards, answers. */
export function runningSection(scene: ProgressScene): Markup {
  const items = scene.progress.late
    .filter(({unit}) => unit === null || isChosen(scene, unit))
    .toSorted((a, b) => lateKinds.indexOf(a.kind) - lateKinds.indexOf(b.kind) || (b.days ?? 0) - (a.days ?? 0));
  const section = {id: "viec-cham", question: words.question};
  if (items.length === 0) return answerSection({...section, answer: words.none});
  const parts = lateKinds.flatMap((kind) => {
    const count = countOf(items, kind);
    return count === 0 || kind === "next_conference" ? [] : [words.part[kind](count)];
  });
  const next = items.find(({kind}) => kind === "next_conference");
  const rest = next?.due ? ` ${words.nextConference(toDisplayDate(next.due), -(next.days ?? 0))}` : "";
  const past = items.filter(({past_year}) => past_year !== null);
  const years = [...new Set(past.flatMap(({past_year}) => past_year ?? []))].toSorted((a, b) => a - b);
  const warning = past.length === 0 ? "" : ` ${words.past(sumOf(past), years)}`;
  const answer = `${parts.length === 0 ? words.none : words.answer(parts)}${warning}${rest}`;
  return answerSection({...section, answer}, () => itemTable(items, scene));
}

function countOf(items: readonly LateItem[], kind: LateKind): number {
  return sumOf(items.filter((item) => item.kind === kind));
}

function sumOf(items: readonly LateItem[]): number {
  let sum = 0;
  for (const {count} of items) sum += count ?? 1;
  return sum;
}

function itemTable(items: readonly LateItem[], scene: ProgressScene): Markup {
  const name = unitNamer(scene);
  const {kind, unit, count, due, state} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [{label: kind}, {label: unit}, {label: count, isNumber: true}, {label: due}, {label: state}],
    rows: items.map((item) => ({
      cells: [
        words.kinds[item.kind],
        item.kind === "next_conference" ? words.everyone : name(item.unit),
        item.count === null ? "—" : String(item.count),
        item.due === null ? "—" : toDisplayDate(item.due),
        [
          h("span", {class: (item.days ?? 1) > 0 ? "failing" : null}, words.state(item)),
          item.past_year !== null && h("span", {class: "hint"}, ` – ${words.pastMark(item.past_year)}`)
        ]
      ]
    }))
  });
}

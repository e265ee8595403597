import {toDay, toDisplayDate, toVietnamDate} from "../../domain/days.js";
import {formatDecimal, formatPercent} from "../../domain/format.js";
import type {SiteIndicator} from "../../domain/siteData.js";
import type {Markup} from "../markup.js";
import type {Total} from "../points.js";
import {pointOf, ratioOf, totalOf} from "../points.js";
import {chosenUnits, isOfPeriod} from "../scene.js";
import {answerSection} from "../section.js";
import {inSentence, plainLabel, thresholdOf} from "../show.js";
import {dataTable} from "../table.js";
import {progress} from "../texts/progress.js";
import type {ProgressScene} from "./scene.js";

const words = progress.targets;

/** What is missing to the level asked for. */
interface Gap {
  indicator: SiteIndicator;
  level: number;
  total: Total;
  /** How many more of what is counted. */
  more: number;
}

/** How many more of what gets the period to its targets, and by when. */
export function targetsSection(scene: ProgressScene): Markup {
  const gaps = gapsOf(scene);
  const open = gaps.filter(({more}) => more > 0);
  const section = {id: "dat-muc", question: words.question};
  const label = inSentence(scene.period.label_vi);
  if (gaps.length === 0) return answerSection({...section, answer: words.none(label)});
  const parts = open.map(({indicator, more}) => words.part(plainLabel(indicator), more));
  const sentence = parts.length === 0 ? words.met(label) : words.answer(label, parts);
  return answerSection({...section, answer: `${sentence} ${describeEnd(scene)}`}, () => gapTable(gaps));
}

/** Headline rates with a level to reach, of the units looked at; those nobody reported are left out. */
function gapsOf(scene: ProgressScene): Gap[] {
  const codes = new Set(Object.values(scene.context.headlines));
  return scene.context.indicators.flatMap((indicator) => {
    const threshold = thresholdOf(scene.context, indicator);
    if (!codes.has(indicator.indicator) || !threshold || threshold.kind === "max") return [];
    if (!isOfPeriod(indicator, scene.period) || indicator.numerator.length === 0) return [];
    const total = totalIn(indicator, scene);
    if (total.state !== "value" || total.denominator === null || total.denominator === 0) return [];
    const wanted = Math.ceil((threshold.value * total.denominator) / 100 - 1e-9);
    return [{indicator, level: threshold.value, total, more: Math.max(0, wanted - (total.numerator ?? 0))}];
  });
}

function totalIn(indicator: SiteIndicator, scene: ProgressScene): Total {
  const {book, period, context} = scene;
  const total = totalOf(
    chosenUnits(scene).map(({unit}) => pointOf(book, indicator.indicator, {unit, period: period.period}))
  );
  const own = book.figures.coverage.find((one) => one.period === period.period);
  const isCoverage = context.headlines.headline_inspection_coverage === indicator.indicator;
  if (!isCoverage || !own || own.units_inspected === null) return total;
  return {...total, ...ratioOf(own.units_inspected, own.units_total)};
}

/** By when: the end of the work year while it runs, else the next session, for which corrections still count. */
function describeEnd({context, period, progress: {next_session}}: ProgressScene): string {
  const today = toVietnamDate(context.as_of);
  const year = context.periods.find(({work_year, half}) => half === 0 && work_year === period.work_year);
  if (year && year.to >= today) return words.running(toDisplayDate(year.to), toDay(year.to) - toDay(today));
  if (!next_session) return words.ended;
  return words.session(toDisplayDate(next_session.date), toDay(next_session.date) - toDay(today));
}

function gapTable(gaps: readonly Gap[]): Markup {
  const {indicator, level, now, more} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [{label: indicator}, ...[level, now, more].map((label) => ({label, isNumber: true}))],
    rows: gaps.map((gap) => ({
      cells: [
        plainLabel(gap.indicator),
        formatPercent(gap.level),
        `${formatPercent(gap.total.value ?? 0, 1)} (${formatDecimal(gap.total.numerator ?? 0)}/${formatDecimal(gap.total.denominator ?? 0)})`,
        gap.more === 0 ? words.reached : formatDecimal(gap.more)
      ]
    }))
  });
}

import {formatPercent} from "../../domain/format.js";
import {toDisplayDate, toVietnamDate} from "../../domain/days.js";
import type {SiteIndicator, SitePeriod} from "../../domain/siteData.js";
import {ChangeDots} from "../chart/ChangeDots.js";
import type {Chart} from "../chart.js";
import {createChart} from "../chart.js";
import type {ChartTable} from "../chartTable.js";
import {pointCells, pointColumns} from "../chartTable.js";
import type {Total} from "../points.js";
import {pointOf, totalOf} from "../points.js";
import {chosenUnits, isOfPeriod, populationOf} from "../scene.js";
import {inSentence, showPoint, showValue} from "../show.js";
import {labels} from "../texts/labels.js";
import {overview} from "../texts/overview.js";
import {headlineIndicators} from "./headlines.js";
import type {OverviewScene} from "./overviewScene.js";

const words = overview.since;

/** A headline figure of one period: as known at the session, and as known at the moment looked at. */
interface ToldFigure {
  indicator: SiteIndicator;
  before: Total;
  now: Total;
  isSame: boolean;
  /** Units have it now that had not. */
  isFuller: boolean;
  /** A unit that had it then has another figure, or none, now. */
  isRevised: boolean;
}

/** The period told at the session: that looked at, where it had closed by then, else the last that had. */
function toldPeriod({context, scope, period, changes, earlier}: OverviewScene): SitePeriod | null {
  if (!changes?.since || !earlier) return null;
  const day = toVietnamDate(changes.since.as_of);
  const closed = context.periods.filter((one) => one.to < day && scope.periods.includes(one.period));
  return closed.find((one) => one === period) ?? closed.at(-1) ?? null;
}

/** The headline figures of the period told at a session. */
export interface Told {
  period: SitePeriod;
  figures: ToldFigure[];
}

/** The headline figures of the period told at the session; null where none was known. */
export function toldFigures(scene: OverviewScene): Told | null {
  const period = toldPeriod(scene);
  const {earlier, book} = scene;
  if (!period || !earlier) return null;
  const units = chosenUnits(scene, period);
  const figures = headlineIndicators(scene)
    .filter((indicator) => isOfPeriod(indicator, period))
    .map((indicator): ToldFigure => {
      const at = (from: typeof book) =>
        units.map(({unit}) => pointOf(from, indicator.indicator, {unit, period: period.period}));
      const [then, today] = [at(earlier), at(book)];
      const [before, now] = [totalOf(then), totalOf(today)];
      const had = then.map(({state}) => state === "value");
      return {
        indicator,
        before,
        now,
        isSame: showPoint(before) === showPoint(now),
        isFuller: today.some(({state}, index) => state === "value" && !had[index]),
        isRevised: today.some((point, index) => had[index] && showPoint(point) !== showPoint(then[index]!))
      };
    })
    .filter(({now, before}) => now.asked > 0 && (now.value !== null || before.value !== null));
  return figures.length === 0 ? null : {period, figures};
}

/** Which of them are no longer what was told. */
export function describeTold({period, figures}: Told): string {
  const other = figures.filter(({isSame}) => !isSame);
  const name = inSentence(labels.period(period));
  if (other.length === 0) return words.toldSame(name, figures.length);
  return words.toldOther({
    period: name,
    labels: other.map(({indicator}) => labels.indicator(indicator)),
    count: figures.length,
    fuller: other.filter(({isFuller, isRevised}) => isFuller && !isRevised).length,
    revised: other.filter(({isFuller, isRevised}) => isRevised && !isFuller).length,
    both: other.filter(({isFuller, isRevised}) => isRevised && isFuller).length
  });
}

/** The rates told at the session, as they were and as they are now. Null where all stayed as they were. */
export function sinceChart(scene: OverviewScene): Chart | null {
  const told = toldFigures(scene);
  const since = scene.changes?.since;
  const rates = (told?.figures ?? []).filter(({indicator}) => indicator.type === "percent");
  const changed = rates.filter(({isSame}) => !isSame);
  if (!told || !since || changed.length === 0) return null;
  const greatest = Math.max(100, ...rates.flatMap(({now, before}) => [now.value ?? 0, before.value ?? 0]));
  const domain = [0, greatest] as const;
  return createChart(
    {
      code: "TQ-04",
      title: words.title(changed.length, rates.length, inSentence(labels.period(told.period))),
      subtitle: words.subtitle(populationOf(scene), inSentence(labels.period(told.period))),
      legend: [
        {label: words.now, mark: "dot-full"},
        {label: words.atSession(toDisplayDate(since.moment)), mark: "dot-open"}
      ],
      periods: [],
      points: rates.flatMap(({now, before}) => [now, before]),
      draw: (size) =>
        ChangeDots(
          rates.map(({indicator, before, now}) => ({
            label: indicator.label_vi,
            text: words.fromTo(showValue(before), showValue(now)),
            before: before.value,
            now: now.value,
            target: null,
            tone: "base"
          })),
          {...size, summary: describeTold(told), axis: {domain, format: (value) => formatPercent(value)}}
        ),
      table: toldRows(rates, toDisplayDate(since.moment)),
      native: {
        kind: "bar",
        categories: rates.map(({indicator}) => indicator.label_vi),
        series: [
          {
            name: words.atSession(toDisplayDate(since.moment)),
            values: rates.map(({before}) => before.value),
            look: "soft"
          },
          {name: words.now, values: rates.map(({now}) => now.value), look: "strong"}
        ],
        format: "percent",
        domain
      }
    },
    scene
  );
}

function toldRows(rates: readonly ToldFigure[], session: string): ChartTable {
  return {
    columns: [
      {label: words.columns.indicator, kind: "text"},
      {label: words.columns.at, kind: "text"},
      ...pointColumns("percent", overview.change.columns.rate)
    ],
    rows: rates.flatMap(({indicator, before, now}) => [
      [indicator.label_vi, words.atSession(session), ...pointCells(before, "percent")],
      [indicator.label_vi, words.now, ...pointCells(now, "percent")]
    ])
  };
}

import {toDisplayDate} from "../../domain/days.js";
import {formatDecimal, formatInstant} from "../../domain/format.js";
import type {Lens, SiteContext} from "../../domain/siteData.js";
import type {UnitFile, UnitFinding} from "../../domain/unitData.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {FigureKey} from "../points.js";
import {plainLabel} from "../show.js";
import {common, listLabels} from "../texts/common.js";
import {trace as words} from "../texts/trace.js";
import type {TracedFigure, TracedVersion} from "./traceFigure.js";
import {cellIndicators, sourceShares, traceFigure} from "./traceFigure.js";

export interface TraceInput {
  key: FigureKey;
  lens: Lens;
  context: SiteContext;
  /** Files of the unit and of those behind it, by unit. */
  files: ReadonlyMap<string, UnitFile>;
}

/** What stands in the window of one figure: each cell behind it, with every version received. */
export function traceView({key, lens, context, files}: TraceInput): Child {
  const own = files.get(key.unit);
  const indicator = context.indicators.find((one) => one.indicator === key.indicator);
  const period = context.periods.find((one) => one.period === key.period);
  if (!own || !indicator || !period) return h("p", {class: "hint"}, words.unknown);
  const shares = sourceShares(key, own, lens);
  const traced = traceFigure(key, {shares, files, context});
  const parts = cellIndicators(key.indicator, context);
  const sources = new Set(traced.map(({unit}) => unit)).size;
  return [
    h("p", {class: "trace-place"}, words.place(own.name, period.label_vi)),
    parts[0] !== key.indicator &&
      h("p", {}, words.computed(listLabels(parts.map((code) => nameIndicator(code, context))))),
    sources > 1 && h("p", {}, words.restated(sources)),
    traced.map((one) => drawFigure(one, context))
  ];
}

/** Heading of the window. */
export function traceTitle({indicator: code}: FigureKey, {indicators}: SiteContext): string {
  const indicator = indicators.find((one) => one.indicator === code);
  return words.title(indicator ? plainLabel(indicator) : code);
}

function nameIndicator(code: string, {indicators}: SiteContext): string {
  const indicator = indicators.find((one) => one.indicator === code);
  return indicator?.label_vi ?? code;
}

function drawFigure(figure: TracedFigure, context: SiteContext): Markup {
  const name = nameIndicator(figure.indicator, context);
  return h(
    "section",
    {class: "trace-figure"},
    h("h3", {}, `${words.caption(name, figure.unit_name)}${words.share(figure.share)}`),
    figure.versions.length === 0 ? h("p", {class: "hint"}, words.never) : figure.versions.map(drawVersion),
    figure.findings.length > 0 && h("ul", {class: "findings"}, figure.findings.map(drawFinding))
  );
}

function drawVersion(version: TracedVersion): Markup {
  const {columns} = words;
  const isMasked = version.state === "masked";
  const rows: [string, Child][] = [
    [columns.value, showValue(version)],
    [columns.place, h("span", {class: "place"}, placeOf(version))],
    [columns.raw, isMasked ? words.masked : showRaw(version.raw)],
    [columns.received, formatInstant(version.received_at)],
    [columns.version, version.is_current ? words.current : words.earlier]
  ];
  return h(
    "dl",
    {class: version.is_current ? "trace-version current" : "trace-version", title: words.digest(version.sha256)},
    rows.map(([label, value]) => [h("dt", {}, label), h("dd", {}, value)])
  );
}

function showValue({state, value, value_text}: TracedVersion): string {
  if (state === "masked") return common.states.masked;
  if (state !== "value") return words.states[state] ?? state;
  if (value_text !== null) return /^\d{4}-\d{2}-\d{2}$/.test(value_text) ? toDisplayDate(value_text) : value_text;
  return value === null ? "" : formatDecimal(value);
}

function showRaw(raw: string | null): string {
  return raw === null || raw === "" ? words.empty : words.quoted(raw);
}

function placeOf({file, sheet, cell}: TracedVersion): string {
  return sheet === "" ? words.noSheet(file, cell) : words.withSheet(file, sheet, cell);
}

function drawFinding([, , , , , , severity, , , message]: UnitFinding): Markup {
  return h("li", {class: `finding finding-${severity}`}, message ?? words.hiddenFinding);
}

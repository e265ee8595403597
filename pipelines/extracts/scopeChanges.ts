import type {Catalogue} from "../../src/domain/catalogue.js";
import type {NewFile, RevisedFigure, RevisedRatio, ScopeChanges, StructureStep} from "../../src/domain/changeData.js";
import {toVietnamDate} from "../../src/domain/days.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import type {PackedPoint, SiteMoment, SiteObligation, SiteReport} from "../../src/domain/siteData.js";
import {openCompared} from "../warehouse/comparedBuilds.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import type {Scope} from "./scopes.js";
import {nameScope, predecessorsOf, toSiteUnits} from "./scopes.js";

/** A page names so many figures and rates at most; `qcdc diff` lists all. */
const mostFigures = 300;
const mostRatios = 20;

interface RevisedRow extends Pick<RevisedFigure, "unit" | "period" | "indicator" | "file" | "sheet" | "cell"> {
  old_value: number | null;
  old_value_text: string | null;
  old_state: string | null;
  new_value: number | null;
  new_value_text: string | null;
  new_state: string | null;
}

interface RatioRow {
  unit: string;
  period: string;
  indicator: string;
  old_numerator: number;
  old_denominator: number;
  new_numerator: number;
  new_denominator: number;
}

/** What differs between two builds, of all units. */
export interface BuildChanges {
  revised: RevisedRow[];
  added: ScopeChanges["added"];
  ratios: RatioRow[];
}

/** Compares two finished builds, by the paths of their databases. */
export async function readBuildChanges(older: string, newer: string): Promise<BuildChanges> {
  const compared = await openCompared(older, newer);
  const {connection} = compared;
  try {
    return {
      revised: await readRows<RevisedRow>(connection, await readSql("queries/site_revised")),
      added: await readRows<BuildChanges["added"][number]>(connection, await readSql("queries/site_added")),
      ratios: await readRows<RatioRow>(connection, await readSql("queries/site_revised_ratios"))
    };
  } finally {
    compared.close();
  }
}

export interface ChangesInput {
  catalogue: Catalogue;
  scopes: readonly Scope[];
  /** ISO instant of the newer build. */
  as_of: string;
  since: SiteMoment | null;
  /** Null where there is no session to compare with. */
  changes: BuildChanges | null;
  reports: ReadonlyMap<string, SiteReport[]>;
  obligations: readonly SiteObligation[];
}

/** What changed among the units of a scope and those before them. */
export function scopeChanges(scope: Scope, input: ChangesInput): ScopeChanges {
  const {catalogue, scopes, since, changes} = input;
  const earlier = predecessorsOf(scope, scopes, catalogue.lineage).map(({unit}) => unit);
  const own = new Map([...scope.units, ...earlier].map((unit) => [unit.code, unit.short_name]));
  const isOwn = ({unit}: {unit: string}) => own.has(unit);
  const revised = (changes?.revised ?? []).filter(isOwn);
  const masked = maskedIndicators(catalogue.settings);
  const shown = {
    added: (changes?.added ?? []).filter(isOwn),
    revised: revised.slice(0, mostFigures).map((row) => toRevised(row, masked)),
    ratios: shownRatios((changes?.ratios ?? []).filter(isOwn), catalogue),
    files: since === null ? [] : newFiles(since, isOwn, input)
  };
  const named = new Set(Object.values(shown).flatMap((rows) => rows.map(({unit}) => unit)));
  return {
    scope: scope.scope,
    since,
    names: Object.fromEntries([...own].filter(([unit]) => named.has(unit))),
    ...shown,
    revised_count: revised.length,
    revised_units: new Set(revised.map(({unit}) => unit)).size,
    steps: structureSteps(scope, own, input)
  };
}

function toRevised(row: RevisedRow, masked: ReadonlySet<string>): RevisedFigure {
  const {unit, period, indicator, file, sheet, cell} = row;
  const place = {unit, period, indicator, file, sheet, cell};
  if (masked.has(indicator)) return {...place, before: "x", after: "x"};
  return {
    ...place,
    before: packSide(row.old_state, row.old_value, row.old_value_text),
    after: packSide(row.new_state, row.new_value, row.new_value_text)
  };
}

function packSide(state: string | null, value: number | null, text: string | null): PackedPoint {
  if (state === "value") return text === null ? value : {text};
  if (state === "not_applicable") return "n";
  return state === "refused" ? "r" : "m";
}

/** A rate with a masked part would tell it. */
function shownRatios(rows: readonly RatioRow[], {indicators, settings}: Catalogue): RevisedRatio[] {
  const masked = maskedIndicators(settings);
  const parts = new Map(indicators.map(({code, numerator, denominator}) => [code, [...numerator, ...denominator]]));
  const isOpen = ({indicator}: RatioRow) => !(parts.get(indicator) ?? []).some((part) => masked.has(part));
  return rows
    .filter(isOpen)
    .slice(0, mostRatios)
    .map(({unit, period, indicator, ...row}) => ({
      unit,
      period,
      indicator,
      before: [row.old_numerator, row.old_denominator],
      after: [row.new_numerator, row.new_denominator]
    }));
}

function newFiles(
  since: SiteMoment,
  isOwn: (row: {unit: string}) => boolean,
  {reports, obligations}: ChangesInput
): NewFile[] {
  const due = new Map(obligations.map((one) => [`${one.unit} ${one.form} ${one.period}`, Date.parse(one.due_at)]));
  return [...reports.values()].flat().flatMap(({unit, file, form, period, received_at, status, version}) => {
    const at = Date.parse(received_at);
    if (unit === null || at <= Date.parse(since.as_of) || !isOwn({unit})) return [];
    const is_late = at > (due.get(`${unit} ${form} ${period}`) ?? Infinity);
    return [{file, unit, form, period, received_at, status, is_replacement: (version ?? 1) > 1, is_late}];
  });
}

/** Departments are within their head's figures: what becomes of them moves no total. */
function structureSteps(
  scope: Scope,
  own: ReadonlyMap<string, string>,
  {catalogue, scopes, as_of}: ChangesInput
): StructureStep[] {
  const today = toVietnamDate(as_of);
  const places = new Map(
    scopes.flatMap((one) =>
      toSiteUnits(one, catalogue.settings).map(({unit, short_name, role}) => [unit, {short_name, role, scope: one}])
    )
  );
  const steps = catalogue.lineage.flatMap(({predecessor, successor, date, share}): StructureStep[] => {
    const [from, to] = [places.get(predecessor), places.get(successor)];
    if (!from || !to || from.role === "part" || date > today || !own.has(successor)) return [];
    return [
      {
        date,
        predecessor,
        predecessor_name: from.short_name,
        predecessor_scope: from.scope === scope ? "" : nameScope(from.scope),
        predecessor_scope_until: from.scope.head?.valid_to ?? null,
        successor,
        successor_name: to.short_name,
        share: share.num === share.den ? "1" : `${share.num}/${share.den}`
      }
    ];
  });
  return steps.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** From one figure to the cells behind it. */
import type {Lens, SiteContext} from "../../domain/siteData.js";
import type {CellVersion, UnitFile, UnitFinding, UnitShare, UnitSource} from "../../domain/unitData.js";
import type {FigureKey} from "../points.js";

/** What one unit reported of one indicator for the period. */
export interface TracedFigure {
  unit: string;
  unit_name: string;
  indicator: string;
  /** Which share of it counts in the figure looked at. */
  share: string;
  /** Newest first; empty where nothing was ever reported. */
  versions: TracedVersion[];
  /** What was refused or noted at these cells or about this figure. */
  findings: UnitFinding[];
}

export interface TracedVersion {
  state: string;
  value: number | null;
  value_text: string | null;
  raw: string | null;
  is_current: boolean;
  file: string;
  sheet: string;
  cell: string;
  received_at: string;
  sha256: string;
}

/** The indicators that are read from cells: of a ratio its parts, else the indicator itself. */
export function cellIndicators(indicator: string, {indicators}: Pick<SiteContext, "indicators">): string[] {
  const found = indicators.find((one) => one.indicator === indicator);
  const parts = [...new Set([...(found?.numerator ?? []), ...(found?.denominator ?? [])])];
  return parts.length > 0 ? parts : [indicator];
}

/**
 * The units whose reports stand behind a figure. On today's structure others may stand behind a unit; those that owe the
 * report come first, the rest only where they reported.
 */
export function sourceShares({unit, period}: FigureKey, file: UnitFile, lens: Lens): UnitShare[] {
  const shares = lens === "current" ? file.sources.filter(([of]) => of === period) : [];
  if (shares.length === 0) return [[period, unit, file.name, "1", "expected"]];
  return shares.toSorted((a, b) => Number(a[4] !== "expected") - Number(b[4] !== "expected"));
}

/** What each source reported of each indicator read from cells; `files` are those of the units in `shares`. */
export function traceFigure(
  {period, indicator}: FigureKey,
  {shares, files, context}: {shares: readonly UnitShare[]; files: ReadonlyMap<string, UnitFile>; context: SiteContext}
): TracedFigure[] {
  const traced = cellIndicators(indicator, context).flatMap((code) =>
    shares.map(([, unit, name, share, role]) => ({
      role,
      ...traceOne({unit, period, indicator: code}, files),
      name,
      share
    }))
  );
  return traced.flatMap(({role, name, ...one}) =>
    role === "expected" || one.versions.length > 0 ? [{...one, unit_name: name}] : []
  );
}

function traceOne(key: FigureKey, files: ReadonlyMap<string, UnitFile>): Omit<TracedFigure, "unit_name" | "share"> {
  const file = files.get(key.unit);
  const {unit, indicator} = key;
  if (!file) return {unit, indicator, versions: [], findings: []};
  const own = file.cells.filter(([code, period]) => code === indicator && period === key.period);
  const sources = new Map(file.files.map((one) => [one[0], one]));
  const versions = own.map((cell) => toVersion(cell, sources.get(cell[2]))).toReversed();
  return {unit, indicator, versions, findings: file.findings.filter((finding) => isAbout(finding, key))};
}

function toVersion(cell: CellVersion, source: UnitSource | undefined): TracedVersion {
  const [, , , sheet, address, state, value, value_text, raw, is_current] = cell;
  const [, file = "", , , , , received_at = "", , sha256 = ""] = source ?? [];
  return {state, value, value_text, raw, is_current, file, sheet, cell: address, received_at, sha256};
}

function isAbout([indicator, period]: UnitFinding, key: FigureKey): boolean {
  return indicator === key.indicator && period === key.period;
}

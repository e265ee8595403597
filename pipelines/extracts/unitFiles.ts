import type {LineageEdge, Unit} from "../../src/domain/catalogue.js";
import {unitFile} from "../../src/domain/dataPaths.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import type {Lens, ScopeSeries, SiteObligation} from "../../src/domain/siteData.js";
import type {UnitFile, UnitLink} from "../../src/domain/unitData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import type {DataFolder} from "./dataFolder.js";
import {toListText} from "./listText.js";
import type {ScopeSource} from "./scopeFigures.js";
import type {Scope} from "./scopes.js";
import {nameScope} from "./scopes.js";

/** The lists that the warehouse hands over as JSON text, by unit. */
const lists = ["cells", "files", "findings", "sources"] as const;

type ListName = (typeof lists)[number];
type UnitHead = Omit<UnitFile, ListName>;

export interface UnitFilesInput {
  /** The units to write, each with the scope it belongs to. */
  units: readonly {unit: Unit; scope: Scope}[];
  source: ScopeSource;
  series: ReadonlyMap<Lens, ScopeSeries>;
  obligations: readonly SiteObligation[];
}

/** Writes the file of each unit, as known at one moment: one query a list, whatever the number of units. */
export async function writeUnitFiles(folder: DataFolder, moment: string, input: UnitFilesInput): Promise<void> {
  const texts = new Map<ListName, ReadonlyMap<string, string>>();
  for (const name of lists) texts.set(name, await readList(name, input));
  for (const {unit, scope} of input.units) {
    const head = JSON.stringify(describeUnit(unit, scope, input) satisfies UnitHead);
    const rest = lists.map((name) => `,"${name}":${texts.get(name)?.get(unit.code) ?? "[]"}`);
    await folder.writeText(`${moment}/${unitFile(unit.code)}`, `${head.slice(0, -1)}${rest.join("")}}`);
  }
}

async function readList(name: ListName, {units: chosen, source}: UnitFilesInput): Promise<ReadonlyMap<string, string>> {
  const masked = {masked: toListText(maskedIndicators(source.catalogue.settings))};
  const units = toListText(chosen.map(({unit}) => unit.code));
  const rows = await readRows<{unit: string; items: string}>(
    source.connection,
    await readSql(`queries/site_unit_${name}`),
    name === "cells" || name === "findings" ? {units, ...masked} : {units}
  );
  return new Map(rows.map(({unit, items}) => [unit, items]));
}

function describeUnit(unit: Unit, scope: Scope, {source, series, obligations}: UnitFilesInput): UnitHead {
  const {code, name, short_name, valid_from, valid_to} = unit;
  const {lineage} = source.catalogue;
  const toLink = (other: string, edge: LineageEdge) => describeLink(other, edge, source);
  return {
    unit: code,
    name,
    short_name,
    valid_from,
    valid_to,
    scope: scope.scope,
    scope_name: nameScope(scope),
    predecessors: lineage
      .filter(({successor, predecessor}) => successor === code && predecessor !== code)
      .map((edge) => toLink(edge.predecessor, edge)),
    successors: lineage
      .filter(({successor, predecessor}) => predecessor === code && successor !== code)
      .map((edge) => toLink(edge.successor, edge)),
    series: ownSeries(code, series),
    obligations: obligations.filter((one) => one.unit === code)
  };
}

function describeLink(
  unit: string,
  {date, kind, basis, share}: LineageEdge,
  {catalogue, scopes}: Pick<ScopeSource, "catalogue" | "scopes">
): UnitLink {
  const name = catalogue.units.find(({code}) => code === unit)?.name ?? unit;
  const scope = scopes.find(({units}) => units.some(({code}) => code === unit))?.scope ?? null;
  const text = share.den === 1n ? `${share.num}` : `${share.num}/${share.den}`;
  return {unit, name, scope, date, kind, basis, share: text};
}

function ownSeries(unit: string, series: UnitFilesInput["series"]): UnitFile["series"] {
  const own: UnitFile["series"] = {};
  for (const [lens, {series: all}] of series) {
    const found = Object.entries(all).flatMap(([indicator, units]) => {
      const points = units[unit];
      return points ? [[indicator, points] as const] : [];
    });
    own[lens] = Object.fromEntries(found);
  }
  return own;
}

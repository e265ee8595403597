/** Parsed cells of reports nobody sent: every unit, every period, every indicator it is asked for. */
import path from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {readCatalogue} from "../pipelines/catalogue/readCatalogue.js";
import type {JudgedSubmission} from "../pipelines/warehouse/arrange.js";
import {cacheTables} from "../pipelines/warehouse/readingRows.js";
import {readSql} from "../pipelines/warehouse/sqlFiles.js";
import {appendRows} from "../pipelines/warehouse/tableWriter.js";
import {askedRows} from "../src/domain/asked.js";
import type {Catalogue, LineageEdge, Unit} from "../src/domain/catalogue.js";
import {isDerived, isValidOn} from "../src/domain/catalogue.js";
import {addDays} from "../src/domain/days.js";
import type {NationalSize} from "./nationalCatalogue.js";
import {nationalUnits, writeNationalCatalogue} from "./nationalCatalogue.js";

const years = 12;
const factsPerUnit = 671;
const reorganised = "2020-07-01";
const perGroup = 20;

/**
 * The national catalogue with units enough for so many facts. In the middle of its years nineteen of twenty units change:
 * eighteen merge by twos, one is split 3/5 to 2/5.
 */
export async function reorganisedCatalogue(directory: string, facts: number): Promise<Catalogue> {
  const units = Math.max(perGroup, Math.round(facts / factsPerUnit / perGroup) * perGroup);
  return await reorganise(path.join(directory, "catalogue"), {units, years});
}

/** Writes the national catalogue into `folder` and gives it with its units reorganised. */
export async function reorganise(folder: string, size: NationalSize): Promise<Catalogue> {
  await writeNationalCatalogue(folder, size);
  const catalogue = await readCatalogue(folder);
  const ids = new Set(nationalUnits(size).map(({code}) => code));
  const old = catalogue.units.filter(({code}) => ids.has(code));
  const founded: Unit[] = [];
  const lineage: LineageEdge[] = [];
  for (let start = 0; start < old.length; start += perGroup) {
    const group = old.slice(start, start + perGroup - 1);
    for (const [index, unit] of group.entries()) {
      unit.valid_to = addDays(reorganised, -1);
      const shares = index < perGroup - 2 ? [`m${Math.floor(index / 2)}`] : ["a", "b"];
      for (const [part, name] of shares.entries()) {
        const code = `${group[0]!.code}-${name}`;
        if (founded.at(-1)?.code !== code) founded.push(foundUnit(unit, code));
        const share = shares.length === 1 ? {num: 1n, den: 1n} : {num: part === 0 ? 3n : 2n, den: 5n};
        lineage.push({predecessor: unit.code, successor: code, kind: "", date: reorganised, basis: "", share});
      }
    }
  }
  return {...catalogue, units: [...catalogue.units, ...founded], lineage};
}

function foundUnit(unit: Unit, code: string): Unit {
  return {...unit, code, name: code, short_name: code, valid_from: reorganised, valid_to: null, aliases: []};
}

/**
 * Fills the attached `cache` with figures that rules and history find little fault with, as with real reports, and gives
 * the files it is made of, one for each unit and period.
 */
export async function fillCache(connection: DuckDBConnection, catalogue: Catalogue): Promise<JudgedSubmission[]> {
  for (const table of cacheTables) await connection.run(await readSql(`cache/${table}`));
  const kinds = [...new Set(catalogue.obligations.map(({unit_kind}) => unit_kind))];
  const judged: JudgedSubmission[] = [];
  const reports: number[][] = [];
  for (const [periodId, period] of catalogue.periods.entries()) {
    for (const [unitId, unit] of catalogue.units.entries()) {
      const kindId = kinds.indexOf(unit.kind);
      if (kindId < 0 || !isValidOn(unit, period.to)) continue;
      const id = judged.length + 1;
      judged.push(receive(id, unit, {code: period.code, received_at: `${addDays(period.to, 2)}T09:00:00+07:00`}));
      reports.push([id, unitId, periodId, kindId]);
    }
  }
  await connection.run(
    "create temp table reports (reading_id integer, unit_id integer, period_id integer, kind_id integer)"
  );
  await appendRows(connection, {catalog: "temp", table: "reports"}, reports);
  await fillAsked(connection, catalogue, kinds);
  await connection.run("insert into cache.sheets values (1, 'Sheet1')");
  await connection.run(valuesSql);
  await connection.run(readingsSql);
  await connection.run("drop table reports");
  await connection.run("drop table asked_cells");
  return judged;
}

function receive(id: number, unit: Unit, period: {code: string; received_at: string}): JudgedSubmission {
  const file = `${period.code}/${unit.code}.xlsx`;
  const [submission, sha256] = [id.toString(16).padStart(12, "0"), id.toString(16).padStart(64, "0")];
  const {received_at} = period;
  const reading = {
    reading_id: id,
    reading_key: sha256,
    status: "accepted",
    forms: "F1",
    unit: unit.code,
    period: period.code
  };
  const arrived = {file, sha256, bytes: 10_000, received_at, recorded_at: received_at, seq: id};
  return {
    ...arrived,
    submission_id: id,
    submission,
    status: "accepted",
    duplicate_of: null,
    reading: {...reading, status: "accepted"}
  };
}

async function fillAsked(connection: DuckDBConnection, catalogue: Catalogue, kinds: string[]): Promise<void> {
  const periodIds = new Map(catalogue.periods.map(({code}, id) => [code, id]));
  const indicators = new Map(catalogue.indicators.map((entry, id) => [entry.code, {entry, id}]));
  const rows = askedRows(catalogue).flatMap(({unit_kind, period, indicator}) => {
    const {entry, id} = indicators.get(indicator)!;
    if (isDerived(entry)) return [];
    const isText = entry.type === "date" || entry.type === "code" || entry.type === "text";
    const grown = catalogue.periods[periodIds.get(period)!]!.half === 0 ? 8 : 4;
    const level = entry.aggregation === "sum" ? grown : 9;
    return [[kinds.indexOf(unit_kind), periodIds.get(period)!, id, isText, entry.type === "yesno", level]];
  });
  await connection.run(
    "create temp table asked_cells (kind_id integer, period_id integer, indicator_id integer, is_text boolean, is_yesno boolean, level integer)"
  );
  await appendRows(connection, {catalog: "temp", table: "asked_cells"}, rows);
}

const valuesSql = `insert into cache.reading_values
  select reading_id, unit_id, period_id, indicator_id, 0,
    case when is_text then null when is_yesno then 1 else level - (31 * unit_id + 17 * period_id + 7 * indicator_id) % 3 end,
    case when is_text then '2020-01-15' end,
    1, 10 + indicator_id, 4, '12', false
  from reports join asked_cells using (kind_id, period_id) order by reading_id, indicator_id`;

const readingsSql = `insert into cache.readings
  select reading_id, lpad(reading_id::varchar, 64, '0'), 'accepted', 'F1', null, null, count(*), count(*), 0, 0, 0
  from cache.reading_values group by reading_id`;

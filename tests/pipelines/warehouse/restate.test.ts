/** The restatement in SQL against `src/domain/lineage`, on structures and reports made up at random. */
import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {writeCatalogue} from "../../../pipelines/warehouse/catalogueTables.js";
import {readRows} from "../../../pipelines/warehouse/readRows.js";
import {readSql} from "../../../pipelines/warehouse/sqlFiles.js";
import {appendRows} from "../../../pipelines/warehouse/tableWriter.js";
import {writeTrend} from "../../../pipelines/warehouse/trend.js";
import type {Catalogue, LineageEdge, Unit} from "../../../src/domain/catalogue.js";
import {addDays, toVietnamDate} from "../../../src/domain/days.js";
import {buildCrosswalk} from "../../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../../src/domain/lineage/facts.js";
import {buildTrend} from "../../../src/domain/lineage/trend.js";
import {valueStates} from "../../../src/domain/values.js";
import {edge, emptyCatalogue, indicator, period, unit} from "../../domain/catalogue.js";

const tables = [
  "units",
  "periods",
  "indicators",
  "states",
  "coverage",
  "asked",
  "indicator_parts",
  "unchanged_units",
  "crosswalk",
  "restated_points",
  "displaced_amounts"
];

const currentValuesSql = `create table base.current_values (
  unit_id integer, period_id integer, indicator_id integer, state_id utinyint, "value" double, value_text varchar
)`;

const indicators = [
  indicator("count"),
  indicator("stock", {aggregation: "last"}),
  indicator("decimal", {type: "decimal"}),
  indicator("part"),
  indicator("whole"),
  indicator("rate", {type: "percent", aggregation: "ratio", numerator: ["part"], denominator: ["whole"]}),
  indicator("answer", {type: "yesno", aggregation: "none"}),
  indicator("day", {type: "date", aggregation: "none"}),
  indicator("peak", {aggregation: "none"})
];

const periods = [
  period("2020", "2019-12-01", "2020-11-30"),
  period("2021a", "2020-12-01", "2021-05-31", {half: 1}),
  period("2021", "2020-12-01", "2021-11-30"),
  period("2022", "2021-12-01", "2022-11-30")
];

/** Numbers from 0 up to, but not including, `below`, always the same for a seed. */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function inventStructure(roll: (below: number) => number): {units: Unit[]; lineage: LineageEdge[]} {
  const units = ["A", "B", "C", "D", "E"].map((code) => unit(code, "2015-01-01", null));
  const lineage: LineageEdge[] = [];
  for (const date of ["2020-07-01", "2021-03-01", "2021-08-01", "2022-06-01"]) {
    const alive = units.filter((entry) => entry.valid_to === null);
    const found = (name: string) => {
      const code = `${name}${units.length}`;
      units.push(unit(code, date, null));
      return code;
    };
    const end = (entry: Unit) => void (entry.valid_to = addDays(date, -1));
    const [first, second] = [alive[roll(alive.length)]!, alive[roll(alive.length)]!];
    const kind = roll(4);
    if (kind === 0 && first !== second) {
      const code = found("m");
      for (const entry of [first, second]) {
        lineage.push(edge(date, entry.code, code, "1"));
        end(entry);
      }
    } else if (kind === 1) {
      const part = 1 + roll(6);
      lineage.push(
        edge(date, first.code, found("s"), `${part}/7`),
        edge(date, first.code, found("s"), `${7 - part}/7`)
      );
      end(first);
    } else if (kind === 2 && first !== second) {
      lineage.push(edge(date, first.code, first.code, "2/3"), edge(date, first.code, second.code, "1/3"));
    } else {
      lineage.push(edge(date, first.code, found("r"), "1"));
      end(first);
    }
  }
  return {units, lineage};
}

function inventFacts(units: readonly Unit[], roll: (below: number) => number): Fact[] {
  return units.flatMap(({code}) =>
    periods.flatMap((entry) => {
      // Whole reports are missing at times, and units report for times before and after their own.
      if (roll(4) === 0) return [];
      return indicators.flatMap(({code: name, type}): Fact[] => {
        const chance = roll(10);
        if (name === "rate" || chance === 0) return [];
        const key = {unit: code, period: entry.code, indicator: name};
        if (chance === 1) return [{...key, state: "not_applicable", value: null, value_text: null}];
        if (type === "date") return [{...key, state: "value", value: null, value_text: `2021-01-${10 + roll(9)}`}];
        const value = type === "yesno" ? roll(2) : type === "decimal" ? roll(1000) / 10 : roll(50);
        return [{...key, state: "value", value, value_text: null}];
      });
    })
  );
}

async function openWarehouse(catalogue: Catalogue, facts: readonly Fact[]): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("attach ':memory:' as build");
  await connection.run("use build");
  await connection.run("create schema base");
  for (const table of tables) await connection.run(await readSql(`base/${table}`));
  await connection.run(currentValuesSql);
  await writeCatalogue(connection, catalogue);
  const position = (entries: readonly {code: string}[], code: string) =>
    entries.findIndex((entry) => entry.code === code);
  const rows = facts.map((fact): DuckDBValue[] => [
    position(catalogue.units, fact.unit),
    position(catalogue.periods, fact.period),
    position(catalogue.indicators, fact.indicator),
    valueStates.indexOf(fact.state),
    fact.value,
    fact.value_text
  ]);
  await appendRows(connection, {catalog: "build", schema: "base", table: "current_values"}, rows);
  return connection;
}

interface Point {
  value: number | null;
  value_text: string | null;
  numerator: number | null;
  denominator: number | null;
  sources_expected: number;
  sources_reported: number;
  quality: string;
  reason: string | null;
}

const describePoint = (key: string, point: Point): string =>
  [
    key,
    ...[point.value, point.numerator, point.denominator].map((figure) => (figure === null ? "-" : figure.toFixed(9))),
    point.value_text ?? "-",
    `${point.sources_reported}/${point.sources_expected}`,
    point.quality,
    point.reason ?? "-"
  ].join(" ");

const pointsSql = `select units.unit || ' ' || periods.period || ' ' || indicators.indicator as key, trend_points.*
  from base.trend_points join base.units using (unit_id) join base.periods using (period_id)
  join base.indicators using (indicator_id) where lens = 'current'`;

const displacedSql = `select units.unit || ' ' || periods.period || ' ' || indicators.indicator || ' ' || targets.unit as key, amount
  from base.displaced_amounts join base.units using (unit_id) join base.periods using (period_id)
  join base.indicators using (indicator_id) join base.units as targets on targets.unit_id = target_id`;

describe("writeTrend(connection, {catalogue, asOf})", () => {
  const seen = new Set<string>();

  test("restates as the lineage arithmetic does, and leaves out the same figures", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom("2020-12-31", "2021-06-30", "2022-12-31"), async (seed, today) => {
        const roll = createDice(seed);
        const {units, lineage} = inventStructure(roll);
        const obligations = periods.map(({code}) => ({
          form: "F1" as const,
          unit_kind: "office",
          period: code,
          due_at: "2030-01-01T00:00:00Z",
          note: ""
        }));
        const catalogue: Catalogue = {...emptyCatalogue(), units, lineage, periods, indicators, obligations};
        const facts = inventFacts(units, roll);
        const asOf = `${today}T12:00:00+07:00`;
        const connection = await openWarehouse(catalogue, facts);
        await writeTrend(connection, {catalogue, asOf});
        await connection.run(await readSql("base/trend_points"));
        const crosswalk = buildCrosswalk(catalogue, toVietnamDate(asOf));
        const trend = buildTrend(catalogue, facts, {lens: "current", crosswalk, registry: () => null});
        const ours = await readRows<Point & {key: string}>(connection, pointsSql);
        expect(ours.map((row) => describePoint(row.key, row)).sort()).toEqual(
          trend.rows.map((row) => describePoint(`${row.unit} ${row.period} ${row.indicator}`, row)).sort()
        );
        const numbers = new Set(
          facts.filter(({value}) => value !== null).map((fact) => `${fact.unit} ${fact.period} ${fact.indicator}`)
        );
        const displaced = await readRows<{key: string}>(connection, displacedSql);
        expect(displaced.map(({key}) => key).sort()).toEqual(
          trend.displaced
            .map((row) => ({row, key: `${row.unit} ${row.period} ${row.indicator}`}))
            .filter(({key}) => numbers.has(key))
            .map(({row, key}) => `${key} ${row.target}`)
            .sort()
        );
        for (const {quality, reason} of ours) seen.add(`${quality} ${reason}`);
        if (displaced.length > 0) seen.add("displaced");
        const unbalanced = await readRows(connection, await readSql("checks/lenses_add_up"));
        expect(unbalanced).toEqual([]);
        connection.closeSync();
      }),
      {numRuns: 60}
    );
  }, 120_000);

  test("has met every quality and reason, and figures left out", () => {
    expect([...seen].toSorted()).toEqual([
      "displaced",
      "estimated null",
      "exact null",
      "not_convertible merge_undone",
      "not_convertible not_additive",
      "not_convertible split",
      "partial null"
    ]);
  });
});

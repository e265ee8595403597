import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readReports, unknownScope} from "../../../pipelines/extracts/scopeReports.js";

let instance: DuckDBInstance;
let connection: DuckDBConnection;

const statements = [
  "create table units (unit varchar, short_name varchar)",
  "insert into units values ('A', 'Huyện A')",
  `create table submissions (submission varchar, file varchar, form varchar, unit varchar, period varchar, version integer,
    received_at varchar, status varchar, value_count integer, refused_count integer, note_count integer)`,
  `insert into submissions values
    ('s1', 'a.xlsx', 'F1', 'A', '2025', 1, '2026-01-01T08:00:00+07:00', 'partly_refused', 50, 1, 1),
    ('s2', 'b.xlsx', null, null, null, null, '2026-01-02T08:00:00+07:00', 'refused', 0, 0, 0)`,
  "create table fact_versions (submission varchar, sheet varchar, cell varchar, indicator varchar)",
  "insert into fact_versions values ('s1', 'S', 'D5', 'secret'), ('s1', 'S', 'D6', 'open')",
  "create table typed_totals (submission varchar, sheet varchar, cell varchar, indicator varchar)",
  "insert into typed_totals values ('s1', 'S', 'D9', 'secret')",
  `create table findings (submission varchar, severity varchar, origin varchar, code varchar, sheet varchar, cell varchar, raw varchar,
    message varchar, indicator varchar)`,
  `insert into findings values
    ('s1', 'note', 'read', 'kind', 'S', 'D5', '2 người', 'Ô ghi “2 người”', null),
    ('s1', 'refuse', 'read', 'kind', 'S', 'D6', 'khoảng 20', 'Không rõ', null),
    ('s1', 'note', 'read', 'kind', 'S', 'D9', '2', 'Dòng tổng ghi 2', null),
    ('s1', 'note', 'check', 'kind', null, null, '1', 'Có 1 trường hợp', 'secret'),
    ('s2', 'refuse', 'read', 'kind', null, null, null, 'Không rõ đơn vị', null)`
];

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

it("readReports puts files under the scope of their sender, those without one apart", async () => {
  const reports = await readReports(connection, {masked: new Set(), scopeOf: new Map([["A", "P"]])});
  expect([...reports].map(([scope, files]) => [scope, files.map(({file}) => file)])).toEqual([
    [unknownScope, ["b.xlsx"]],
    ["P", ["a.xlsx"]]
  ]);
  expect(reports.get("P")![0]).toMatchObject({unit_name: "Huyện A", values: 50, refused: 1});
});

it("readReports shows no text of a masked indicator, whether a cell, a total or a check holds it", async () => {
  const reports = await readReports(connection, {masked: new Set(["secret"]), scopeOf: new Map([["A", "P"]])});
  const {findings} = reports.get("P")![0]!;
  const open = findings.find(({cell}) => cell === "D6")!;
  expect([open.raw, open.message]).toEqual(["khoảng 20", "Không rõ"]);
  for (const finding of findings.filter((one) => one !== open)) {
    expect(finding.raw).toBeNull();
    expect(finding.message).not.toMatch(/\d/);
  }
  expect(findings).toHaveLength(4);
});

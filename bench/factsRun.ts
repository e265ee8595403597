/** Run by `facts.ts` with a number of millions; prints measures as JSON. */
import {mkdtemp, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import path from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../src/domain/catalogue.js";
import {takeRunLock} from "../pipelines/store/runLock.js";
import {statePaths} from "../pipelines/store/statePaths.js";
import {prepareState} from "../pipelines/store/sweep.js";
import {createBuild} from "../pipelines/warehouse/createBuild.js";
import {quoteText} from "../pipelines/warehouse/quote.js";
import {readRows} from "../pipelines/warehouse/readRows.js";
import {readSql} from "../pipelines/warehouse/sqlFiles.js";
import {writeTrend} from "../pipelines/warehouse/trend.js";
import type {Measure} from "./benchmark.js";
import {medianMilliseconds} from "./benchmark.js";
import {fillCache, reorganisedCatalogue} from "./factsCache.js";

const asOf = "2026-01-15T08:00:00+07:00";

async function run(millions: number, directory: string): Promise<Measure[]> {
  const catalogue = await reorganisedCatalogue(directory, Math.round(millions * 1_000_000));
  const paths = statePaths(path.join(directory, "state"));
  await prepareState(paths);
  const lock = await takeRunLock(paths);
  const {connection} = lock;
  const database = path.join(paths.builds, "facts.duckdb");
  await connection.run(`attach ${quoteText(path.join(paths.cache, "cache.duckdb"))} as cache`);
  const judged = await fillCache(connection, catalogue);
  await connection.run(`attach ${quoteText(database)} as build (storage_version 'v1.4.0')`);
  const intake = {received: [], odd: [], registerFindings: [], added: 0};
  const started = performance.now();
  const spent = process.cpuUsage();
  const {counts} = await createBuild(connection, {catalogue, intake, judged, later: [], asOf, checkDigest: "bench"});
  await connection.run("checkpoint build");
  const seconds = (performance.now() - started) / 1000;
  const {user, system} = process.cpuUsage(spent);
  const measures = [
    {what: "facts", value: counts.values, unit: "facts"},
    {what: "rebuild downstream of parsed cells", value: seconds, unit: "s"},
    {what: "rebuild downstream of parsed cells", value: counts.values / seconds, unit: "facts/s"},
    {what: "rebuild: processor time", value: (user + system) / 1e6, unit: "s"},
    {what: "rebuild: peak memory", value: process.resourceUsage().maxRSS / 1024, unit: "MB"},
    {what: "findings", value: counts.notes, unit: "findings"},
    {what: "database", value: (await stat(database)).size / 1e6, unit: "MB"},
    ...(await measureQueries(connection, catalogue)),
    {what: "all indicators restated", value: await measureTrend(connection, catalogue), unit: "s"}
  ];
  lock.release();
  return measures;
}

async function measureQueries(connection: DuckDBConnection, {units, indicators}: Catalogue): Promise<Measure[]> {
  const status = await readSql("queries/status");
  const points = await readSql("queries/trend_points");
  const unit = units.findLast(({valid_from, valid_to}) => valid_from > "2015" && valid_to === null)!.code;
  const ratio = indicators.find(({numerator}) => numerator.length > 0)!.code;
  const trend = await medianMilliseconds(5, async () => {
    for (const lens of ["as_reported", "current"]) await readRows(connection, points, {lens, unit, indicator: ratio});
  });
  const list = await medianMilliseconds(3, async () => await readRows(connection, status, {period: null}));
  const period = (await readRows<{period: string}>(connection, "select max(period) as period from periods"))[0]!.period;
  return [
    {what: "status list, all periods", value: list, unit: "ms"},
    {
      what: "status list, one period",
      value: await medianMilliseconds(3, async () => await readRows(connection, status, {period})),
      unit: "ms"
    },
    {what: "one ratio through both lenses", value: trend, unit: "ms"}
  ];
}

/** Seconds to restate every indicator of every unit once more. */
async function measureTrend(connection: DuckDBConnection, catalogue: Catalogue): Promise<number> {
  for (const table of [
    "asked",
    "indicator_parts",
    "unchanged_units",
    "crosswalk",
    "restated_points",
    "displaced_amounts"
  ]) {
    await connection.run(`delete from base.${table}`);
  }
  await connection.run("drop table base.own_points");
  const started = performance.now();
  await writeTrend(connection, {catalogue, asOf});
  return (performance.now() - started) / 1000;
}

const directory = await mkdtemp(path.join(tmpdir(), "qcdc-facts-"));
try {
  process.stdout.write(JSON.stringify(await run(Number(process.argv[2]), directory)));
} finally {
  await rm(directory, {recursive: true, force: true});
}

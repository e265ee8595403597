/** The trend made in SQL against the same trend made by `src/domain/lineage` alone. */
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {readCatalogue} from "../../../pipelines/catalogue/readCatalogue.js";
import {silentProgress} from "../../../pipelines/progress.js";
import type {CurrentBuild} from "../../../pipelines/warehouse/currentBuild.js";
import {openCurrentBuild} from "../../../pipelines/warehouse/currentBuild.js";
import {readRows} from "../../../pipelines/warehouse/readRows.js";
import {runBuild} from "../../../pipelines/warehouse/runBuild.js";
import {toVietnamDate} from "../../../src/domain/days.js";
import {buildCrosswalk, identityCrosswalk} from "../../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../../src/domain/lineage/facts.js";
import {buildTrend} from "../../../src/domain/lineage/trend.js";

const catalogueDir = "data/catalogue";
const catalogue = await readCatalogue(catalogueDir);
const now = catalogue.settings.today!;
let stateDir: string;
let current: CurrentBuild;

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), "qcdc-trend-"));
  const moment = {clock: now, asOf: now, startedAt: now, progress: silentProgress};
  await runBuild({stateDir, reportsDir: "data/reports", catalogueDir, catalogue, ...moment});
  current = await openCurrentBuild(stateDir);
}, 120_000);

afterAll(async () => {
  current.close();
  await rm(stateDir, {recursive: true, force: true});
});

interface Point {
  lens: string;
  unit: string;
  period: string;
  indicator: string;
  value: number | null;
  value_text: string | null;
  numerator: number | null;
  denominator: number | null;
  sources_expected: number;
  sources_reported: number;
  quality: string;
  reason: string | null;
}

function describePoint(point: Point): string {
  const {lens, unit, period, indicator, value, value_text, numerator, denominator, quality, reason} = point;
  const figures = [value, numerator, denominator].map((figure) => (figure === null ? "-" : figure.toFixed(9)));
  const sources = `${point.sources_reported}/${point.sources_expected}`;
  return [lens, unit, period, indicator, ...figures, value_text ?? "-", sources, quality, reason ?? "-"].join(" ");
}

test.each(["as_reported", "current"])("the lens %s equals the lineage arithmetic point by point", async (lens) => {
  const {connection} = current;
  const facts = await readRows<Fact>(connection, "select unit, period, indicator, state, value, value_text from facts");
  const coverage = await readRows<{province: string; period: string; units_inspected: number; units_total: number}>(
    connection,
    "select * from coverage"
  );
  const crosswalk = lens === "current" ? buildCrosswalk(catalogue, toVietnamDate(now)) : identityCrosswalk(catalogue);
  const {rows} = buildTrend(catalogue, facts, {
    lens,
    crosswalk,
    registry(province, period) {
      const row = coverage.find((entry) => entry.province === province && entry.period === period);
      return row ? {numerator: row.units_inspected, denominator: row.units_total} : null;
    }
  });
  const published = await readRows<Point>(connection, "select * from trend where lens = $lens", {lens});
  expect(published.length).toBeGreaterThan(5_000);
  expect(published.map(describePoint).sort()).toEqual(rows.map(describePoint).sort());
});

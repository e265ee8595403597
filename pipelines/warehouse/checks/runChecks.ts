/** All checks that need more than one report: rules, history, copies, the register against form 1. */
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Catalogue} from "../../../src/domain/catalogue.js";
import {createFinding} from "../../../src/domain/findings.js";
import {headlineCode} from "../../../src/domain/headlines.js";
import type {CoverageRow} from "../coverage.js";
import {readSql} from "../sqlFiles.js";
import {appendRows} from "../tableWriter.js";
import type {CheckFinding} from "./checkFinding.js";
import type {CheckedUnit} from "./checkContext.js";
import {createCheckContext, groupReports} from "./checkContext.js";
import type {CopyFinding} from "./copyChecks.js";
import {checkCopies} from "./copyChecks.js";
import {checkHistory} from "./historyChecks.js";
import type {RuleCounts} from "./ruleChecks.js";
import {checkRules} from "./ruleChecks.js";
import {streamUnits} from "./unitValues.js";

export interface CheckInput {
  catalogue: Catalogue;
  coverage: readonly CoverageRow[];
}

/** Runs the checks and adds what they find to the build; a copied report is thereby accepted with notes. */
export async function runChecks(connection: DuckDBConnection, {catalogue, coverage}: CheckInput): Promise<void> {
  const context = createCheckContext(catalogue);
  const counts: RuleCounts = new Map();
  const findings: CheckFinding[] = [];
  const copies: CopyFinding[] = [];
  for await (const {unit_id, values} of streamUnits(connection)) {
    const unit = groupReports(context, unit_id, values);
    findings.push(...checkRules(context, unit, counts), ...checkHistory(context, unit));
    findings.push(...checkCoverage(catalogue, unit, coverage));
    copies.push(...checkCopies(context, unit_id, values));
  }
  await writeFindings(connection, findings, copies);
  const rows = context.rules.map(({rule}): DuckDBValue[] => {
    const {pass = 0, fail = 0, not_evaluable = 0} = counts.get(rule.rule) ?? {};
    return [rule.rule, rule.form, rule.scope, rule.level, pass, fail, not_evaluable];
  });
  await appendRows(connection, {catalog: "build", schema: "base", table: "rule_results"}, rows);
}

/** Coverage is counted from the register; form 1 types the number of units again. */
function checkCoverage(
  catalogue: Catalogue,
  {unit, reports}: CheckedUnit,
  coverage: readonly CoverageRow[]
): CheckFinding[] {
  const indicator = headlineCode(catalogue.settings, "headline_units_inspected");
  return coverage.flatMap(({province, period, units_inspected}) => {
    const typed = province === unit.code ? reports.get(period)?.get(indicator)?.value : undefined;
    if (typed === undefined || typed === null || units_inspected === null || typed === units_inspected) return [];
    const finding = createFinding("coverage_differs", {}, {typed, counted: units_inspected});
    return [{...finding, unit: unit.code, period, indicator, level: "warning"}];
  });
}

async function writeFindings(
  connection: DuckDBConnection,
  findings: readonly CheckFinding[],
  copies: readonly CopyFinding[]
): Promise<void> {
  const rows: DuckDBValue[][] = [];
  for (const {unit, period, indicator, severity, code, message, level} of findings) {
    rows.push([null, unit, period, indicator, severity, code, message, "check", level]);
  }
  for (const {submission_id, unit, period, severity, code, message} of copies) {
    rows.push([submission_id, unit, period, null, severity, code, message, "read", null]);
  }
  await appendRows(connection, {catalog: "build", schema: "base", table: "check_findings"}, rows);
  await connection.run(await readSql("queries/place_check_findings"));
  await connection.run(await readSql("queries/note_copies"));
}

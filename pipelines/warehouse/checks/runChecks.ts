/** All checks that need more than one report: rules, history, copies, the register against form 1. */
import {listValue} from "@duckdb/node-api";
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Catalogue} from "../../../src/domain/catalogue.js";
import {createFinding} from "../../../src/domain/findings.js";
import {headlineCode} from "../../../src/domain/headlines.js";
import type {CoverageRow} from "../coverage.js";
import {readRows} from "../readRows.js";
import {readSql} from "../sqlFiles.js";
import {appendRows, createTableWriter} from "../tableWriter.js";
import type {CheckContext} from "./checkContext.js";
import {createCheckContext, groupReports} from "./checkContext.js";
import type {CheckFinding} from "./checkFinding.js";
import {aboutTheFact} from "./checkFinding.js";
import {checkCopies} from "./copyChecks.js";
import {checkHistory} from "./historyChecks.js";
import type {RuleCounts} from "./ruleChecks.js";
import {checkRules} from "./ruleChecks.js";
import type {UnitRange} from "./unitValues.js";
import {streamUnits} from "./unitValues.js";

export interface CheckInput {
  catalogue: Catalogue;
  coverage: readonly CoverageRow[];
  /** Of everything besides the values that the checks of a unit depend on. */
  digest: string;
  /** True for what was known at an earlier instant: what is kept about units as they stand now stays. */
  isPast: boolean;
}

export const checkTables = ["unit_checks", "unit_check_findings", "unit_rule_counts"] as const;

/**
 * Runs the checks and adds what they find to the build; a copied report is thereby accepted with notes. What they find about
 * a unit is kept in the cache under a key of all it depends on, so that a new report costs the checks of one unit.
 */
export async function runChecks(connection: DuckDBConnection, input: CheckInput): Promise<void> {
  const {catalogue, coverage, digest, isPast} = input;
  const context = createCheckContext(catalogue);
  for (const table of checkTables) await connection.run(await readSql(`cache/${table}`));
  await connection.run(await readSql("base/checkable_values"));
  await connection.run(await readSql("base/unit_keys"), {digest});
  if (!isPast) await forgetOthers(connection);
  await checkUnits(connection, context);
  await connection.run(await readSql("queries/collect_check_findings"));
  const rows = (await checkCoverage(connection, catalogue, coverage)).map(toRow);
  await appendRows(connection, {catalog: "build", schema: "base", table: "check_findings"}, rows);
  await connection.run(await readSql("queries/place_check_findings"));
  await connection.run(await readSql("queries/note_copies"));
  await writeRuleResults(connection, context);
}

/** Drops from the cache what was found about units whose values have changed since. */
async function forgetOthers(connection: DuckDBConnection): Promise<void> {
  for (const table of checkTables) {
    await connection.run(`delete from cache.${table} where check_key not in (select check_key from base.unit_keys)`);
  }
}

/** Units are checked in a few slices, so that what is found in a great many of them need not all be held at once. */
const slices = 10;
const smallestSlice = 50;

async function checkUnits(connection: DuckDBConnection, context: CheckContext): Promise<void> {
  const count = context.catalogue.units.length;
  const size = Math.max(smallestSlice, Math.ceil(count / slices));
  for (let first = 0; first < count; first += size) {
    await checkSlice(connection, context, {first, last: first + size - 1});
  }
}

async function checkSlice(connection: DuckDBConnection, context: CheckContext, range: UnitRange): Promise<void> {
  const found: [string, CheckFinding][] = [];
  const counted: DuckDBValue[][] = [];
  const keys: DuckDBValue[][] = [];
  for await (const group of streamUnits(connection, range)) {
    const unit = groupReports(context, group.unit_id, group.values);
    const counts: RuleCounts = new Map();
    const noticed = [
      ...checkRules(context, unit, counts),
      ...checkHistory(context, unit),
      ...checkCopies(context, group)
    ];
    for (const finding of noticed) found.push([group.check_key, finding]);
    for (const [rule, {pass, fail, not_evaluable}] of counts) {
      counted.push([group.check_key, rule, pass, fail, not_evaluable]);
    }
    keys.push([group.check_key]);
  }
  const names = await nameSubmissions(connection, found);
  const findings = found.map(([key, finding]) => [key, ...toCacheRow(finding, names)]);
  const rows = {unit_checks: keys, unit_check_findings: findings, unit_rule_counts: counted};
  await connection.run("begin transaction");
  for (const table of checkTables) await appendRows(connection, {catalog: "cache", table}, rows[table]);
  await connection.run("commit");
}

/** In the cache a submission stands by its name, which is the same in every build. */
async function nameSubmissions(
  connection: DuckDBConnection,
  found: readonly [string, CheckFinding][]
): Promise<ReadonlyMap<number, string>> {
  const ids = new Set(found.flatMap(([, {submission_id}]) => submission_id ?? []));
  if (ids.size === 0) return new Map();
  const sql = "select submission_id, submission from base.submissions where submission_id in (select unnest($ids))";
  const values = {ids: listValue([...ids])};
  const rows = await readRows<{submission_id: number; submission: string}>(connection, sql, values);
  return new Map(rows.map(({submission_id, submission}) => [submission_id, submission]));
}

function toCacheRow(
  {submission_id, unit, period, indicator, severity, code, message, origin, level}: CheckFinding,
  names: ReadonlyMap<number, string>
): DuckDBValue[] {
  const submission = submission_id === null ? null : names.get(submission_id)!;
  return [submission, unit, period, indicator, severity, code, message, origin, level];
}

function toRow({unit, period, indicator, severity, code, message, origin, level}: CheckFinding): DuckDBValue[] {
  return [null, unit, period, indicator, severity, code, message, origin, level];
}

interface TypedCoverage {
  unit: string;
  period: string;
  value: number;
}

/** Coverage is counted from the register; form 1 types the number of units again. */
async function checkCoverage(
  connection: DuckDBConnection,
  catalogue: Catalogue,
  coverage: readonly CoverageRow[]
): Promise<CheckFinding[]> {
  const indicator = headlineCode(catalogue.settings, "headline_units_inspected");
  const rows = await readRows<TypedCoverage>(connection, await readSql("queries/indicator_values"), {indicator});
  const typed = new Map(rows.map(({unit, period, value}) => [`${unit} ${period}`, value]));
  return coverage.flatMap(({province, period, units_inspected}) => {
    const value = typed.get(`${province} ${period}`);
    if (value === undefined || units_inspected === null || value === units_inspected) return [];
    const finding = createFinding("coverage_differs", {}, {typed: value, counted: units_inspected});
    return [{...finding, ...aboutTheFact, unit: province, period, indicator, level: "warning"}];
  });
}

async function writeRuleResults(connection: DuckDBConnection, {rules}: CheckContext): Promise<void> {
  interface RuleRow {
    rule: string;
    passed: number;
    failed: number;
    not_evaluable: number;
  }
  const counted = await readRows<RuleRow>(connection, await readSql("queries/count_rule_results"));
  const byRule = new Map(counted.map((row) => [row.rule, row]));
  const refusals = await readRows<{message: string}>(connection, await readSql("queries/rule_refusals"));
  const writer = await createTableWriter(connection, {catalog: "build", schema: "base", table: "rule_results"});
  for (const {rule} of rules) {
    const {passed = 0, failed = 0, not_evaluable = 0} = byRule.get(rule.rule) ?? {};
    const says = sentencePattern(rule.message_vi);
    const refused = rule.level === "refuse" ? refusals.filter(({message}) => says.test(message)).length : 0;
    writer.add([rule.rule, rule.form, rule.scope, rule.level, passed, failed + refused, not_evaluable]);
  }
  writer.close();
}

/** Finds the sentence of a rule in a message, whatever figures stand in it. */
function sentencePattern(sentence: string): RegExp {
  const literal = sentence
    .split(/\{(?:left|right)\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join(".*")}`);
}

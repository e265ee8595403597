import type {Catalogue, Indicator, Rule, Settings} from "../../src/domain/catalogue.js";
import {checkAliasTargets} from "./checks/aliases.js";
import {checkIndicators} from "./checks/indicators.js";
import {checkLineage} from "./checks/lineage.js";
import {checkParents} from "./checks/parents.js";
import {checkRanges} from "./checks/ranges.js";
import {checkReferences} from "./checks/references.js";
import {checkRules, listKnownNames} from "./checks/rules.js";
import {checkSettings} from "./checks/settings.js";
import {checkWordings} from "./checks/wordings.js";
import {readDefaultRules} from "./defaultRules.js";
import type {CatalogueProblem} from "./errors.js";
import {CatalogueError} from "./errors.js";
import type {Table} from "./readTable.js";
import type {CatalogueTables} from "./readTables.js";
import {readTables} from "./readTables.js";

const checks = [
  checkReferences,
  checkRanges,
  checkIndicators,
  checkParents,
  checkLineage,
  checkAliasTargets,
  checkWordings,
  checkRules,
  checkSettings
];

const defaultDueSoonWorkingDays = 3;

/**
 * Reads and checks the catalogue in a folder. Throws a `CatalogueError` with every problem of every file at once; a
 * catalogue that is returned has no unknown references, no ambiguous wordings and shares that add up to 1.
 */
export async function readCatalogue(directory: string): Promise<Catalogue> {
  const tables = await readTables(directory);
  const problems = [
    ...Object.values(tables).flatMap((table) => table.problems),
    ...checks.flatMap((check) => check(tables))
  ];
  if (problems.length > 0) throw new CatalogueError(sortProblems(problems, Object.values(tables)));
  return toCatalogue(tables, await chooseRules(tables));
}

function sortProblems(problems: readonly CatalogueProblem[], tables: readonly Table<unknown>[]): CatalogueProblem[] {
  const files = tables.map(({file}) => file);
  return problems.toSorted(
    (left, right) => files.indexOf(left.file) - files.indexOf(right.file) || (left.line ?? 0) - (right.line ?? 0)
  );
}

async function chooseRules({rules, indicators}: CatalogueTables): Promise<Rule[]> {
  return rules.is_present ? valuesOf(rules) : await readDefaultRules(listKnownNames(indicators));
}

function toCatalogue(tables: CatalogueTables, rules: Rule[]): Catalogue {
  return {
    units: valuesOf(tables.units),
    lineage: valuesOf(tables.lineage),
    indicators: toIndicators(tables.indicators),
    groups: valuesOf(tables.groups),
    codes: valuesOf(tables.codes),
    fields: valuesOf(tables.fields),
    periods: valuesOf(tables.periods),
    obligations: valuesOf(tables.obligations),
    sessions: valuesOf(tables.sessions),
    holidays: valuesOf(tables.holidays),
    thresholds: valuesOf(tables.thresholds),
    rules,
    aliases: valuesOf(tables.aliases),
    corrections: valuesOf(tables.corrections),
    closings: valuesOf(tables.closings),
    sources: valuesOf(tables.sources),
    translations: valuesOf(tables.translations),
    settings: toSettings(tables.settings)
  };
}

function valuesOf<T>({rows}: Table<T>): T[] {
  return rows.map(({value}) => value);
}

function toIndicators(indicators: CatalogueTables["indicators"]): Indicator[] {
  return valuesOf(indicators).map(({core, ...indicator}, index) => ({...indicator, is_core: core, order: index + 1}));
}

function toSettings(settings: CatalogueTables["settings"]): Settings {
  const given = Object.fromEntries(valuesOf(settings).map(({setting, value}) => [setting, value]));
  const {today = "", is_sample = "", due_soon_working_days = "", ...other} = given;
  return {
    today: today === "" ? null : today,
    is_sample: is_sample.toLowerCase() === "true",
    due_soon_working_days: due_soon_working_days === "" ? defaultDueSoonWorkingDays : Number(due_soon_working_days),
    other
  };
}

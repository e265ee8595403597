import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Rule} from "../../src/domain/catalogue.js";
import {findUnknownCode, parseRule} from "../../src/domain/rules/parse.js";
import {readTable} from "./readTable.js";
import {rules as rulesSpec} from "./tables/office.js";

const defaultsDirectory = join(dirname(fileURLToPath(import.meta.url)), "defaults");

/** The file of rules that holds where an office has none of its own. */
export const defaultRulesPath = join(defaultsDirectory, rulesSpec.file);

/** The product's own rules, without those that name an indicator the catalogue lacks. */
export async function readDefaultRules(known: ReadonlySet<string>): Promise<Rule[]> {
  const {rows, problems} = await readTable(defaultsDirectory, rulesSpec);
  if (problems[0] !== undefined) throw new Error(`broken default rules: line ${problems[0].line}`);
  return rows.map(({value}) => value).filter(({expression}) => isAnswerable(expression, known));
}

function isAnswerable(expression: string, known: ReadonlySet<string>): boolean {
  const syntax = parseRule(expression);
  if (!syntax.ok) throw new Error(`broken default rule: ${expression}`);
  return findUnknownCode(syntax.rule, known) === null;
}

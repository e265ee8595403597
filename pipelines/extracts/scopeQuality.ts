import type {Catalogue} from "../../src/domain/catalogue.js";
import {generalMessage} from "../../src/domain/rules/message.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import type {Completeness, CorrectedFigure, RuleTally, ScopeQuality, WrongTotal} from "../../src/domain/qualityData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {toListText} from "./listText.js";
import type {ScopeSource} from "./scopeFigures.js";
import type {Scope} from "./scopes.js";

/** How far the figures of a scope can be trusted, as known at the moment of the build. */
export async function readScopeQuality(scope: Scope, {connection, catalogue}: ScopeSource): Promise<ScopeQuality> {
  const units = {units: toListText(scope.units.map(({code}) => code))};
  const masked = {masked: toListText(maskedIndicators(catalogue.settings))};
  const read = async <Row>(name: string, values: Record<string, string>) =>
    await readRows<Row>(connection, await readSql(`queries/${name}`), values);
  const sql = "select rule, passed, failed, not_evaluable from rule_results";
  const rules = await readRows<Omit<RuleTally, "message">>(connection, sql);
  return {
    scope: scope.scope,
    completeness: await read<Completeness>("site_completeness", units),
    totals: await read<WrongTotal>("site_totals", {...units, ...masked}),
    corrections: await read<CorrectedFigure>("site_corrections", {...units, ...masked}),
    rules: rules.map((row) => ({...row, message: messageOf(row.rule, catalogue)}))
  };
}

function messageOf(code: string, {rules}: Pick<Catalogue, "rules">): string {
  const found = rules.find(({rule}) => rule === code);
  return found ? generalMessage(found.message_vi) : code;
}

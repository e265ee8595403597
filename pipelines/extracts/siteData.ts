import {createHash} from "node:crypto";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {maskedIndicators} from "../../src/domain/masking.js";
import type {ScopeReports, SiteContext, SiteReport} from "../../src/domain/siteData.js";
import {openCatalogue} from "../commands/options.js";
import type {CurrentBuild} from "../warehouse/currentBuild.js";
import {openCurrentBuild} from "../warehouse/currentBuild.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import type {VisitRow} from "./scopeFigures.js";
import {readScopeFigures} from "./scopeFigures.js";
import {readReports, unknownScope} from "./scopeReports.js";
import type {Scope} from "./scopes.js";
import {listScopes, toSiteUnits} from "./scopes.js";
import type {ScopePaths} from "./siteContext.js";
import {shownIndicators, siteContext} from "./siteContext.js";

export interface SiteDataOptions {
  stateDir: string;
  catalogueDir: string;
  /** Where the data files of the scopes go; their paths in the context are relative to it. */
  outDir: string;
}

/** Folder of the data files of the scopes, below the site. */
export const dataFolder = "so-lieu";

/** Where an extract of Framework finds its inputs: `npm start` and tests say so in the environment. */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv): SiteDataOptions {
  return {
    stateDir: environment.QCDC_STATE ?? "data/state",
    catalogueDir: environment.QCDC_CATALOGUE ?? "data/catalogue",
    outDir: environment.QCDC_SITE_DATA ?? "data/state/site"
  };
}

/** Writes the data files of every scope from the current build, and gives the context that names them. */
export async function writeSiteData({stateDir, catalogueDir, outDir}: SiteDataOptions): Promise<SiteContext> {
  const catalogue = await openCatalogue(catalogueDir);
  const current = await openCurrentBuild(stateDir);
  try {
    const scopes = listScopes(catalogue);
    await mkdir(join(outDir, dataFolder), {recursive: true});
    const reports = await readAllReports(current, scopes, maskedIndicators(catalogue.settings));
    const visits = await readVisits(current);
    const indicators = shownIndicators(catalogue).map((indicator) => indicator.code);
    const paths = new Map<string, ScopePaths>();
    for (const scope of scopes) {
      const figures = await readScopeFigures(scope, {connection: current.connection, catalogue, indicators, visits});
      paths.set(scope.scope, {
        figures: await writeData(outDir, `${scope.scope}-chi-tieu`, figures),
        reports: await writeData(outDir, `${scope.scope}-bao-cao`, {
          scope: scope.scope,
          units: toSiteUnits(scope, catalogue.settings),
          reports: reports.get(scope.scope) ?? []
        } satisfies ScopeReports)
      });
    }
    const unknown: ScopeReports = {scope: unknownScope, units: [], reports: reports.get(unknownScope) ?? []};
    return {
      ...siteContext(catalogue, current.manifest, {scopes, paths}),
      unknown_reports: {count: unknown.reports.length, path: await writeData(outDir, unknownScope, unknown)}
    };
  } finally {
    current.close();
  }
}

async function readAllReports(
  {connection}: CurrentBuild,
  scopes: readonly Scope[],
  masked: ReadonlySet<string>
): Promise<Map<string, SiteReport[]>> {
  const scopeOf = new Map(scopes.flatMap((scope) => scope.units.map((unit) => [unit.code, scope.scope] as const)));
  return await readReports(connection, {masked, scopeOf});
}

async function readVisits({connection}: CurrentBuild): Promise<VisitRow[]> {
  return await readRows<VisitRow>(connection, await readSql("queries/site_visits"));
}

/** Path of the file below `outDir`. Its name holds a digest, so that a browser may keep it for ever. */
async function writeData(outDir: string, name: string, data: object): Promise<string> {
  const text = JSON.stringify(data);
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const path = `${dataFolder}/${toFileName(name)}.${digest}.json`;
  await writeFile(join(outDir, path), text);
  return path;
}

function toFileName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9.-]/g, (character) => `_${character.codePointAt(0)!.toString(16)}`);
}

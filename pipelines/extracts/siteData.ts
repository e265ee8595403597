import type {Catalogue} from "../../src/domain/catalogue.js";
import {
  councilFile,
  definitionsFile,
  figuresFile,
  groupFile,
  methodFile,
  nowFolder,
  readerCatalogueFile,
  readerScript,
  progressFile,
  qualityFile,
  reportsFile,
  scopeFolder,
  searchFile,
  unknownReportsPath
} from "../../src/domain/dataPaths.js";
import {describeIndicators} from "../../src/domain/definitions.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import {toReaderFile} from "../../src/domain/readerCatalogue.js";
import type {
  Lens,
  ScopeReports,
  ScopeSeries,
  SiteContext,
  SiteObligation,
  SiteReport
} from "../../src/domain/siteData.js";
import {openCatalogue} from "../commands/options.js";
import {bundleReader} from "../site/bundleReader.js";
import type {CurrentBuild} from "../warehouse/currentBuild.js";
import {buildPath, openCurrentBuild} from "../warehouse/currentBuild.js";
import type {DataFolder} from "./dataFolder.js";
import {openDataFolder} from "./dataFolder.js";
import {describeMethod} from "./methodFile.js";
import {openPastBuilds} from "./pastMoments.js";
import type {ScopeSource} from "./scopeFigures.js";
import {pickSeries, readScopeFigures, readScopeSeries} from "./scopeFigures.js";
import {readScopeQuality} from "./scopeQuality.js";
import {readScopeSource} from "./scopeSource.js";
import {readReminderTexts, scopeProgress} from "./scopeProgress.js";
import {readQuestions, scopeCouncil} from "./scopeCouncil.js";
import {readReports, unknownScope} from "./scopeReports.js";
import {describeSearch} from "./searchIndex.js";
import type {Scope} from "./scopes.js";
import {lensesOf, listScopes, predecessorsOf, toSiteUnits} from "./scopes.js";
import {siteContext} from "./siteContext.js";
import {writeUnitFiles} from "./unitFiles.js";
import type {LineRow} from "./visits.js";
import {visitsOf} from "./visits.js";
import {openChangesWriter} from "./writeChanges.js";

export interface SiteDataOptions {
  stateDir: string;
  catalogueDir: string;
  /** Where the data files of the scopes go; their paths in the context are relative to it. */
  outDir: string;
}

/** Where an extract of Framework finds its inputs: `npm start` and tests say so in the environment. */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv): SiteDataOptions {
  return {
    stateDir: environment.QCDC_STATE ?? "data/state",
    catalogueDir: environment.QCDC_CATALOGUE ?? "data/catalogue",
    outDir: environment.QCDC_SITE_DATA ?? "data/state/site"
  };
}

/**
 * Writes the data files of every scope from the current build, and of each council session held as things stood that
 * morning; gives the context that says where they are.
 */
export async function writeSiteData(options: SiteDataOptions): Promise<SiteContext> {
  const catalogue = await openCatalogue(options.catalogueDir);
  const current = await openCurrentBuild(options.stateDir);
  try {
    const scopes = listScopes(catalogue);
    const folder = await openDataFolder(options.outDir);
    const now = await readSource(current, catalogue, scopes);
    const owed = new Map<Scope, SiteObligation[]>();
    for (const scope of scopes) owed.set(scope, await writeScope(folder, nowFolder, {scope, source: now}));
    const unknown: ScopeReports = {scope: unknownScope, units: [], reports: now.reports.get(unknownScope) ?? []};
    await folder.write(`${nowFolder}/${unknownReportsPath}`, unknown);
    await folder.write(definitionsFile, describeIndicators(catalogue));
    await folder.write(methodFile, describeMethod(catalogue, current.manifest.as_of));
    await folder.write(searchFile, describeSearch(catalogue, scopes));
    await folder.writeText(readerCatalogueFile, toReaderFile(catalogue));
    await folder.writeText(readerScript, await bundleReader());
    const context = siteContext(catalogue, current.manifest, scopes);
    const changes = openChangesWriter(folder);
    await writeSessions(folder, {...options, catalogue, scopes, context, current, changes});
    changes.know(current.manifest.as_of, buildPath(options.stateDir, current.manifest));
    for (const [scope, obligations] of owed) {
      const {moments} = context.scopes.find((one) => one.scope === scope.scope)!;
      await changes.write({scope, moments, moment: null, ...now, obligations});
    }
    return {...context, data: await folder.close(), unknown_reports: unknown.reports.length};
  } finally {
    current.close();
  }
}

interface SessionsInput extends SiteDataOptions {
  catalogue: Catalogue;
  scopes: readonly Scope[];
  context: Pick<SiteContext, "scopes">;
  current: CurrentBuild;
  changes: ReturnType<typeof openChangesWriter>;
}

async function writeSessions(folder: DataFolder, input: SessionsInput): Promise<void> {
  const {catalogue, scopes, context, current, changes} = input;
  const held = context.scopes.flatMap(({scope, moments}) =>
    moments.map((moment) => ({scope, moments, moment, as_of: moment.as_of}))
  );
  for await (const build of openPastBuilds({...input, current: current.manifest})) {
    const own = held.filter(({as_of}) => as_of === build.manifest.as_of);
    changes.know(build.manifest.as_of, build.path);
    if (own.length === 0) continue;
    const source = await readSource(build, catalogue, scopes);
    for (const {scope: code, moments, moment} of own) {
      const scope = scopes.find((one) => one.scope === code)!;
      const obligations = await writeScope(folder, moment.moment, {scope, source});
      await changes.write({scope, moments, moment, ...source, obligations});
    }
  }
}

/** What all scopes of one build share. */
interface BuildSource extends ScopeSource {
  reports: ReadonlyMap<string, SiteReport[]>;
  /** Lines of the newest registers of questions from the council, of every province. */
  questions: readonly LineRow[];
  /** Reminders to the units that owe something, by unit. */
  reminders: ReadonlyMap<string, string>;
}

async function readSource(build: CurrentBuild, catalogue: Catalogue, scopes: readonly Scope[]): Promise<BuildSource> {
  const scopeOf = new Map(scopes.flatMap((scope) => scope.units.map((unit) => [unit.code, scope.scope] as const)));
  const reports = await readReports(build.connection, {masked: maskedIndicators(catalogue.settings), scopeOf});
  const {connection, manifest} = build;
  const questions = await readQuestions(connection);
  const reminders = await readReminderTexts(connection, {catalogue, as_of: manifest.as_of});
  return {...(await readScopeSource(build, catalogue, scopes)), reports, questions, reminders};
}

/** Writes everything about one scope, as known at one moment, into its folder; gives what its units owe. */
async function writeScope(
  folder: DataFolder,
  moment: string,
  {scope, source}: {scope: Scope; source: BuildSource}
): Promise<SiteObligation[]> {
  const {catalogue, reports} = source;
  const place = `${moment}/${scopeFolder(scope.scope)}`;
  const series = new Map<Lens, ScopeSeries>();
  const obligations: SiteObligation[] = [];
  for (const lens of lensesOf(scope)) {
    const all = await readScopeSeries(scope, lens, source);
    const figures = await readScopeFigures(scope, all, source);
    series.set(lens, all);
    obligations.splice(0, obligations.length, ...figures.obligations);
    await folder.write(`${place}/${figuresFile(lens)}`, figures);
    await writeGroups(folder, place, {all, catalogue});
  }
  const own = scope.units.map((unit) => ({unit, scope}));
  // Now every scope is written; of a session only those that held it, with those that came before them.
  const before = moment === nowFolder ? [] : predecessorsOf(scope, source.scopes, catalogue.lineage);
  await writeUnitFiles(folder, moment, {units: [...own, ...before], source, series, obligations});
  const received: ScopeReports = {
    scope: scope.scope,
    units: toSiteUnits(scope, catalogue.settings),
    reports: reports.get(scope.scope) ?? []
  };
  await folder.write(`${place}/${reportsFile}`, received);
  const reported = series.get("as_reported")!;
  const council = scopeCouncil(scope, reported, source);
  const visits = visitsOf(scope, series.get(lensesOf(scope)[0]!)!, source);
  await folder.write(`${place}/${councilFile}`, council);
  const progress = scopeProgress(scope, {series: reported.series, obligations, council, visits}, source);
  await folder.write(`${place}/${progressFile}`, progress);
  await folder.write(`${place}/${qualityFile}`, await readScopeQuality(scope, source));
  return obligations;
}

async function writeGroups(
  folder: DataFolder,
  place: string,
  {all, catalogue}: {all: ScopeSeries; catalogue: Catalogue}
): Promise<void> {
  for (const {group} of catalogue.groups) {
    const members = catalogue.indicators.filter((indicator) => indicator.group === group).map(({code}) => code);
    await folder.write(`${place}/${groupFile(group, all.lens)}`, pickSeries(all, members));
  }
}

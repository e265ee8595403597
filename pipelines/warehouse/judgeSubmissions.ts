import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {catalogueDigest} from "../catalogue/catalogueDigest.js";
import type {Progress} from "../progress.js";
import {productDigest, readerDigest} from "../store/productDigest.js";
import {sha256Of} from "../store/rawStore.js";
import type {StatePaths} from "../store/statePaths.js";
import type {JudgedSubmission, Submission} from "./arrange.js";
import {judge} from "./arrange.js";
import {openReadingCache, readingKey} from "./readingCache.js";
import {readNew} from "./readNew.js";

export interface JudgeOptions {
  paths: StatePaths;
  catalogueDir: string;
  catalogue: Catalogue;
  progress: Progress;
}

export interface Judgement {
  judged: JudgedSubmission[];
  /** How many readings hold for this run alone. */
  passing: number;
  /** Of code and catalogue: what the checks of a unit depend on besides its values. */
  checkDigest: string;
}

/** Attaches the cache of readings as `cache`, reads what it lacks and says of each file whether it counts. */
export async function judgeSubmissions(
  connection: DuckDBConnection,
  submissions: readonly Submission[],
  {paths, catalogueDir, catalogue, progress}: JudgeOptions
): Promise<Judgement> {
  const digest = sha256Of((await readerDigest()) + readingCatalogueDigest(catalogue));
  const cache = await openReadingCache(connection, paths, {catalogue, digest});
  const passing = await readNew(submissions, {paths, catalogue, cache, progress});
  const judged = judge(submissions, (submission) => cache.known.get(readingKey(submission)));
  const checkDigest = sha256Of((await productDigest()) + (await catalogueDigest(catalogueDir))).slice(0, 16);
  return {judged, passing, checkDigest};
}

/** Of the parts of the catalogue that decide how a report is read; a new holiday needs no file to be read again. */
function readingCatalogueDigest(catalogue: Catalogue): string {
  const {units, lineage, indicators, groups, codes, fields, periods, obligations, rules, aliases} = catalogue;
  const parts = {units, lineage, indicators, groups, codes, fields, periods, obligations, rules, aliases};
  return sha256Of(JSON.stringify(parts, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)));
}

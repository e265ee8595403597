/** A published build of national size, made from parsed cells of reports nobody sent. */
import {writeFile} from "node:fs/promises";
import path from "node:path";
import Papa from "papaparse";
import {publishBuild, attachAside} from "../pipelines/publish/publish.js";
import {takeRunLock} from "../pipelines/store/runLock.js";
import {statePaths} from "../pipelines/store/statePaths.js";
import {prepareState} from "../pipelines/store/sweep.js";
import {createBuild} from "../pipelines/warehouse/createBuild.js";
import {quoteText} from "../pipelines/warehouse/quote.js";
import type {Catalogue} from "../src/domain/catalogue.js";
import {fillCache, reorganise} from "./factsCache.js";
import type {NationalSize} from "./nationalCatalogue.js";

const asOf = "2026-01-15T08:00:00+07:00";

export interface NationalState {
  state: string;
  catalogue: string;
  /** How many figures the build holds. */
  values: number;
}

/** Makes catalogue and state below `directory`: provinces that report, and units below them that change midway. */
export async function makeNationalState(directory: string, size: NationalSize): Promise<NationalState> {
  const [folder, state] = [path.join(directory, "catalogue"), path.join(directory, "state")];
  const catalogue = await reorganise(folder, {...size, withHeads: true});
  await writeUnits(folder, catalogue);
  const paths = statePaths(state);
  await prepareState(paths);
  const lock = await takeRunLock(paths);
  const {connection} = lock;
  try {
    await connection.run(`attach ${quoteText(path.join(paths.cache, "cache.duckdb"))} as cache`);
    const judged = await fillCache(connection, catalogue);
    await attachAside(connection, paths, "national");
    const intake = {received: [], odd: [], registerFindings: [], added: 0};
    const content = await createBuild(connection, {catalogue, intake, judged, later: [], asOf, checkDigest: "bench"});
    const about = {build_id: "national", published_at: asOf, as_of: asOf, input_digest: "", is_sample: true};
    const {counts} = await publishBuild(connection, paths, {...about, ...content});
    return {state, catalogue: folder, values: counts.values};
  } finally {
    lock.release();
  }
}

/** The units and their changes as the catalogue keeps them on the disk, where the site build reads them. */
async function writeUnits(folder: string, {units, lineage}: Catalogue): Promise<void> {
  const unitRows = units.map((unit) => ({...unit, aliases: unit.aliases.join("|"), gso_code: "", basis: ""}));
  const edges = lineage.map((edge) => ({...edge, kind: "change", share: `${edge.share.num}/${edge.share.den}`}));
  await writeFile(path.join(folder, "units.csv"), Papa.unparse(unitRows, {newline: "\n"}));
  await writeFile(path.join(folder, "lineage.csv"), Papa.unparse(edges, {newline: "\n"}));
}

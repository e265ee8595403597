import {createProgress} from "../progress.js";
import {readManifest} from "../publish/manifest.js";
import type {CurrentBuild} from "../warehouse/currentBuild.js";
import {openBuild, openCurrentBuild} from "../warehouse/currentBuild.js";
import {keepPastBuilds} from "../warehouse/keptPastBuilds.js";
import {makePastBuild} from "../warehouse/pastBuild.js";
import type {Output} from "./command.js";
import type {CommonOptions} from "./options.js";
import {openCatalogue} from "./options.js";

/**
 * The build that answers a command: the published one, or, with `--as-of`, the one of that instant. The latter is made from
 * what was received by then and deleted on `close`; it answers with today's catalogue.
 */
export async function openBuildFor(common: CommonOptions, output: Pick<Output, "stderr">): Promise<CurrentBuild> {
  const {stateDir, catalogueDir, asOf} = common;
  const current = await readManifest(stateDir);
  if (!current || asOf === null || Date.parse(current.as_of) === Date.parse(asOf)) {
    return await openCurrentBuild(stateDir);
  }
  const catalogue = await openCatalogue(catalogueDir);
  const progress = createProgress(output.stderr);
  const past = await makePastBuild({stateDir, catalogueDir, catalogue, asOf, current, progress});
  try {
    const opened = await openBuild(past.path, past.manifest);
    // The open file stays readable; its name goes now, so that nothing is left behind whatever happens next.
    await past.drop().catch(() => undefined);
    return opened;
  } catch (error) {
    await past.drop();
    throw error;
  }
}

/** The same for an instant that is asked for again and again, such as the morning of a session: its build is kept. */
export async function openKeptBuildFor(
  {stateDir, catalogueDir, asOf}: Pick<CommonOptions, "stateDir" | "catalogueDir"> & {asOf: string},
  output: Pick<Output, "stderr">
): Promise<CurrentBuild> {
  const current = await readManifest(stateDir);
  if (!current || Date.parse(current.as_of) === Date.parse(asOf)) return await openCurrentBuild(stateDir);
  const catalogue = await openCatalogue(catalogueDir);
  const progress = createProgress(output.stderr);
  const [kept] = await keepPastBuilds([asOf], {stateDir, catalogueDir, catalogue, current, progress});
  return await openBuild(kept!.path, kept!.manifest);
}

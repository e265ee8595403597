import type {Catalogue} from "../../src/domain/catalogue.js";
import {sessionMorning} from "../../src/domain/days.js";
import type {Progress} from "../progress.js";
import {silentProgress} from "../progress.js";
import type {Manifest} from "../publish/manifest.js";
import {readManifest} from "../publish/manifest.js";
import {openCatalogue} from "../commands/options.js";
import type {CurrentBuild} from "../warehouse/currentBuild.js";
import {openBuild} from "../warehouse/currentBuild.js";
import {keepPastBuilds} from "../warehouse/keptPastBuilds.js";

export interface PastInput {
  stateDir: string;
  catalogueDir: string;
  catalogue: Catalogue;
  current: Manifest;
}

/** The mornings of the council sessions held by then, each once, oldest first. */
function pastMornings({sessions}: Pick<Catalogue, "sessions">, as_of: string): string[] {
  const mornings = new Set(sessions.map(({date}) => sessionMorning(date)));
  return [...mornings].filter((morning) => Date.parse(morning) < Date.parse(as_of)).toSorted();
}

/** Makes the builds of all sessions held, so that the extracts find them; the first time this takes a while. Others are deleted. */
export async function preparePastBuilds(
  {stateDir, catalogueDir}: Pick<PastInput, "stateDir" | "catalogueDir">,
  progress: Progress
): Promise<void> {
  const current = await readManifest(stateDir);
  if (!current) return;
  const catalogue = await openCatalogue(catalogueDir);
  const moments = pastMornings(catalogue, current.as_of);
  if (moments.length === 0) return;
  await keepPastBuilds(moments, {stateDir, catalogueDir, catalogue, current, progress, dropsOthers: true});
}

/** The builds as they would have been on the morning of each session, one open at a time, oldest first. */
export async function* openPastBuilds(input: PastInput): AsyncGenerator<CurrentBuild & {path: string}> {
  const moments = pastMornings(input.catalogue, input.current.as_of);
  if (moments.length === 0) return;
  for (const past of await keepPastBuilds(moments, {...input, progress: silentProgress})) {
    const build = await openBuild(past.path, past.manifest);
    try {
      yield {...build, path: past.path};
    } finally {
      build.close();
    }
  }
}

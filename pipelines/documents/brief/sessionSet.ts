import type {Catalogue} from "../../../src/domain/catalogue.js";
import type {CurrentBuild} from "../../warehouse/currentBuild.js";
import {makeBrief} from "./brief.js";
import type {BriefFile, BriefManifest} from "./briefSet.js";
import {makeBriefFiles} from "./briefSet.js";
import type {LastSession} from "./keyFigures.js";
import {drawPictures} from "./pictures.js";
import type {SessionPlan} from "./sessionScene.js";
import {earlierSessions, planSession, sessionScene} from "./sessionScene.js";
import {briefTexts} from "./texts.js";

/** Opens the build of an instant. */
export type OpenBuild = (asOf: string) => Promise<CurrentBuild>;

/** Every file of a session's set, from the figures known then and those the last session was shown. */
export async function makeSessionSet(
  plan: SessionPlan,
  catalogue: Catalogue,
  openAt: OpenBuild
): Promise<{files: BriefFile[]; manifest: BriefManifest}> {
  const last = await readLast(plan, catalogue, openAt);
  const build = await openAt(plan.asOf);
  try {
    const scene = await sessionScene(plan, catalogue, build);
    const head = plan.scope.head!;
    const parent = catalogue.units.find(({code}) => code === head.parent)?.name ?? null;
    const {session, isFuture, closedAt} = plan;
    const brief = makeBrief({scene, last, session, isFuture, closedAt, issuer: head.name, parent});
    return await makeBriefFiles(brief, await drawPictures(brief.charts), build.manifest.digest);
  } finally {
    build.close();
  }
}

/** What the session before was shown; null where there was none of this province, or none with figures. */
async function readLast(plan: SessionPlan, catalogue: Catalogue, openAt: OpenBuild): Promise<LastSession | null> {
  const [before] = earlierSessions(catalogue, plan.session);
  const earlier = before ? planSession(catalogue, before, plan.asOf) : null;
  if (!before || !earlier) return null;
  const build = await openAt(earlier.asOf);
  try {
    const scene = await sessionScene(earlier, catalogue, build);
    return {scene, session: briefTexts.shortSession(before), date: before.date};
  } finally {
    build.close();
  }
}

/** The documents of council sessions that are made with the site. */
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {toAscii} from "../../src/domain/asciiName.js";
import type {Catalogue, Session} from "../../src/domain/catalogue.js";
import {sessionMorning} from "../../src/domain/days.js";
import type {SessionDocuments, SessionsFile} from "../../src/domain/sessionData.js";
import {sessionsFolder, sessionsPath} from "../../src/domain/sessionData.js";
import {openKeptBuildFor} from "../commands/openBuild.js";
import {openCatalogue} from "../commands/options.js";
import {writeSet} from "../documents/brief/briefSet.js";
import {planSession} from "../documents/brief/sessionScene.js";
import {makeSessionSet} from "../documents/brief/sessionSet.js";
import {readManifest} from "../publish/manifest.js";

export interface SessionSetOptions {
  stateDir: string;
  catalogueDir: string;
  /** Provinces whose sets are made. */
  provinces: readonly string[];
  /** Where they go, as they will lie in the site. */
  outDir: string;
}

/** Makes the sets of the next session and of the last one held, and writes the list of all sessions. */
export async function writeSessionSets(options: SessionSetOptions): Promise<void> {
  const {stateDir, catalogueDir, provinces, outDir} = options;
  const catalogue = await openCatalogue(catalogueDir);
  const now = (await readManifest(stateDir))?.as_of;
  const list: SessionsFile = {sessions: []};
  const chosen = now === undefined ? [] : chooseSessions(catalogue, provinces, now);
  for (const one of catalogue.sessions.toSorted((a, b) => compare(b.date, a.date))) {
    const {province, council, session, date} = one;
    const documents = chosen.includes(one) ? await makeSet(one, catalogue, {...options, now: now!}) : null;
    const is_future = now !== undefined && Date.parse(sessionMorning(date)) > Date.parse(now);
    list.sessions.push({name: `${province}/${date}`, province, council, session, date, is_future, documents});
  }
  await mkdir(join(outDir, sessionsFolder), {recursive: true});
  await writeFile(join(outDir, sessionsPath), JSON.stringify(list));
}

/** Of each province the next session and the last one held. */
export function chooseSessions(
  {sessions}: Pick<Catalogue, "sessions">,
  provinces: readonly string[],
  now: string
): Session[] {
  return provinces.flatMap((province) => {
    const own = sessions.filter((one) => one.province === province).toSorted((a, b) => compare(a.date, b.date));
    const ahead = own.find(({date}) => Date.parse(sessionMorning(date)) > Date.parse(now));
    const held = own.findLast(({date}) => Date.parse(sessionMorning(date)) <= Date.parse(now));
    return [ahead, held].filter((one) => one !== undefined);
  });
}

async function makeSet(
  session: Session,
  catalogue: Catalogue,
  {stateDir, catalogueDir, outDir, now}: SessionSetOptions & {now: string}
): Promise<SessionDocuments | null> {
  const plan = planSession(catalogue, session, now);
  if (!plan) return null;
  const silent = {stderr: {isTTY: false, write: () => true}};
  const openAt = (asOf: string) => openKeptBuildFor({stateDir, catalogueDir, asOf}, silent);
  const {files, manifest} = await makeSessionSet(plan, catalogue, openAt);
  const folder = `${sessionsFolder}/${toAscii(`${session.province}-${session.date}`)}`;
  await writeSet(join(outDir, folder), files);
  return {
    period: plan.period.code,
    as_of: manifest.as_of,
    files: files.map(({file, bytes}) => ({path: `${folder}/${file}`, bytes: bytes.length}))
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

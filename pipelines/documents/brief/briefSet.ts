/** The files of a council session and the list that says what they were made from. */
import {createHash} from "node:crypto";
import {mkdir, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileStem} from "../../../src/components/figures/fileStem.js";
import {toAscii} from "../../../src/domain/asciiName.js";
import type {Brief} from "./brief.js";
import {briefBook} from "./briefBook.js";
import {briefDeck} from "./briefDeck.js";
import {briefReport} from "./briefReport.js";
import type {Pictures} from "./pictures.js";

export interface BriefFile {
  /** Path below the folder of the set. */
  file: string;
  bytes: Uint8Array;
}

export interface BriefManifest {
  session: {province: string; date: string; council: string; session: string};
  period: string;
  /** ISO instant: nothing received later is in the documents. */
  as_of: string;
  closed_at: string | null;
  is_future: boolean;
  is_sample: boolean;
  build_id: string;
  /** Of the facts of the build that the figures come from. */
  digest: string;
  charts: string[];
  files: {file: string; bytes: number; sha256: string}[];
}

export const manifestName = "manifest.json";
/** Folder of the figures in a set. */
export const figureFolder = "bieu-do";

/** Makes every file of the set, the manifest last; the same brief gives the same bytes. */
export async function makeBriefFiles(
  brief: Brief,
  pictures: Pictures,
  digest: string
): Promise<{files: BriefFile[]; manifest: BriefManifest}> {
  const {province, date} = brief.session;
  const stem = toAscii(`ky-hop-${province}-${date}_${brief.period.period}_${brief.scene.context.build_id}`);
  const names = new Map(brief.charts.map((chart) => [chart.code, fileStem(chart)]));
  const files: BriefFile[] = [
    {file: `${stem}_trinh-chieu.pptx`, bytes: await briefDeck(brief, pictures)},
    {file: `${stem}_bao-cao.docx`, bytes: await briefReport(brief, pictures)},
    {file: `${stem}_phu-luc.xlsx`, bytes: await briefBook(brief)},
    ...[...pictures].flatMap(([code, {slides, pages, svgs}]): BriefFile[] => {
      const name = `${figureFolder}/${names.get(code)!}`;
      const part = (list: readonly unknown[], index: number) => (list.length === 1 ? "" : `_${index + 1}`);
      return [
        ...slides.map(({png}, at) => ({file: `${name}_trinh-chieu${part(slides, at)}.png`, bytes: png})),
        ...pages.map(({png}, at) => ({file: `${name}_van-ban${part(pages, at)}.png`, bytes: png})),
        ...svgs.map((svg, at) => ({file: `${name}${part(svgs, at)}.svg`, bytes: new TextEncoder().encode(svg)}))
      ];
    })
  ];
  const manifest = describeSet(brief, files, digest);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return {files: [...files, {file: manifestName, bytes: new TextEncoder().encode(text)}], manifest};
}

function describeSet(brief: Brief, files: readonly BriefFile[], digest: string): BriefManifest {
  const {session, period, closedAt, isFuture, charts, scene} = brief;
  const {province, date, council, session: name} = session;
  return {
    session: {province, date, council, session: name},
    period: period.period,
    as_of: scene.context.as_of,
    closed_at: closedAt,
    is_future: isFuture,
    is_sample: scene.context.is_sample,
    build_id: scene.context.build_id,
    digest,
    charts: charts.map(({code}) => code),
    files: files.map(({file, bytes}) => ({
      file,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex")
    }))
  };
}

/** True where a folder can take a set: it is not there, is empty, or holds a set made before, which is then replaced. */
export async function canTakeSet(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.length === 0 || names.includes(manifestName);
}

/** Writes the files; those of an earlier set in the folder go first. */
export async function writeSet(folder: string, files: readonly BriefFile[]): Promise<void> {
  for (const file of await listEarlier(folder)) await rm(join(folder, file), {force: true});
  for (const {file, bytes} of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, bytes);
  }
}

/** Files that the manifest in the folder names, as far as they lie inside it. */
async function listEarlier(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, manifestName), "utf8").catch(() => null);
  if (text === null) return [];
  try {
    const {files} = JSON.parse(text) as Partial<BriefManifest>;
    const names = (files ?? []).map(({file}) => file);
    return [...names.filter((name) => /^(bieu-do\/)?[\w.-]+$/.test(name) && !name.includes("..")), manifestName];
  } catch {
    return [];
  }
}

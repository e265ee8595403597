import {createHash} from "node:crypto";
import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** Folder of the data files, below the site. */
export const dataFolder = "so-lieu";

/** The data files of one site, in a folder named by their content, so that a browser may keep them for ever. */
export interface DataFolder {
  /** Writes one file; `path` is relative to the folder. */
  write(path: string, data: object): Promise<void>;
  /** The same of what is JSON text already. */
  writeText(path: string, text: string): Promise<void>;
  /** Closes the folder and gives its path relative to the site. */
  close(): Promise<string>;
}

/** Opens an empty folder for data files below `outDir`. */
export async function openDataFolder(outDir: string): Promise<DataFolder> {
  const aside = join(outDir, dataFolder, "new");
  await rm(aside, {recursive: true, force: true});
  await mkdir(aside, {recursive: true});
  const digests: string[] = [];
  const folders = new Set<string>();
  async function writeText(path: string, text: string): Promise<void> {
    digests.push(`${path} ${createHash("sha256").update(text).digest("hex")}`);
    const place = join(aside, path);
    if (!folders.has(dirname(place))) await mkdir(dirname(place), {recursive: true});
    folders.add(dirname(place));
    await writeFile(place, text);
  }
  return {
    writeText,
    write: (path, data) => writeText(path, JSON.stringify(data)),
    async close() {
      const digest = createHash("sha256").update(digests.toSorted().join("\n")).digest("hex").slice(0, 12);
      const path = `${dataFolder}/${digest}`;
      await rm(join(outDir, path), {recursive: true, force: true});
      await rename(aside, join(outDir, path));
      return path;
    }
  };
}

import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {constants, gzip} from "node:zlib";
import {forEachAtOnce} from "../store/concurrency.js";

const pack = promisify(gzip);
/** Enough to keep the processors busy; the files of a large site are not all held in memory. */
const atOnce = 8;
const compressible = /\.(html|css|js|json|svg|txt)$/;

/** Lays a `.gz` beside each text file of the site, for servers that hand those out as they are. */
export async function compressSite(out: string): Promise<void> {
  const paths = await readdir(out, {recursive: true});
  const texts = paths.filter((path) => compressible.test(path));
  await forEachAtOnce(texts, atOnce, async (path) => {
    const bytes = await readFile(join(out, path));
    await writeFile(join(out, `${path}.gz`), await pack(bytes, {level: constants.Z_BEST_COMPRESSION}));
  });
}

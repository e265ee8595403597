import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";

const inputs = "tests/input/catalogues";

/**
 * A folder with the sound catalogue of `tests/input/catalogues/clinics`, the files of another input folder laid over it,
 * removed after the test.
 */
export async function layCatalogue(over?: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "catalogue-"));
  onTestFinished(() => rm(directory, {recursive: true}));
  await cp(join(inputs, "clinics"), directory, {recursive: true});
  if (over !== undefined) await cp(join(inputs, over), directory, {recursive: true});
  return directory;
}

/** The sound catalogue with one file changed: `from` replaced by `to` once. */
export async function layChangedCatalogue(file: string, from: string, to: string): Promise<string> {
  const directory = await layCatalogue();
  const path = join(directory, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`nothing to change in ${file}: ${from}`);
  await writeFile(path, text.replace(from, to));
  return directory;
}

/** The sound catalogue with one more file. */
export async function layCatalogueWith(file: string, content: string | Uint8Array): Promise<string> {
  const directory = await layCatalogue();
  await writeFile(join(directory, file), content);
  return directory;
}

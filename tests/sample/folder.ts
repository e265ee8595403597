/** Global set-up of the tests: a folder for what all test files of a run share, each thing made once. */
import {existsSync} from "node:fs";
import {mkdir, mkdtemp, rename, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** A folder that `QCDC_TEST_SITE` names, with a site built before, is taken as it is. */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env.QCDC_TEST_SITE) return () => Promise.resolve();
  const folder = await mkdtemp(join(tmpdir(), "built-"));
  process.env.QCDC_TEST_SITE = folder;
  return () => rm(folder, {recursive: true, force: true});
}

/** The shared folder. */
export function sampleFolder(): string {
  const folder = process.env.QCDC_TEST_SITE;
  if (!folder) throw new Error("no folder for the sample: tests/sample/folder.ts has not run");
  return folder;
}

/** Makes a thing of the shared folder: the first comer makes it, the others wait for its word. */
export async function makeOnce(name: string, make: () => Promise<void>): Promise<void> {
  const [done, failed] = ["done", "failed"].map((word) => join(sampleFolder(), `${name}.${word}`)) as [string, string];
  const isFirst = await mkdir(join(sampleFolder(), `${name}.begun`)).then(
    () => true,
    () => false
  );
  if (!isFirst) {
    while (!existsSync(done) && !existsSync(failed)) await new Promise((wake) => setTimeout(wake, 200));
    if (existsSync(failed)) throw new Error(`no ${name}: see the test file that made it`);
    return;
  }
  try {
    await make();
    await writeFile(`${done}.new`, "");
    await rename(`${done}.new`, done);
  } catch (error) {
    await writeFile(failed, "");
    throw error;
  }
}

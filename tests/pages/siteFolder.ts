/** Global set-up of the tests: a folder for the one site of the sample that every test file looks at. */
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** A folder that `QCDC_TEST_SITE` names, with a site built before, is taken as it is. */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env.QCDC_TEST_SITE) return () => Promise.resolve();
  const folder = await mkdtemp(join(tmpdir(), "built-"));
  process.env.QCDC_TEST_SITE = folder;
  return () => rm(folder, {recursive: true, force: true});
}

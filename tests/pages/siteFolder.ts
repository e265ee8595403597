/** Global set-up of the tests: a folder for the one site of the sample that every test file looks at. */
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "built-"));
  process.env.QCDC_TEST_SITE = folder;
  return () => rm(folder, {recursive: true, force: true});
}

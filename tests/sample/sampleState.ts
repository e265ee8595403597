/** All reports of the sample, read and published once for all test files that only look at them. */
import {cp} from "node:fs/promises";
import {join} from "node:path";
import {runQcdc} from "../pipelines/commandLine.js";
import {makeOnce, sampleFolder} from "./folder.js";

/** Gives the caller a state of its own, as `qcdc build` leaves it. */
export async function copySampleState(into: string): Promise<void> {
  const state = join(sampleFolder(), "read-state");
  await makeOnce("read", async () => {
    const {code, stderr} = await runQcdc(["build", "--state", state]);
    if (code !== 0 && code !== 3) throw new Error(`sample not built: exit ${code}: ${stderr}`);
  });
  await cp(state, into, {recursive: true});
}

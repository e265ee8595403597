import {runQcdc} from "../pipelines/commandLine.js";

/** Runs a command line with `--json` and gives what it printed, parsed. Exit codes but 0 and 3 are errors. */
export async function runJson<Result>(...args: string[]): Promise<Result> {
  const {code, stdout, stderr} = await runQcdc([...args, "--json"]);
  if (code !== 0 && code !== 3) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as Result;
}

import {spawn} from "node:child_process";
import {rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {CliError} from "../commands/cliError.js";

/** Outputs of extracts that Framework keeps and would use again, however old they are. */
const cachedData = "src/.observablehq/cache/data";

/** Runs `observable build`. Throws a CliError with what it said when it fails. */
export async function runFramework(environment: Record<string, string>): Promise<void> {
  await rm(cachedData, {recursive: true, force: true});
  const {code, output} = await run([frameworkCommand(), "build"], {...process.env, ...environment});
  if (code !== 0) throw new CliError(1, `Không dựng được trang:\n${output}`);
}

function frameworkCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  return join(dirname(manifest), "dist/bin/observable.js");
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{code: number; output: string}> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {env, stdio: ["ignore", "pipe", "pipe"]});
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  return {code, output};
}

import {runCommand} from "../../pipelines/commands/runCommand.js";

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one command line in this process, and catches what it prints. */
export async function runQcdc(args: readonly string[], now = "2026-10-20T08:00:00+07:00"): Promise<Outcome> {
  const outcome: Outcome = {code: 0, stdout: "", stderr: ""};
  outcome.code = await runCommand(args, {
    print(text) {
      outcome.stdout += `${text}\n`;
    },
    stderr: {
      isTTY: false,
      write(text: string | Uint8Array) {
        outcome.stderr += String(text);
        return true;
      }
    },
    now,
    startedMs: performance.now()
  });
  return outcome;
}

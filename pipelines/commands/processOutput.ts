import type {Output} from "./command.js";

/** The streams and clock of this process: where they enter, and nowhere else. */
export function processOutput(): Output {
  // A reader that has seen enough (`| head`) closes the pipe: nothing to complain about.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const local = new Date(Math.floor(Date.now() / 1000) * 1000 + 7 * 3_600_000);
  return {
    print: (text) => process.stdout.write(`${text}\n`),
    stderr: process.stderr,
    now: local.toISOString().replace(".000Z", "+07:00"),
    startedMs: 0
  };
}

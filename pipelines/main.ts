#!/usr/bin/env -S npx tsx
/** Command line of the product: `npm run -s qcdc -- <command>`. The only place that prints and exits. */
import type {Output} from "./commands/command.js";
import {runCommand} from "./commands/runCommand.js";

// Dates of the machine, arguments and streams enter here and nowhere else.
const output: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  stderr: process.stderr,
  now: new Date(Math.floor(Date.now() / 1000) * 1000 + 7 * 3_600_000).toISOString().replace(".000Z", "+07:00"),
  startedMs: 0
};
// A reader that has seen enough (`| head`) closes the pipe: nothing to complain about.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await runCommand(process.argv.slice(2), output);

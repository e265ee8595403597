#!/usr/bin/env -S npx tsx
/** Command line of the product: `npm run -s qcdc -- <command>`. */
import {processOutput} from "./commands/processOutput.js";
import {runCommand} from "./commands/runCommand.js";

process.exitCode = await runCommand(process.argv.slice(2), processOutput());

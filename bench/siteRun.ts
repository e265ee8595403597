/** Run by `siteBuild.ts`: builds one site, then prints the processor seconds it took with all its children, where known. */
import {readFile} from "node:fs/promises";
import {buildSite} from "../pipelines/site/buildSite.js";

const [state, out, catalogue] = process.argv.slice(2) as [string, string, string];
await buildSite({state, out, catalogue});
// Fields 14 to 17: own and children's time in hundredths of a second; the name before them may hold spaces.
const status = await readFile("/proc/self/stat", "utf8").catch(() => ") ");
const ticks = status
  .slice(status.lastIndexOf(") ") + 2)
  .split(" ")
  .slice(11, 15)
  .map(Number);
let spent = 0;
for (const tick of ticks) spent += tick / 100;
process.stdout.write(String(spent));

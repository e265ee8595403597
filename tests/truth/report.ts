/** `npm run truth`: prints how our reading of the sample compares with the truth. */
import {fileURLToPath} from "node:url";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import {compareReading, readAll} from "./compareReading.js";

const catalogue = await readCatalogue(fileURLToPath(new URL("../../data/catalogue", import.meta.url)));
const {compared, ...lists} = compareReading(readAll(catalogue));
console.warn(`${compared} cells compared with the truth`);
for (const [name, lines] of Object.entries(lists)) {
  console.warn(`${name}: ${lines.length}`);
  for (const line of lines.slice(0, Number(process.argv[2] ?? 20))) console.warn(`  ${line}`);
}
process.exitCode = lists.differing.length === 0 ? 0 : 1;

import {createHash} from "node:crypto";
import {join} from "node:path";
import {defaultRulesPath} from "./defaultRules.js";
import {readOptionalFile} from "./readTable.js";
import {allTables} from "./tables/allTables.js";

/** SHA-256 (hex) over the files of a catalogue, the default rules included where it has none of its own. */
export async function catalogueDigest(directory: string): Promise<string> {
  const hash = createHash("sha256");
  for (const {file} of Object.values(allTables)) {
    const own = await readOptionalFile(join(directory, file));
    const bytes = own ?? (file === allTables.rules.file ? await readOptionalFile(defaultRulesPath) : null);
    hash.update(`${file}\n${bytes?.length ?? -1}\n`).update(bytes ?? "");
  }
  return hash.digest("hex");
}

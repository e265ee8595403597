/** Names of files in ASCII. A name is read too, and must not contradict what stands inside. */
import {toSlug} from "../fileNames.js";
import type {FormsToFill} from "./formsToFill.js";

/** Names for a blank workbook, the best first: where a catalogue's own names would be misread, a plainer one is right. */
export function templateFileNames({unit, period}: FormsToFill): string[] {
  const said = `Bieu so lieu ${unit.short_name} ${period.label_vi}`;
  return [`${said} ${unit.code}`, said, `Bieu so lieu ${unit.code}`, "Bieu so lieu"].map(
    (text) => `${toSlug(text)}.xlsx`
  );
}

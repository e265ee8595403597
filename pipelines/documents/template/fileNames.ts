/** Names of files in ASCII. A name is read too, and must not contradict what stands inside. */
import {stripMarks} from "../../../loaders/text/normalise.js";
import type {FormsToFill} from "./formsToFill.js";

/** Names for a blank workbook, the best first: where a catalogue's own names would be misread, a plainer one is right. */
export function templateFileNames({unit, period}: FormsToFill): string[] {
  const said = `Bieu so lieu ${unit.short_name} ${period.label_vi}`;
  return [`${said} ${unit.code}`, said, `Bieu so lieu ${unit.code}`, "Bieu so lieu"].map(
    (text) => `${toSlug(text)}.xlsx`
  );
}

/** Letters and digits in ASCII, with hyphens between the words. */
function toSlug(text: string): string {
  return stripMarks(text.normalize("NFC"))
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

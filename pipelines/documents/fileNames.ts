/** Names of files in ASCII, which every mail program and disk keeps as they are. */
import {stripMarks} from "../../loaders/text/normalise.js";

/** Letters and digits in ASCII, with hyphens between the words. */
export function toSlug(text: string): string {
  return stripMarks(text.normalize("NFC"))
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

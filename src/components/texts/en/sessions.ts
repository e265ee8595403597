import {formatDecimal} from "../../../domain/format.js";
import type {sessions as vietnamese} from "../sessions.js";

/** Words of the page of council sessions; the documents themselves are in Vietnamese. */
export const sessions: typeof vietnamese = {
  question: "Where are the documents for a council session?",
  none: "The catalogue has no sessions yet (sessions.csv).",
  answer: (count) =>
    count === 0
      ? "No set of documents was made with this site; the command in the table below makes one."
      : `${count} sets of documents were made with this site: for the next session and for the last one held. The command in the table below makes those of the others.`,
  heading: (session, date) => `Session “${session}”, ${date}`,
  basis: (council, period, at) => `${council}. Figures of ${period}, received until ${at}.`,
  draft: "The session lies ahead: its documents are marked as a draft; make them again before the day.",
  kinds: {
    pptx: "Slides (.pptx): charts can be edited in PowerPoint",
    docx: "Report (.docx): in the official layout, with blanks for number, date and signature",
    xlsx: "Annex of figures (.xlsx): the table behind every chart",
    json: "List of files with their digests (.json)"
  },
  figures: "Pictures of the charts",
  size: (bytes) => `${formatDecimal(bytes / 1024, 0)} KB`,
  caption: "sessions in the catalogue",
  columns: {date: "Day", council: "Council", session: "Session", command: "Command that makes the documents"},
  command: (name) => `npm run -s qcdc -- brief --session ${name} --out FOLDER`,
  note: "The decimal sign in charts that can be edited follows the reader's Windows; in pictures it is a comma."
};

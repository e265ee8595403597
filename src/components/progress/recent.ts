import {formatInstant} from "../../domain/format.js";
import type {RecentFile} from "../../domain/followUpData.js";
import type {Markup} from "../markup.js";
import {answerSection} from "../section.js";
import {dataTable} from "../table.js";
import {common} from "../texts/common.js";
import {progress} from "../texts/progress.js";
import {received} from "../texts/received.js";
import type {ProgressScene} from "./scene.js";
import {isChosen, unitNamer} from "./scene.js";

const words = progress.recent;

/** What came in during the last week, and which of it could not be taken in, at which cells. */
export function recentSection(scene: ProgressScene): Markup {
  const files = scene.progress.received.filter(({unit}) => isChosen(scene, unit));
  const section = {id: "moi-nhan", question: words.question};
  if (files.length === 0) {
    const last = scene.progress.last_received;
    return answerSection({...section, answer: words.none(last === null ? null : formatInstant(last))});
  }
  const failed = files.filter(({status}) => status === "refused" || status === "partly_refused");
  return answerSection({...section, answer: words.answer(files.length, failed.length)}, () => fileTable(files, scene));
}

function fileTable(files: readonly RecentFile[], scene: ProgressScene): Markup {
  const name = unitNamer(scene);
  const {file, at, status, problems} = words.columns;
  return dataTable({
    caption: words.caption,
    columns: [common.unit, file, at, status, problems].map((label) => ({label})),
    rows: files.map((one) => ({
      cells: [
        name(one.unit),
        one.file,
        formatInstant(one.received_at),
        received.status[one.status],
        one.problems.length === 0 ? "—" : words.problems(one.problems, one.refused)
      ]
    }))
  });
}

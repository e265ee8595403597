/** Everything a build is made from, as one digest: where it has not changed, no new build is needed. */
import {stat} from "node:fs/promises";
import {join} from "node:path";
import {toVietnamDate} from "../../src/domain/days.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {catalogueDigest} from "../catalogue/catalogueDigest.js";
import type {Manifest} from "../publish/manifest.js";
import type {Intake, ReceivedFile} from "../store/intake.js";
import {productDigest} from "../store/productDigest.js";
import {hashFile} from "../store/files.js";
import {sha256Of} from "../store/rawStore.js";
import type {StatePaths} from "../store/statePaths.js";
import type {Submission} from "./arrange.js";

export interface InputParts {
  catalogue: Catalogue;
  catalogueDir: string;
  asOf: string;
  intake: Intake;
  submissions: readonly Submission[];
  later: readonly ReceivedFile[];
}

/** SHA-256 over code, catalogue, files received, and of the instant asked for just what can make a difference. */
export async function describeInput(parts: InputParts): Promise<string> {
  const {catalogue, catalogueDir, asOf, intake, submissions, later} = parts;
  const describe = ({file, sha256, received_at, recorded_at}: ReceivedFile) => [file, sha256, received_at, recorded_at];
  return sha256Of(
    JSON.stringify({
      product: await productDigest(),
      catalogue: await catalogueDigest(catalogueDir),
      moment: describeMoment(catalogue, asOf),
      submissions: submissions.map(describe),
      later: later.map(describe),
      odd: intake.odd,
      register: intake.registerFindings
    })
  );
}

/** Obligations change with the calendar day and when a due moment passes, closings when theirs does; facts only with the files. */
function describeMoment({obligations, closings}: Catalogue, asOf: string): (string | number)[] {
  const moment = Date.parse(asOf);
  const due = obligations.filter(({due_at}) => Date.parse(due_at) <= moment).length;
  return [toVietnamDate(asOf), due, closings.filter(({closed_at}) => Date.parse(closed_at) <= moment).length];
}

/** True when the current build was made from this input and still lies there whole. */
export async function isStillCurrent(paths: StatePaths, current: Manifest, inputDigest: string): Promise<boolean> {
  if (current.input_digest !== inputDigest) return false;
  const path = join(paths.root, current.file);
  const file = await stat(path).catch(() => null);
  return file?.size === current.bytes && (await hashFile(path)) === current.sha256;
}

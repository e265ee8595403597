/** Order and standing of everything received: which files count, and which merely repeat another. */
import type {FileStatus} from "../../src/domain/values.js";
import type {ReceivedFile} from "../store/intake.js";
import {sha256Of} from "../store/rawStore.js";
import type {StoredReading} from "./readingCache.js";

export interface Submission extends ReceivedFile {
  /** Position in the order of receipt, from 1: of two versions the higher one is later. */
  submission_id: number;
  /** The same on every machine: from path and content. */
  submission: string;
}

export interface JudgedSubmission extends Submission {
  status: FileStatus;
  /** The reading it stands on; a duplicate has that of the file it repeats. */
  reading: StoredReading;
  /** `submission_id` of the file with the same bytes. */
  duplicate_of: number | null;
}

/** Splits what was received by the instant the build answers for, and puts what counts into the order of receipt. */
export function arrange(
  received: readonly ReceivedFile[],
  asOf: string
): {submissions: Submission[]; later: ReceivedFile[]} {
  const cutoff = Date.parse(asOf);
  const later = received.filter((file) => Date.parse(file.received_at) > cutoff);
  const known = received.filter((file) => Date.parse(file.received_at) <= cutoff);
  const submissions = known.toSorted(compareReceipt).map((file, index) => ({
    ...file,
    submission_id: index + 1,
    submission: sha256Of(`${file.file}\n${file.sha256}`).slice(0, 12)
  }));
  return {submissions, later};
}

/** Time of receipt, then what the name says of replacing, then the name, then first sight: the same on every machine. */
function compareReceipt(left: ReceivedFile, right: ReceivedFile): number {
  return (
    Date.parse(left.received_at) - Date.parse(right.received_at) ||
    Number(isReplacementName(left.file)) - Number(isReplacementName(right.file)) ||
    compareText(stem(left.file), stem(right.file)) ||
    compareText(left.file, right.file) ||
    left.seq - right.seq
  );
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function stem(file: string): string {
  return file.replace(/\.[^./]*$/, "");
}

/** A name that calls itself a replacement. Decides only between files received at the very same time. */
function isReplacementName(file: string): boolean {
  const name = stem(file)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ");
  return /\b(thay the|bo sung|dinh chinh|sua|sua doi|final|gui lai)\b/.test(name);
}

/** One group per content, each in the order of receipt. */
export function groupByContent(submissions: readonly Submission[]): Submission[][] {
  const groups = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const group = groups.get(submission.sha256);
    if (group) group.push(submission);
    else groups.set(submission.sha256, [submission]);
  }
  return [...groups.values()];
}

type ReadingOf = (submission: Submission) => StoredReading | undefined;

/**
 * Says of each file whether it counts. Bytes that were received before are a duplicate; only where all earlier ones were
 * refused (a wrong file name, say) may the same bytes under another name still be taken in.
 */
export function judge(submissions: readonly Submission[], readingOf: ReadingOf): JudgedSubmission[] {
  const judged: JudgedSubmission[] = [];
  for (const group of groupByContent(submissions)) judged.push(...judgeGroup(group, readingOf));
  return judged.sort((left, right) => left.submission_id - right.submission_id);
}

function judgeGroup(group: readonly Submission[], readingOf: ReadingOf): JudgedSubmission[] {
  const judged: JudgedSubmission[] = [];
  let original: JudgedSubmission | null = null;
  for (const submission of group) {
    const reading: StoredReading | undefined =
      original && original.status !== "refused" ? original.reading : readingOf(submission);
    if (!reading) throw new Error(`missing reading: ${submission.file}`);
    const isRepeat = original !== null && (original.status !== "refused" || reading.status === "refused");
    const entry: JudgedSubmission = {
      ...submission,
      reading: isRepeat ? original!.reading : reading,
      status: isRepeat ? "duplicate" : reading.status,
      duplicate_of: isRepeat ? original!.submission_id : null
    };
    judged.push(entry);
    if (!isRepeat) original = entry;
  }
  return judged;
}

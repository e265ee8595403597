/** What the page and the worker that reads in the browser say to each other: one request, one answer. */
import type {CheckResult} from "./checkResult.js";

export type BrowserRequest =
  /** The first word: the text of `toReaderFile`. */
  | {kind: "open"; catalogue: string}
  | {kind: "read"; bytes: Uint8Array; source: {file: string; received_at: string}}
  /** Files that are not read, so that the reasons are worded in one place. */
  | {kind: "too_large"; size: number}
  | {kind: "unreadable"; detail: string}
  | {kind: "timeout"};

/** Null after `open`. */
export type BrowserAnswer = CheckResult | null;

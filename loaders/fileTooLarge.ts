import type {Finding} from "../src/domain/findings.js";
import {createFinding} from "../src/domain/findings.js";

/** Says that a file of `size` bytes is not even opened. */
export function fileTooLarge(size: number, limit: number): Finding {
  return createFinding("file_too_large", {}, {size: toMegabytes(size), limit: toMegabytes(limit)});
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

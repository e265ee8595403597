/** Runs inside a worker of the browser, in which a unit checks its own report. Bundled by the site build; never imported. */
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {BrowserAnswer, BrowserRequest} from "../../src/domain/browserReader.js";
import {createFinding} from "../../src/domain/findings.js";
import {rawLimitBytes, readTimeoutSeconds} from "../../src/domain/fileLimits.js";
import {fromReaderFile} from "../../src/domain/readerCatalogue.js";
import {checkReport} from "../checkReport.js";
import {toCheckResult} from "../checkResult.js";
import {fileTooLarge} from "../fileTooLarge.js";
import {readReport, refusedReport} from "../read.js";
import type {Report} from "../types.js";

let catalogue: Catalogue | null = null;

self.addEventListener("message", ({data}: MessageEvent<BrowserRequest>) => {
  self.postMessage(answer(data));
});

function answer(request: BrowserRequest): BrowserAnswer {
  if (request.kind === "open") {
    catalogue = fromReaderFile(request.catalogue);
    return null;
  }
  return toCheckResult(toReport(request));
}

function toReport(request: Exclude<BrowserRequest, {kind: "open"}>): Report {
  if (request.kind === "too_large") return refusedReport([fileTooLarge(request.size, rawLimitBytes)]);
  if (request.kind === "unreadable")
    return refusedReport([createFinding("file_unreadable", {}, {detail: request.detail})]);
  if (request.kind === "timeout")
    return refusedReport([createFinding("read_timeout", {}, {seconds: readTimeoutSeconds})]);
  if (!catalogue) throw new Error("no catalogue to read with");
  try {
    return checkReport(readReport(request.bytes, request.source, catalogue), catalogue);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refusedReport([createFinding("reader_failed", {}, {detail})]);
  }
}

/** Reads one file as `check` does, without taking it in. */
import {basename, relative, resolve} from "node:path";
import {checkReport, refusedReport} from "../../loaders/checkReport.js";
import {readFileBytes} from "../../loaders/sources/folder.js";
import type {Report} from "../../loaders/types.js";
import type {ReaderPool} from "../../loaders/worker/pool.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {rawLimitBytes} from "../../src/domain/fileLimits.js";
import {sha256Of} from "../store/rawStore.js";

/** Path below the reports folder where the file lies there: folders may tell the period. Else its name. */
export function locator(file: string, reportsDir: string): string {
  const below = relative(resolve(reportsDir), resolve(file)).replaceAll("\\", "/").normalize("NFC");
  return below.startsWith("..") || below === "" ? basename(file).normalize("NFC") : below;
}

/** What the file says, checked; a file that cannot be read gives a report that is refused whole. */
export async function checkFile(
  file: string,
  {source, catalogue}: {source: {file: string; received_at: string}; catalogue: Catalogue},
  pool: ReaderPool
): Promise<{sha256: string | null; report: Report}> {
  const {sha256, report} = await readFile(file, source, pool);
  return {sha256, report: checkReport(report, catalogue)};
}

async function readFile(
  file: string,
  source: {file: string; received_at: string},
  pool: ReaderPool
): Promise<{sha256: string | null; report: Report}> {
  const {bytes, finding} = readFileBytes(file, basename(file), rawLimitBytes);
  if (!bytes) return {sha256: null, report: {...refusedReport(unknownSender, ""), findings: [finding]}};
  try {
    return {sha256: sha256Of(bytes), report: await pool.read(new Uint8Array(bytes), source)};
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {sha256: sha256Of(bytes), report: refusedReport(unknownSender, detail)};
  }
}

const unknownSender = {forms: [], unit: null, period: null};

/** True when anything of the file was refused. */
export function hasRefusal({status, findings}: Report): boolean {
  return status === "refused" || findings.some(({severity}) => severity === "refuse");
}

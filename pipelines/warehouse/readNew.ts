/** Reads the files that the cache does not know yet. */
import {availableParallelism} from "node:os";
import {checkReport, refusedReport} from "../../loaders/checkReport.js";
import type {Report} from "../../loaders/types.js";
import type {ReaderPool} from "../../loaders/worker/pool.js";
import {createReaderPool} from "../../loaders/worker/pool.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {FindingCode} from "../../src/domain/findingCodes.js";
import {readTimeoutSeconds} from "../../src/domain/fileLimits.js";
import type {Progress} from "../progress.js";
import {forEachAtOnce} from "../store/concurrency.js";
import {readRaw} from "../store/rawStore.js";
import type {StatePaths} from "../store/statePaths.js";
import {CliError} from "../commands/cliError.js";
import type {Submission} from "./arrange.js";
import {groupByContent} from "./arrange.js";
import type {ReadingCache} from "./readingCache.js";
import {readingKey} from "./readingCache.js";

/** Refusals that may be due to the machine and are tried again on the next run. */
const passingCodes: ReadonlySet<FindingCode> = new Set(["read_timeout"]);
const filesPerWorker = 8;
const mostWorkers = 4;

export interface ReadOptions {
  paths: StatePaths;
  catalogue: Catalogue;
  cache: ReadingCache;
  progress: Progress;
}

/**
 * Reads what is missing: each content once, and again under its other names only while it is refused. Gives how many
 * readings hold for this run alone, because a busy machine rather than the file may be what stopped them.
 */
export async function readNew(submissions: readonly Submission[], options: ReadOptions): Promise<number> {
  const groups = groupByContent(submissions);
  const firsts = groups.map((group) => group[0]!);
  const passing = await readMissing(firsts, options);
  const statusOf = (submission: Submission) => options.cache.known.get(readingKey(submission))!.status;
  const others = groups.filter((group) => statusOf(group[0]!) === "refused").flatMap((group) => group.slice(1));
  return passing + (await readMissing(others, options));
}

async function readMissing(submissions: readonly Submission[], options: ReadOptions): Promise<number> {
  const {catalogue, cache, progress} = options;
  const missing = submissions.filter((submission) => !cache.known.has(readingKey(submission)));
  if (missing.length === 0) return 0;
  const size = Math.min(availableParallelism(), mostWorkers, Math.ceil(missing.length / filesPerWorker));
  const pool = createReaderPool({catalogue, size, timeoutSeconds: readTimeoutSeconds});
  progress.start("Đọc báo cáo", missing.length);
  let saved: Promise<unknown> = Promise.resolve();
  let passing = 0;
  try {
    await forEachAtOnce(missing, size * 3, async (submission) => {
      const report = await readOne(submission, pool, options);
      const isKept = !report.findings.some(({code}) => passingCodes.has(code));
      if (!isKept) passing += 1;
      saved = saved.then(async () => await cache.save(readingKey(submission), report, isKept));
      await saved;
      progress.step();
    });
    await cache.commit();
  } finally {
    await pool.close();
    progress.finish();
  }
  return passing;
}

async function readOne(submission: Submission, pool: ReaderPool, {paths, catalogue}: ReadOptions): Promise<Report> {
  const bytes = await readRaw(paths, submission.sha256);
  if (!bytes) {
    throw new CliError(
      1,
      `Bản gốc của ${submission.file} trong kho raw đã hỏng. Không công bố gì; hãy khôi phục raw/${submission.sha256.slice(0, 2)}/` +
        `${submission.sha256} từ bản sao lưu.`
    );
  }
  const {file, received_at} = submission;
  try {
    return checkReport(await pool.read(new Uint8Array(bytes), {file, received_at}), catalogue);
  } catch (error) {
    return refusedReport({forms: [], unit: null, period: null}, error instanceof Error ? error.message : String(error));
  }
}

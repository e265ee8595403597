/** Takes what is new in the inbox into the raw store and the journal, and says what has been received so far. */
import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import type {InboxEntry} from "../../loaders/sources/folder.js";
import {listFolder, readFileBytes, registerFile} from "../../loaders/sources/folder.js";
import type {Receipts} from "../../loaders/sources/register.js";
import {readRegister} from "../../loaders/sources/register.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import {rawLimitBytes} from "../../src/domain/fileLimits.js";
import {CliError} from "../commands/cliError.js";
import type {Progress} from "../progress.js";
import {forEachAtOnce} from "./concurrency.js";
import {decodeText} from "./decodeText.js";
import type {Journal, JournalEvent} from "./journal.js";
import {appendJournal, readJournal} from "./journal.js";
import {listRaw, sha256Of, storeRaw, syncRaw} from "./rawStore.js";
import type {StatePaths} from "./statePaths.js";

/** One file path with one content. */
export interface ReceivedFile {
  file: string;
  sha256: string;
  bytes: number;
  /** Time in the receipt register, else first sight. */
  received_at: string;
  /** First sight. */
  recorded_at: string;
  /** Order of first sight. */
  seq: number;
}

/** A file of the inbox that is not read at all. */
export interface OddFile {
  file: string;
  status: "ignored" | "refused";
  finding: Finding;
}

export interface Intake {
  received: ReceivedFile[];
  odd: OddFile[];
  registerFindings: Finding[];
  /** Contents that were not there before. */
  added: number;
}

interface InboxFile {
  file: string;
  sha256: string;
  bytes: number;
}

export interface IntakeOptions {
  reportsDir: string;
  /** Instant of this run, for what is seen the first time. */
  clock: string;
  progress: Progress;
}

/** Reads and hashes every file of the inbox (modification times prove nothing), keeps what is new, then tells what is known. */
export async function takeIn(paths: StatePaths, options: IntakeOptions): Promise<Intake> {
  const journal = await readJournal(paths.journal);
  const receipts = await openRegister(options.reportsDir);
  const entries = await listInbox(options.reportsDir);
  const {files, odd, stored} = await hashInbox(paths, entries, options.progress);
  const events = newEvents(journal, files, {receipts, clock: options.clock});
  await appendJournal(paths.journal, journal, events);
  const received = listReceived(journal, files, receipts);
  refuseLostBytes(received, stored);
  const added = events.filter((event) => event.kind === "seen").length;
  return {received, odd, registerFindings: registerFindings(receipts, entries, received), added};
}

/** What the journal knows to have been received, without a look at the inbox. */
export async function recallIntake(paths: StatePaths): Promise<Intake> {
  const journal = await readJournal(paths.journal);
  const received = listReceived(journal, [], {received: new Map(), rows: new Map(), findings: []});
  refuseLostBytes(received, await listRaw(paths));
  return {received, odd: [], registerFindings: [], added: 0};
}

async function openRegister(reportsDir: string): Promise<Receipts> {
  try {
    return readRegister(decodeText(await readFile(join(reportsDir, registerFile))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return {received: new Map(), rows: new Map(), findings: []};
  }
}

async function listInbox(reportsDir: string): Promise<InboxEntry[]> {
  try {
    return await listFolder(reportsDir);
  } catch (error) {
    throw new CliError(
      1,
      `Không mở được thư mục báo cáo ${reportsDir}. Kiểm tra đường dẫn (--reports) và quyền đọc.`,
      error
    );
  }
}

async function hashInbox(
  paths: StatePaths,
  entries: readonly InboxEntry[],
  progress: Progress
): Promise<{files: InboxFile[]; odd: OddFile[]; stored: Set<string>}> {
  const stored = await listRaw(paths);
  const added = new Set<string>();
  const files: InboxFile[] = [];
  const odd: OddFile[] = [];
  progress.start("Nhận tệp", entries.length);
  await forEachAtOnce(entries, 8, async (entry) => {
    const {bytes, finding} = entry.finding
      ? {bytes: null, finding: entry.finding}
      : readFileBytes(entry.path, basename(entry.file), rawLimitBytes);
    progress.step();
    if (bytes === null) {
      odd.push({file: entry.file, status: entry.kind === "ignored" ? "ignored" : "refused", finding});
      return;
    }
    const sha256 = sha256Of(bytes);
    files.push({file: entry.file, sha256, bytes: bytes.length});
    if (stored.has(sha256)) return;
    stored.add(sha256);
    await storeRaw(paths, sha256, bytes);
    added.add(sha256);
  });
  await syncRaw(paths, added);
  progress.finish();
  files.sort(byFile);
  odd.sort(byFile);
  return {files, odd, stored};
}

function byFile(left: {file: string}, right: {file: string}): number {
  return left.file < right.file ? -1 : 1;
}

function keyOf(entry: {file: string; sha256: string}): string {
  return `${entry.sha256} ${entry.file}`;
}

interface Moment {
  receipts: Receipts;
  clock: string;
}

function newEvents(journal: Journal, files: readonly InboxFile[], {receipts, clock}: Moment): JournalEvent[] {
  const known = new Map<string, string | null>();
  for (const line of journal.lines) known.set(keyOf(line), line.received_at);
  const events: JournalEvent[] = [];
  for (const file of files) {
    const received_at = receipts.received.get(file.file) ?? null;
    const before = known.get(keyOf(file));
    if (before === undefined) events.push({kind: "seen", at: clock, ...file, received_at});
    else if (before !== received_at) {
      events.push({kind: "received", at: clock, file: file.file, sha256: file.sha256, received_at});
    }
  }
  return events;
}

/** The inbox speaks for the contents it holds; for those it holds no longer, the journal does. */
function listReceived(journal: Journal, files: readonly InboxFile[], receipts: Receipts): ReceivedFile[] {
  const received = new Map<string, ReceivedFile>();
  for (const line of journal.lines) {
    const key = keyOf(line);
    const known = received.get(key);
    if (known) known.received_at = line.received_at ?? known.recorded_at;
    else if (line.kind === "seen") {
      const {file, sha256, bytes, at, seq} = line;
      received.set(key, {file, sha256, bytes, received_at: line.received_at ?? at, recorded_at: at, seq});
    }
  }
  for (const file of files) {
    const known = received.get(keyOf(file))!;
    known.received_at = receipts.received.get(file.file) ?? known.recorded_at;
  }
  return [...received.values()];
}

function refuseLostBytes(received: readonly ReceivedFile[], stored: ReadonlySet<string>): void {
  const lost = received.filter((file) => !stored.has(file.sha256));
  if (lost.length === 0) return;
  const names = lost.slice(0, 5).map((file) => file.file);
  throw new CliError(
    1,
    `Kho tệp gốc (raw) thiếu ${lost.length} tệp đã nhận, ví dụ: ${names.join("; ")}. Không công bố gì để không mất số liệu. ` +
      `Hãy chép lại các tệp này vào thư mục báo cáo hoặc khôi phục thư mục raw từ bản sao lưu.`
  );
}

function registerFindings(
  receipts: Receipts,
  entries: readonly InboxEntry[],
  received: readonly ReceivedFile[]
): Finding[] {
  const known = new Set([...entries, ...received].map((entry) => entry.file));
  const findings = [...receipts.findings];
  for (const [file, row] of receipts.rows) {
    if (known.has(file)) continue;
    const place = {sheet: "", cell: `A${row}`, raw: file};
    findings.push(createFinding("receipt_row_unknown_file", place, {name: file}));
  }
  return findings;
}

/**
 * What cannot be derived again: which bytes came under which name, and when. One JSON line each, chained by the sha256 of
 * the line before, only ever appended to.
 */
import {open, readFile, truncate} from "node:fs/promises";
import {CliError} from "../commands/cliError.js";
import {sha256Of} from "./rawStore.js";

export interface SeenEvent {
  kind: "seen";
  at: string;
  file: string;
  sha256: string;
  bytes: number;
  /** Time in the receipt register; null when it does not list the file. */
  received_at: string | null;
}

/** The receipt register says something else about bytes that are still in the inbox. */
export interface ReceivedEvent {
  kind: "received";
  at: string;
  file: string;
  sha256: string;
  received_at: string | null;
}

export type JournalEvent = SeenEvent | ReceivedEvent;
export type JournalLine = JournalEvent & {seq: number; prev_sha: string};

export interface Journal {
  lines: JournalLine[];
  /** sha256 of the last line; of the empty text before the first. */
  last_sha: string;
  /** Bytes of whole lines. */
  bytes: number;
  /** True when a line was cut short by a crash: it never counted, and is cut off before the next append. */
  is_torn: boolean;
}

/** Reads and verifies the journal. A cut last line is left out; a line that was altered stops the run. */
export async function readJournal(path: string): Promise<Journal> {
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
  const bytes = content.lastIndexOf(0x0a) + 1;
  const journal: Journal = {lines: [], last_sha: sha256Of(""), bytes, is_torn: bytes < content.length};
  if (bytes === 0) return journal;
  for (const text of content.toString("utf8", 0, bytes - 1).split("\n")) {
    journal.lines.push(parseLine(text, journal));
    journal.last_sha = sha256Of(text);
  }
  return journal;
}

function parseLine(text: string, journal: Journal): JournalLine {
  const seq = journal.lines.length + 1;
  let line: JournalLine | null = null;
  try {
    line = JSON.parse(text) as JournalLine;
  } catch {
    line = null;
  }
  if (line?.seq !== seq || line.prev_sha !== journal.last_sha) {
    throw new CliError(
      1,
      `Nhật ký journal.ndjson bị hỏng hoặc bị sửa ở dòng ${seq}. Không công bố gì; hãy chép lại tệp này từ bản sao lưu, ` +
        `hoặc đổi tên nó (giữ lại để đối chiếu) rồi chạy lại: các báo cáo trong thư mục nhận sẽ được ghi nhận lại từ đầu.`
    );
  }
  return line;
}

/** Appends events and waits until they are on the disk. A torn end is cut off first. */
export async function appendJournal(path: string, journal: Journal, events: readonly JournalEvent[]): Promise<void> {
  if (events.length === 0) return;
  if (journal.is_torn) await truncate(path, journal.bytes);
  journal.is_torn = false;
  let text = "";
  for (const event of events) {
    const line: JournalLine = {seq: journal.lines.length + 1, ...event, prev_sha: journal.last_sha};
    const lineText = JSON.stringify(line);
    journal.lines.push(line);
    journal.last_sha = sha256Of(lineText);
    text += `${lineText}\n`;
  }
  await appendSynced(path, text);
  journal.bytes += Buffer.byteLength(text);
}

async function appendSynced(path: string, text: string): Promise<void> {
  const handle = await open(path, "a");
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

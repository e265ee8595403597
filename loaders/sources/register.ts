/** The office's receipt register `_received.csv`: when each file came in. */
import Papa from "papaparse";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import {toAddress} from "../../src/domain/addresses.js";

export interface Receipts {
  /** ISO instant with offset, by file (path below the inbox, `/`, NFC). */
  received: Map<string, string>;
  /** Row of the register in which a file stands. */
  rows: Map<string, number>;
  /** Rows that could not be used. */
  findings: Finding[];
}

interface RegisterRow {
  row: number;
  file: string;
  time: string;
}

/** Reads the register; rows that cannot be used become findings and the others still count. */
export function readRegister(text: string): Receipts {
  const receipts: Receipts = {received: new Map(), rows: new Map(), findings: []};
  const content = text.replace(/^\uFEFF/, "");
  const {data} = Papa.parse<string[]>(content, {delimiter: /^[^\r\n]*?([,;\t])/.exec(content)?.[1] ?? ","});
  const heading = (data[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const [fileColumn, timeColumn] = [heading.indexOf("file"), heading.indexOf("received_at")];
  if (fileColumn < 0 || timeColumn < 0) {
    const raw = (data[0] ?? []).join(" | ");
    receipts.findings.push(wrongRow({row: 1, column: 1}, raw, "dòng đầu phải có hai cột tên là file và received_at"));
    return receipts;
  }
  const contested = new Set<string>();
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === "")) continue;
    const file = toLocator(cells[fileColumn] ?? "");
    addRow(receipts, contested, {row: index + 1, file, time: (cells[timeColumn] ?? "").trim()});
  }
  for (const file of contested) receipts.received.delete(file);
  return receipts;
}

function toLocator(cell: string): string {
  return cell
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(\.\/|\/)+/, "")
    .normalize("NFC");
}

function addRow(receipts: Receipts, contested: Set<string>, {row, file, time}: RegisterRow): void {
  const instant = parseInstant(time);
  if (file === "") {
    receipts.findings.push(wrongRow({row, column: 1}, file, "thiếu tên tệp"));
  } else if (instant === null) {
    receipts.findings.push(wrongRow({row, column: 2}, time, `không hiểu giờ nhận “${time}”`));
  } else if (receipts.received.has(file) && receipts.received.get(file) !== instant) {
    const detail = `tệp ${file} đã ghi ở dòng ${receipts.rows.get(file)} với giờ khác, nên không dùng dòng nào`;
    receipts.findings.push(wrongRow({row, column: 2}, time, detail));
    contested.add(file);
  } else {
    receipts.received.set(file, instant);
    receipts.rows.set(file, row);
  }
}

function wrongRow(place: {row: number; column: number}, raw: string, detail: string): Finding {
  const cell = toAddress(place.row, place.column);
  return createFinding("receipt_row_wrong", {sheet: "", cell, raw}, {row: place.row, detail});
}

const isoTime = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;
const clerkTime = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * ISO instant, to the second, of a time as the register may hold it: ISO 8601 (Vietnamese time when no offset is given) or
 * day/month/year hours:minutes. Null for anything else, a date without a time included.
 */
export function parseInstant(text: string): string | null {
  const iso = isoTime.exec(text);
  if (iso) return build([iso[1]!, iso[2]!, iso[3]!, iso[4]!, iso[5]!, iso[6] ?? "00"], iso[7] ?? "+07:00");
  const clerk = clerkTime.exec(text);
  if (clerk) return build([clerk[3]!, clerk[2]!, clerk[1]!, clerk[4]!, clerk[5]!, clerk[6] ?? "00"], "+07:00");
  return null;
}

type TimeParts = [year: string, month: string, day: string, hour: string, minute: string, second: string];

function build([year, month, day, hour, minute, second]: TimeParts, offset: string): string | null {
  const two = (part: string): string => part.padStart(2, "0");
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  const time = Date.parse(`${local}Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== local) return null;
  const zone = offset.toUpperCase() === "Z" ? "Z" : offset.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
  const instant = Date.parse(local + zone);
  if (Number.isNaN(instant)) return null;
  return `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

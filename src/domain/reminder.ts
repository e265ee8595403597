/** What to write to a unit whose reports are late, due soon or sent back: one wording for pages, letters and messages. */
import {formatInstant, formatPadded} from "./format.js";
import type {ObligationState} from "./obligations.js";

const calling = ["overdue", "returned", "due_soon"] as const satisfies readonly ObligationState[];
type CallingState = (typeof calling)[number];

export interface OwedItem {
  /** As the reader knows it: "Biểu 1". */
  form: string;
  period: string;
  due_at: string;
  days_late: number | null;
  state: ObligationState;
}

/** A cell, or a whole file (`cell` and `sheet` null), that could not be taken in. */
export interface UnclearCell {
  file: string;
  sheet: string | null;
  cell: string | null;
  message: string;
}

export interface ReminderFacts {
  /** Name of the unit that is asked. */
  unit: string;
  /** Everything it owes; what calls for no reminder is left out. */
  owed: readonly OwedItem[];
  unclear: readonly UnclearCell[];
  /** ISO instant up to which receipts are known. */
  as_of: string;
}

/** The parts of a reminder, for letters that lay them out themselves. */
export interface Reminder {
  /** Without "V/v". */
  subject: string;
  opening: string;
  items: string[];
  unclearOpening: string;
  unclear: string[];
  request: string;
}

/** True for a report that is late, was sent back, or falls due soon. */
export function callsForReminder(state: ObligationState): state is CallingState {
  return (calling as readonly ObligationState[]).includes(state);
}

/** True for a report that is owed whatever its period: late, or sent back and not come again. */
export function isOutstanding(state: ObligationState): boolean {
  return state === "overdue" || state === "returned";
}

/** The reminder of one unit; null when it owes nothing to be reminded of and nothing is unclear. */
export function writeReminder({unit, owed, unclear, as_of}: ReminderFacts): Reminder | null {
  const called = owed.filter(({state}) => callsForReminder(state));
  if (called.length === 0 && unclear.length === 0) return null;
  const isLate = called.some(({state}) => state !== "due_soon");
  return {
    subject: called.length === 0 ? "làm rõ số liệu báo cáo" : `${isLate ? "đôn đốc" : "nhắc"} gửi báo cáo`,
    opening:
      called.length === 0
        ? `Đến ${formatInstant(as_of)}, báo cáo của ${unit} đã nhận còn số liệu chưa sử dụng được.`
        : `Đến ${formatInstant(as_of)}, ${unit} còn ${formatPadded(called.length)} báo cáo chưa có bản hợp lệ:`,
    items: called.map(describeItem),
    unclearOpening: `Số liệu cần làm rõ (${formatPadded(unclear.length)} nội dung):`,
    unclear: listCells(unclear),
    request: requestOf(unit, {called, hasUnclear: unclear.length > 0})
  };
}

/** The reminder as plain text, ready to be sent as a message. */
export function reminderText(facts: ReminderFacts): string | null {
  const reminder = writeReminder(facts);
  if (!reminder) return null;
  const {opening, items, unclearOpening, unclear, request} = reminder;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
  const cells = unclear.length === 0 ? [] : ["", unclearOpening, ...list(unclear)];
  return [`Kính gửi: ${facts.unit}.`, "", opening, ...list(items), ...cells, "", request].join("\n");
}

function describeItem({form, period, due_at, days_late, state}: OwedItem): string {
  const late = days_late === null || days_late === 0 ? "" : ` ${formatPadded(days_late)} ngày`;
  const due = formatInstant(due_at);
  if (state === "due_soon") return `${form}, ${period}: sắp đến hạn, gửi trước ${due}.`;
  if (state === "returned") {
    const overdue = late === "" ? "" : `, đã quá hạn${late}`;
    return `${form}, ${period}: đã trả lại, cần gửi bản thay thế (hạn ${due}${overdue}).`;
  }
  return `${form}, ${period}: quá hạn${late} (hạn ${due}).`;
}

/** A letter names so many at most; the file that is returned tells them all. */
const mostCells = 20;

function listCells(cells: readonly UnclearCell[]): string[] {
  const more = cells.length - mostCells;
  const named = cells.slice(0, mostCells).map(describeCell);
  return more > 0 ? [...named, `và ${formatPadded(more)} nội dung khác, ghi đủ trong tệp trả lại.`] : named;
}

function describeCell({file, sheet, cell, message}: UnclearCell): string {
  const places = [sheet === null || sheet === "" ? "" : `sheet “${sheet}”`, cell === null ? "" : `ô ${cell}`].filter(
    (part) => part !== ""
  );
  return `Tệp “${file}”${places.map((place) => `, ${place}`).join("")}: ${message}`;
}

function requestOf(unit: string, {called, hasUnclear}: {called: readonly OwedItem[]; hasUnclear: boolean}): string {
  const wishes = [
    called.some(({state}) => state === "due_soon") ? "gửi báo cáo đúng thời hạn" : "",
    called.some(({state}) => state === "overdue")
      ? "gửi ngay báo cáo đã quá hạn, nếu chưa gửi được thì nêu lý do và thời gian gửi"
      : "",
    called.some(({state}) => state === "returned") || hasUnclear
      ? "sửa các nội dung nêu trên trong tệp gốc rồi gửi lại cả tệp (bản thay thế)"
      : ""
  ].filter((wish) => wish !== "");
  return `Đề nghị ${unit} ${wishes.join("; ")}.`;
}

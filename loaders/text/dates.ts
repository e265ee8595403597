/** Dates: day/month/year only, never swapped; serials by the workbook's day zero. */
import type {Cell} from "../types.js";
import {cleanText, matchKey} from "./normalise.js";
import {missing, refuse} from "./parsed.js";
import type {Parsed, ParsedFinding, ParseTarget} from "./parsed.js";
import {isDash, isZeroWord} from "./words.js";

const oneDay = 86_400_000;
const officeOffset = 7 * 3_600_000;
const shift1904 = 1462;
const firstSerial = 20_000;
const lastSerial = 60_000;
/** Farther than this from the period a date is more likely a slip than a fact. */
const yearsAround = 15;

interface CalendarDay {
  year: number;
  month: number;
  day: number;
  note?: ParsedFinding;
}

/** An ISO date in `value_text`. Dates after receipt are refused unless the target allows them. */
export function parseDate(cell: Cell, target: ParseTarget): Parsed {
  if (cell.kind === "boolean") return refuse("not_a_date", cell.text);
  if (cell.kind === "number") return parseDateNumber(cell, target);
  const text = cleanText(cell.text)
    .replace(/^['’]/, "")
    .replace(/[.,;]$/, "")
    .trim();
  if (isDash(text) || isZeroWord(text) || isNotYet(text)) return missing();
  if (/^\d{5}([.,]\d+)?$/.test(text))
    return readSerial(Number(text.replace(",", ".")), {raw: text, is_date: false}, target);
  return parseDateText(text, target);
}

const notYet = new Set(
  [
    "Chưa",
    "Chưa có",
    "Chưa thực hiện",
    "Chưa tổ chức",
    "Chưa ban hành",
    "Chưa kiểm tra",
    "Chưa gửi",
    "Chưa trả lời",
    "Chưa thành lập",
    "Chưa kiện toàn",
    "Chưa đến hạn",
    "Chưa xác định"
  ].map(matchKey)
);

function isNotYet(text: string): boolean {
  return notYet.has(matchKey(text));
}

function parseDateNumber(cell: Cell, target: ParseTarget): Parsed {
  const number = cell.number ?? Number.NaN;
  if (!Number.isFinite(number)) return refuse("not_a_date", cell.text);
  if (!cell.is_date && Number.isInteger(number) && number >= 1990 && number <= 2100) {
    return refuse("incomplete_date", cell.text);
  }
  return readSerial(number, {raw: cell.text, is_date: cell.is_date}, target);
}

function readSerial(serial: number, written: {raw: string; is_date: boolean}, target: ParseTarget): Parsed {
  const days = Math.floor(serial) + (target.is_1904 ? shift1904 : 0);
  const isPlausible = days >= firstSerial && days <= lastSerial;
  if (!isPlausible) return refuse(written.is_date ? "date_out_of_range" : "not_a_date", written.raw);
  const [year, month, day] = new Date(Date.UTC(1899, 11, 30) + days * oneDay).toISOString().slice(0, 10).split("-");
  const date: CalendarDay = {year: Number(year), month: Number(month), day: Number(day)};
  if (!written.is_date) {
    date.note = {code: "date_serial_general", params: {raw: written.raw, value: `${day}/${month}/${year}`}};
  }
  return checkDate(date, written.raw, target);
}

const time = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?(AM|PM|SA|CH)|Z)?$/i;
const dayMonthYear = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/i;
const yearMonthDay = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const spelledDate = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;
const partialDates = [
  /^(tháng|T|t) ?\.?\d{1,2} ?([/.-]|năm) ?\d{4}$/i,
  /^\d{1,2} ?[/.-] ?\d{4}$/,
  /^(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}$/i,
  /^(?:ngày )?\d{1,2} tháng \d{1,2}$/i,
  /^(năm )?(19|20)\d{2}$/i,
  /^tháng \d{1,2}$/i,
  /^quý (I{1,3}|IV|[1-4])([ /-]|$)/i,
  /^(đầu|giữa|cuối) (tháng|năm|quý)/i,
  /^(ngày )?[.… ]+(tháng|\/)/i
];

function parseDateText(text: string, target: ParseTarget): Parsed {
  const withoutTime = text.replace(time, "");
  const dmy = dayMonthYear.exec(withoutTime);
  if (dmy) return readParts({day: dmy[1]!, month: dmy[3]!, year: dmy[4]!}, text, target);
  const ymd = yearMonthDay.exec(withoutTime);
  if (ymd) return readParts({year: ymd[1]!, month: ymd[3]!, day: ymd[4]!, is_iso: true}, text, target);
  const spelled = spelledDate.exec(withoutTime);
  if (spelled) return readParts({day: spelled[1]!, month: spelled[2]!, year: spelled[3]!}, text, target);
  return refuse(partialDates.some((pattern) => pattern.test(text)) ? "incomplete_date" : "not_a_date", text);
}

interface DateParts {
  year: string;
  month: string;
  day: string;
  is_iso?: boolean;
}

function readParts(parts: DateParts, raw: string, target: ParseTarget): Parsed {
  const day = Number(parts.day);
  const month = Number(parts.month);
  const year = parts.year.length === 2 ? expandYear(Number(parts.year)) : Number(parts.year);
  if (parts.is_iso !== true && month > 12 && month <= 31 && day >= 1 && day <= 12)
    return refuse("month_day_swapped", raw);
  if (!isCalendarDay(year, month, day)) return refuse("impossible_date", raw);
  const date: CalendarDay = {year, month, day};
  if (parts.year.length === 2) date.note = {code: "two_digit_year", params: {raw, value: formatDay(date)}};
  return checkDate(date, raw, target);
}

function expandYear(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function formatDay({year, month, day}: CalendarDay): string {
  return `${pad(day)}/${pad(month)}/${year}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function checkDate(date: CalendarDay, raw: string, target: ParseTarget): Parsed {
  const iso = `${date.year}-${pad(date.month)}-${pad(date.day)}`;
  const received = toOfficeDay(target.received_at);
  if (iso > received && target.allows_future !== true) return refuse("future_date", raw);
  const middle = Number((target.period?.to ?? received).slice(0, 4));
  if (Math.abs(date.year - middle) > yearsAround) return refuse("date_out_of_range", raw);
  return {state: "value", value: null, value_text: iso, findings: date.note ? [date.note] : []};
}

/** The calendar day in Vietnam (+07:00) of an ISO instant. */
export function toOfficeDay(instant: string): string {
  return new Date(Date.parse(instant) + officeOffset).toISOString().slice(0, 10);
}

/** The period of a sheet and of a file: title, dates, cover, sheet name and file name must agree. */
import type {Period} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import {toAddress} from "../../src/domain/addresses.js";
import type {ReaderContext} from "./context.js";
import type {HeadingText, PeriodReading} from "./headings.js";
import {periodReadings} from "./headings.js";

export interface PeriodIdentity {
  period: Period | null;
  /** How and where it was said, for messages. */
  where: string;
  text: string;
  findings: Finding[];
}

/** The period that the texts of one sheet speak of; none gives null without a finding, a contradiction a refusal. */
export function sheetPeriod(sheet: string, texts: readonly HeadingText[], context: ReaderContext): PeriodIdentity {
  const readings = periodReadings(texts, context);
  const resolved = readings.filter((reading) => reading.period !== null);
  const first = resolved[0];
  if (!first) return unresolved(sheet, readings);
  const other = resolved.find((reading) => reading.period !== first.period);
  if (other) return {...said(sheet, first), findings: [conflict(sheet, first, other)]};
  return {...said(sheet, first), findings: rangeFindings(sheet, readings, first)};
}

function said(sheet: string, reading: PeriodReading): PeriodIdentity {
  return {period: reading.period, where: placeName(sheet, reading.place), text: reading.text, findings: []};
}

function placeName(sheet: string, place: HeadingText): string {
  const address = toAddress(place.row, place.column);
  return place.row === 0 ? `tên sheet “${sheet}”` : sheet === "" ? `ô ${address}` : `ô ${address} của sheet “${sheet}”`;
}

function unresolved(sheet: string, readings: readonly PeriodReading[]): PeriodIdentity {
  const none: PeriodIdentity = {period: null, where: "", text: "", findings: []};
  const reading = readings.find((candidate) => !candidate.is_range) ?? readings[0];
  if (!reading) return none;
  const code = reading.is_unclear ? "period_unclear" : "period_unknown";
  const finding = createFinding(code, spot(sheet, reading.place), {text: reading.text});
  return {...none, where: placeName(sheet, reading.place), text: reading.text, findings: [finding]};
}

function spot(sheet: string, place: HeadingText): {sheet: string; cell: string | null; raw: string} {
  return {sheet, cell: place.row === 0 ? null : toAddress(place.row, place.column), raw: place.text};
}

function conflict(sheet: string, first: PeriodReading, other: PeriodReading): Finding {
  return createFinding("period_conflict", spot(sheet, other.place), {
    first: placeName(sheet, first.place),
    first_period: first.text,
    second: placeName(sheet, other.place),
    second_period: other.text
  });
}

/** Typed dates may end before the period does (an early cut); outside the period they contradict the title. */
function rangeFindings(sheet: string, readings: readonly PeriodReading[], title: PeriodReading): Finding[] {
  const period = title.period!;
  return readings.flatMap((reading) => {
    if (reading.period !== null || reading.from === null || reading.to === null) return [];
    const isInside = period.from <= reading.from && reading.to <= period.to;
    if (!isInside) return [conflict(sheet, title, reading)];
    return [createFinding("range_shorter", spot(sheet, reading.place), {text: reading.text, period: period.label_vi})];
  });
}

/** Two places of one file that name different periods. */
export function periodConflict(sheet: string, first: PeriodIdentity, second: PeriodIdentity): Finding {
  const params = {
    first: first.where,
    first_period: first.text,
    second: second.where,
    second_period: second.text
  };
  return createFinding("period_conflict", {sheet, raw: first.text}, params);
}

export interface SheetPeriod {
  sheet: string;
  identity: PeriodIdentity;
}

/**
 * The period of the whole file: the file name's if a sheet agrees, else the cover's, else the latest of the sheets.
 * `conflict` is set when the sheets contradict the file name.
 */
export function filePeriod(
  sheets: readonly SheetPeriod[],
  {fileName, cover}: {fileName: Period | null; cover: PeriodIdentity | null}
): {period: Period | null; conflict: Finding | null} {
  const known = sheets.filter((sheet) => sheet.identity.period !== null);
  if (fileName) {
    const first = known[0]?.identity ?? (cover?.period ? cover : undefined);
    const isConfirmed = known.some((sheet) => sheet.identity.period === fileName);
    if (!first || isConfirmed || (known.length === 0 && cover?.period === fileName)) {
      return {period: fileName, conflict: null};
    }
    return {period: null, conflict: nameConflict(known[0]?.sheet ?? null, first, fileName)};
  }
  if (known.length === 0) return {period: cover?.period ?? null, conflict: null};
  const latest = known.map((sheet) => sheet.identity.period!).sort((a, b) => (a.to < b.to ? 1 : -1))[0]!;
  return {period: latest, conflict: null};
}

function nameConflict(sheet: string | null, inside: PeriodIdentity, fileName: Period): Finding {
  return createFinding(
    "period_conflict",
    {sheet, raw: inside.text},
    {
      first: inside.where,
      first_period: inside.period?.label_vi ?? inside.text,
      second: "tên tệp",
      second_period: fileName.label_vi
    }
  );
}

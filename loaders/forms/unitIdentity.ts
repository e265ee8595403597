/** The unit that a sheet reports for: the deepest unit named above the table, checked against sheet and file name. */
import type {Unit} from "../../src/domain/catalogue.js";
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import {toAddress} from "../../src/domain/addresses.js";
import {toDisplayDate} from "../../src/domain/days.js";
import type {UnitMatch} from "../text/units.js";
import type {ReaderContext} from "./context.js";
import {ancestry, isWithin} from "./context.js";
import type {HeadingText, UnitCandidate} from "./headings.js";
import {unitCandidates, unitPhrases} from "./headings.js";

export interface UnitIdentity {
  unit: string | null;
  findings: Finding[];
}

export interface Spot {
  sheet: string;
  cell: string | null;
  raw: string;
}

interface Reading {
  candidate: UnitCandidate;
  match: UnitMatch;
}

/** Reads the unit from the texts above a table on the period's last day `on`; nothing found gives null without a finding. */
export function sheetUnit(
  {sheet, texts, on, is_cover = false}: {sheet: string; texts: readonly HeadingText[]; on: string; is_cover?: boolean},
  context: ReaderContext
): UnitIdentity {
  const readings = unitCandidates(texts).map((candidate) => ({
    candidate,
    match: context.units.find(candidate.text, {on})
  }));
  const declared = readings.filter((reading) => reading.candidate.is_declared);
  const [first] = declared;
  if (first && !declared.some((reading) => isFound(reading.match))) return refuse(sheet, first);
  const found = settleAmbiguous(declared.length > 0 ? declared : readings, on, context);
  const unknown = declared.length > 0 ? undefined : unknownBelow(readings, found, context);
  if (unknown) return refuse(sheet, unknown);
  const lines = deepest(sheet, found, context);
  if (is_cover || lines.findings.some(({severity}) => severity === "refuse")) return lines;
  return withPhrases({sheet, lines, phrases: phraseReadings(texts, on, context), found}, context);
}

interface PhraseReading extends Reading {
  is_said: boolean;
}

function phraseReadings(texts: readonly HeadingText[], on: string, context: ReaderContext): PhraseReading[] {
  const {units} = context;
  const find = (text: string) => units.find(text, {on});
  const phrases = unitPhrases(texts, {isUnit: (text) => unitOf(find(text)) !== null, isStart: units.looksLikeUnit});
  return phrases.map(({text, place, is_said}) => ({
    candidate: {text, place, is_declared: false, is_joined: false, order: place.row * 1000},
    match: find(text),
    is_said
  }));
}

interface Named {
  sheet: string;
  lines: UnitIdentity;
  phrases: readonly PhraseReading[];
  found: readonly Reading[];
}

/** A unit inside a sentence names the sender where no line does, or one below it ("của VKSND quận …"); else it must agree. */
function withPhrases({sheet, lines, phrases, found}: Named, context: ReaderContext): UnitIdentity {
  const {unit} = lines;
  const codeOf = (phrase: Reading) => unitOf(phrase.match)!.code;
  if (unit === null) return deepest(sheet, phrases, context);
  const stranger = phrases.find(
    (phrase) => phrase.is_said && !isWithin(context, codeOf(phrase), unit) && !isWithin(context, unit, codeOf(phrase))
  );
  const line = found.find((reading) => unitOf(reading.match)?.code === unit);
  if (stranger && line) return {unit: null, findings: [conflictInside(sheet, line, stranger)]};
  if (found.some(({candidate}) => candidate.is_declared)) return lines;
  const below = phrases.filter(
    (phrase) => phrase.is_said && codeOf(phrase) !== unit && isWithin(context, codeOf(phrase), unit)
  );
  return below.length > 0 ? deepest(sheet, below, context) : lines;
}

function isFound(match: UnitMatch): boolean {
  return match.kind === "found" || match.kind === "old_name" || match.kind === "ambiguous";
}

function settleAmbiguous(readings: readonly Reading[], on: string, context: ReaderContext): Reading[] {
  const sure = readings.flatMap((reading) => (reading.match.kind === "found" ? [reading.match.unit.code] : []));
  return readings.flatMap((reading) => {
    if (reading.match.kind !== "ambiguous") {
      return reading.match.kind === "none" || reading.match.kind === "outside" ? [] : [reading];
    }
    for (const within of sure) {
      const match = context.units.find(reading.candidate.text, {on, within});
      if (match.kind === "found" || match.kind === "old_name") return [{...reading, match}];
    }
    return [reading];
  });
}

/** A line that looks like a unit's name, is none of the catalogue's, and stands below the units that are known. */
function unknownBelow(
  readings: readonly Reading[],
  found: readonly Reading[],
  context: ReaderContext
): Reading | undefined {
  const last = Math.max(0, ...found.map((reading) => reading.candidate.order));
  return readings.find(({candidate, match}) => {
    if (match.kind !== "none" || candidate.is_joined || candidate.text.startsWith("(")) return false;
    if (candidate.order <= last) return false;
    return context.units.looksLikeUnit(candidate.text) || isDepartmentBelow(candidate, found);
  });
}

const department = /^(phòng|văn phòng|thanh tra|khu vực)( \p{L}+){1,9}$/iu;

/** "PHÒNG TỔ CHỨC CÁN BỘ" right below the name of the office: a part of it that the catalogue does not know. */
function isDepartmentBelow({text, place, order}: UnitCandidate, found: readonly Reading[]): boolean {
  return (
    department.test(text) &&
    found.some(
      ({candidate}) =>
        candidate.place.column === place.column && order > candidate.order && place.row - candidate.place.row <= 1
    )
  );
}

function deepest(sheet: string, found: readonly Reading[], context: ReaderContext): UnitIdentity {
  const depth = (reading: Reading) => {
    const unit = unitOf(reading.match);
    return unit ? ancestry(context, unit.code).length : Number.POSITIVE_INFINITY;
  };
  const sorted = [...found].sort((first, second) => depth(second) - depth(first));
  const [best] = sorted;
  if (!best) return {unit: null, findings: []};
  const unit = unitOf(best.match);
  if (!unit) return refuse(sheet, best);
  const other = sorted.find((reading) => !isWithin(context, unit.code, unitOf(reading.match)!.code));
  if (other) return {unit: null, findings: [conflictInside(sheet, best, other)]};
  return {unit: unit.code, findings: matchNotes(best.match, spotOf(sheet, best))};
}

function unitOf(match: UnitMatch): Unit | null {
  return match.kind === "found" || match.kind === "old_name" ? match.unit : null;
}

function spotOf(sheet: string, {candidate}: Reading): Spot {
  const {row, column, text} = candidate.place;
  return {sheet, cell: row === 0 ? null : toAddress(row, column), raw: text};
}

function refuse(sheet: string, reading: Reading): UnitIdentity {
  return {unit: null, findings: [unitRefusal(reading.match, spotOf(sheet, reading), reading.candidate.text)]};
}

/** Two places of a file that name units of which neither is part of the other. */
export function unitConflict(
  spot: Partial<Spot>,
  [first, second]: readonly [place: string, unit: string][],
  context: ReaderContext
): Finding {
  const nameOf = (code: string) => context.unitByCode.get(code)?.name ?? code;
  const params = {first: first![0], first_unit: nameOf(first![1]), second: second![0], second_unit: nameOf(second![1])};
  return createFinding("unit_conflict", spot, params);
}

function conflictInside(sheet: string, first: Reading, second: Reading): Finding {
  const name = (reading: Reading) => unitOf(reading.match)?.name ?? reading.candidate.text;
  const place = (reading: Reading) => {
    const {row, column} = reading.candidate.place;
    return row === 0 ? `tên sheet “${sheet}”` : `ô ${toAddress(row, column)}`;
  };
  return createFinding("unit_conflict", spotOf(sheet, second), {
    first: place(first),
    first_unit: name(first),
    second: place(second),
    second_unit: name(second)
  });
}

/** The refusal that says why a name is no unit of that day. */
export function unitRefusal(match: UnitMatch, spot: Spot, name: string): Finding {
  if (match.kind === "old_ambiguous") {
    return createFinding("old_unit_name_ambiguous", spot, {
      name,
      date: toDisplayDate(match.date),
      successor: match.successors.map((unit) => unit.short_name).join(", "),
      predecessors: match.predecessors.map((unit) => unit.short_name).join(", ")
    });
  }
  if (match.kind === "ambiguous") {
    return createFinding("unit_ambiguous", spot, {
      name,
      candidates: match.units.map((unit) => unit.name).join("; ")
    });
  }
  if (match.kind === "not_valid") {
    return createFinding("unit_not_valid", spot, {name, period: match.on, detail: lifetime(match.unit)});
  }
  return createFinding("unknown_unit", spot, {name, suggestion: suggestionText(match)});
}

function lifetime(unit: Unit): string {
  const from = `hoạt động từ ${toDisplayDate(unit.valid_from)}`;
  return unit.valid_to === null ? from : `${from} đến ${toDisplayDate(unit.valid_to)}`;
}

/** " Có phải là “…”?" when a name is near; otherwise "". */
export function suggestionText(match: {kind: string; suggestions?: readonly string[]}): string {
  const [best] = match.suggestions ?? [];
  return best === undefined ? "" : ` Có phải là “${best}”?`;
}

/** What was assumed to reach the unit: marks that were missing, or the successor of an old name. */
export function matchNotes(match: UnitMatch, spot: Spot): Finding[] {
  if (match.kind === "old_name") {
    return [
      createFinding("old_unit_name", spot, {
        name: spot.raw,
        date: toDisplayDate(match.date),
        unit: match.unit.name
      })
    ];
  }
  if (match.kind === "found" && match.marks_missing) {
    return [createFinding("unit_marks_missing", spot, {name: spot.raw, unit: match.unit.name})];
  }
  return [];
}

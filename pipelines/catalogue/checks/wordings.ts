import {matchKey} from "../../../loaders/text/normalise.js";
import type {CatalogueProblem} from "../errors.js";
import type {TableRow} from "../readTable.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

/** A label or alias by which reports may name something during a time. */
interface Wording {
  file: string;
  row: TableRow<unknown>;
  column: string;
  text: string;
  target: string;
  /** Wordings are told apart within a scope only: one form, one coded indicator, the units below one parent. */
  scope: string;
  valid_from: string | null;
  valid_to: string | null;
}

interface Named {
  target: string;
  scope: string;
  texts: Record<string, string | readonly string[]>;
  validity?: Pick<Wording, "valid_from" | "valid_to">;
}

const always = {valid_from: null, valid_to: null};

/** Labels and aliases that stand for two different things at the same time, so that no report could be read by them. */
export function checkWordings(tables: CatalogueTables): CatalogueProblem[] {
  const seen = new Map<string, Wording[]>();
  const problems: CatalogueProblem[] = [];
  for (const wording of listWordings(tables)) {
    const key = `${wording.scope}\n${matchKey(wording.text)}`;
    const others = seen.get(key) ?? [];
    const other = others.find((earlier) => earlier.target !== wording.target && overlap(earlier, wording));
    if (other !== undefined) problems.push(describeClash(wording, other));
    seen.set(key, [...others, wording]);
  }
  return problems;
}

function listWordings(tables: CatalogueTables): Wording[] {
  return [
    ...listIndicatorWordings(tables),
    ...listUnitWordings(tables),
    ...listCodeWordings(tables),
    ...listFieldWordings(tables),
    ...listAliasWordings(tables)
  ];
}

function listIndicatorWordings({indicators}: CatalogueTables): Wording[] {
  return indicators.rows.flatMap((row) => {
    const {code, label_vi, aliases, valid_from, valid_to} = row.value;
    const validity = {valid_from, valid_to};
    return wordingsOf(indicators.file, row, {target: code, scope: "indicator", texts: {label_vi, aliases}, validity});
  });
}

function listUnitWordings({units}: CatalogueTables): Wording[] {
  return units.rows.flatMap((row) => {
    const {code, name, short_name, aliases, parent, valid_from, valid_to} = row.value;
    const named = {target: code, scope: `unit ${parent ?? ""}`, texts: {name, short_name, aliases}};
    return wordingsOf(units.file, row, {...named, validity: {valid_from, valid_to}});
  });
}

function listCodeWordings({codes}: CatalogueTables): Wording[] {
  return codes.rows.flatMap((row) => {
    const {indicator, code, label_vi, aliases} = row.value;
    return wordingsOf(codes.file, row, {target: code, scope: `code ${indicator}`, texts: {label_vi, aliases}});
  });
}

function listFieldWordings({fields}: CatalogueTables): Wording[] {
  return fields.rows.flatMap((row) => {
    const {form, field, label_vi, aliases} = row.value;
    return wordingsOf(fields.file, row, {target: field, scope: `field ${form}`, texts: {label_vi, aliases}});
  });
}

function listAliasWordings({aliases, units}: CatalogueTables): Wording[] {
  const parents = new Map(units.rows.map(({value}) => [value.code, value.parent ?? ""]));
  return aliases.rows.flatMap((row) => {
    const {kind, target, alias, valid_from, valid_to} = row.value;
    const dot = target.lastIndexOf(".");
    const isPart = kind === "code" || kind === "field";
    const scope = isPart
      ? `${kind} ${target.slice(0, dot)}`
      : kind === "unit"
        ? `unit ${parents.get(target) ?? ""}`
        : kind;
    const named = {target: isPart ? target.slice(dot + 1) : target, scope, texts: {alias}};
    return wordingsOf(aliases.file, row, {...named, validity: {valid_from, valid_to}});
  });
}

function wordingsOf(file: string, row: TableRow<unknown>, {texts, target, scope, validity = always}: Named): Wording[] {
  return Object.entries(texts).flatMap(([column, text]) =>
    [text].flat().map((one) => ({file, row, column, text: one, target, scope, ...validity}))
  );
}

function overlap(left: Wording, right: Wording): boolean {
  const startsBefore = (from: string | null, to: string | null) => from === null || to === null || from <= to;
  return startsBefore(left.valid_from, right.valid_to) && startsBefore(right.valid_from, left.valid_to);
}

function describeClash({file, row, column, text, target}: Wording, other: Wording): CatalogueProblem {
  const expected = `cách gọi chỉ dùng cho ${target} (đã dùng cho ${other.target} ở ${other.file} dòng ${other.row.line})`;
  return rowProblem(file, row, {column, found: text, expected});
}

import {readFileSync} from "node:fs";
import Papa from "papaparse";
import type {
  Alias,
  Catalogue,
  Code,
  Field,
  Indicator,
  LineageEdge,
  Period,
  Unit
} from "../../../src/domain/catalogue.js";

type Row = Record<string, string>;

/** Rows of a CSV of the repository, keyed by heading. */
export function readRows(path: string): Row[] {
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  return Papa.parse<Row>(text, {header: true, skipEmptyLines: true}).data;
}

function split(text: string | undefined, sign = "|"): string[] {
  return text ? text.split(sign) : [];
}

function toUnit(row: Row): Unit {
  return {
    code: row.code!,
    name: row.name!,
    short_name: row.short_name!,
    kind: row.kind!,
    parent: row.parent || null,
    order: Number(row.order),
    valid_from: row.valid_from!,
    valid_to: row.valid_to || null,
    aliases: split(row.aliases)
  };
}

function toIndicator(row: Row, order: number): Indicator {
  return {
    ...(row as unknown as Indicator),
    numerator: split(row.numerator, " "),
    denominator: split(row.denominator, " "),
    aliases: split(row.aliases),
    order
  };
}

/** What the text layer needs of the shipped catalogue. */
export function readSampleCatalogue(aliases: Alias[] = []): Catalogue {
  const read = (name: string) => readRows(`data/catalogue/${name}.csv`);
  const lineage = read("lineage").map((row) => ({...row, share: {num: 1n, den: 1n}}) as unknown as LineageEdge);
  return {
    units: read("units").map(toUnit),
    lineage,
    indicators: read("indicators").map(toIndicator),
    codes: read("codes").map((row) => ({...(row as unknown as Code), aliases: split(row.aliases)})),
    fields: read("fields").map((row) => ({...(row as unknown as Field), aliases: split(row.aliases)})),
    periods: read("periods").map(
      (row) => ({...row, work_year: Number(row.work_year), half: Number(row.half)}) as unknown as Period
    ),
    aliases
  } as unknown as Catalogue;
}

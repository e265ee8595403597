import type {Catalogue, FormCode, Indicator, LineageEdge, Period, Unit} from "../../src/domain/catalogue.js";
import {parseRational} from "../../src/domain/rational.js";
import type {Row} from "./truth.js";
import {readCsv} from "./truth.js";

/** The shipped catalogue, read without the product's own reader so that these tests do not lean on it. */
export function sampleCatalogue(): Catalogue {
  const csv = (name: string) => readCsv(`data/catalogue/${name}.csv`);
  return {
    ...emptyCatalogue(),
    units: csv("units").map(toUnit),
    lineage: csv("lineage").map((row) => edge(row.date!, row.predecessor!, row.successor!, row.share!)),
    indicators: csv("indicators").map(toIndicator),
    periods: csv("periods").map((row) => period(row.code!, row.from!, row.to!, {...row, half: Number(row.half)})),
    obligations: csv("obligations").map((row) => ({
      form: row.form as FormCode,
      unit_kind: row.unit_kind!,
      period: row.period!,
      due_at: row.due_at!,
      note: ""
    })),
    holidays: csv("holidays").map((row) => ({date: row.date!, name: row.name!}))
  };
}

export function emptyCatalogue(): Catalogue {
  return {
    units: [],
    lineage: [],
    indicators: [],
    groups: [],
    codes: [],
    fields: [],
    periods: [],
    obligations: [],
    sessions: [],
    holidays: [],
    thresholds: [],
    rules: [],
    aliases: [],
    corrections: [],
    closings: [],
    sources: [],
    translations: [],
    settings: {today: null, is_sample: false, due_soon_working_days: 3, other: {}}
  };
}

export function unit(code: string, from: string, to: string | null, values: Partial<Unit> = {}): Unit {
  return {
    code,
    name: code,
    short_name: code,
    kind: "office",
    parent: null,
    order: 0,
    aliases: [],
    ...values,
    valid_from: from,
    valid_to: to
  };
}

export function edge(date: string, predecessor: string, successor: string, share: string): LineageEdge {
  const weight = parseRational(share);
  if (!weight) throw new Error(`not a share: ${share}`);
  return {predecessor, successor, kind: "", date, basis: "", share: weight};
}

export function indicator(code: string, values: Partial<Indicator> = {}): Indicator {
  return {
    code,
    group: "A",
    label_vi: code,
    label_en: code,
    unit_of_measure: "",
    type: "count",
    numerator: [],
    denominator: [],
    direction: "none",
    cadence: "half",
    reporters: ["office"],
    is_core: true,
    valid_from: null,
    valid_to: null,
    aggregation: "sum",
    source: "",
    aliases: [],
    order: 0,
    ...values
  };
}

export function period(code: string, from: string, to: string, values: Partial<Period> | Row = {}): Period {
  const year = Number(to.slice(0, 4));
  const base = {label_vi: code, work_year: year, half: 0, regime: "R", note: ""};
  return {
    ...base,
    ...values,
    work_year: Number(values.work_year ?? year),
    half: Number(values.half ?? 0),
    code,
    from,
    to
  };
}

function toUnit(row: Row): Unit {
  return unit(row.code!, row.valid_from!, row.valid_to || null, {
    name: row.name!,
    short_name: row.short_name!,
    kind: row.kind!,
    parent: row.parent || null,
    order: Number(row.order)
  });
}

function toIndicator(row: Row, order: number): Indicator {
  return indicator(row.code!, {
    label_vi: row.label_vi!,
    type: row.type as Indicator["type"],
    numerator: split(row.numerator!, "+"),
    denominator: split(row.denominator!, "+"),
    direction: row.direction as Indicator["direction"],
    cadence: row.cadence as Indicator["cadence"],
    reporters: split(row.reporters!, " "),
    valid_from: row.valid_from || null,
    valid_to: row.valid_to || null,
    aggregation: row.aggregation as Indicator["aggregation"],
    order
  });
}

function split(text: string, separator: string): string[] {
  return text === "" ? [] : text.split(separator);
}

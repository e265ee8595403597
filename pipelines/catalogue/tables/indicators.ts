import {z} from "zod";
import {code, decimal, flag, list, oneOf, optionalDate, remark, text} from "../cells.js";

const form = oneOf(["F1", "F2", "F3"]);

export const groups = {
  file: "groups.csv",
  is_required: true,
  may_be_empty: false,
  key: ["group"],
  columns: z.object({group: code, label_vi: text})
};

export const indicators = {
  file: "indicators.csv",
  is_required: true,
  may_be_empty: false,
  key: ["code"],
  columns: z.object({
    code,
    group: code,
    label_vi: text,
    label_en: remark,
    unit_of_measure: z.string(),
    type: oneOf(["count", "percent", "yesno", "date", "code", "decimal", "text"]),
    numerator: list("+"),
    denominator: list("+"),
    direction: oneOf(["up", "down", "none"]),
    cadence: oneOf(["half", "year"]),
    reporters: list(" "),
    core: flag,
    valid_from: optionalDate,
    valid_to: optionalDate,
    aggregation: oneOf(["sum", "last", "ratio", "none"]),
    source: remark,
    aliases: list("|")
  })
};

export const codes = {
  file: "codes.csv",
  is_required: true,
  may_be_empty: true,
  key: ["indicator", "code"],
  columns: z.object({indicator: code, code, label_vi: text, aliases: list("|")})
};

export const fields = {
  file: "fields.csv",
  is_required: true,
  may_be_empty: true,
  key: ["form", "field"],
  columns: z.object({form, field: code, label_vi: text, aliases: list("|")})
};

export const thresholds = {
  file: "thresholds.csv",
  is_required: true,
  may_be_empty: true,
  key: ["indicator", "kind"],
  columns: z.object({
    indicator: code,
    value: decimal,
    kind: oneOf(["min", "target", "max"]),
    label_vi: text,
    basis: remark
  })
};

export const aliases = {
  file: "aliases.csv",
  is_required: false,
  may_be_empty: true,
  key: ["kind", "target", "alias", "valid_from"],
  columns: z.object({
    kind: oneOf(["indicator", "field", "unit", "code"]),
    target: text,
    alias: text,
    valid_from: optionalDate.default(null),
    valid_to: optionalDate.default(null)
  })
};

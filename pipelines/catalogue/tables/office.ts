import {z} from "zod";
import {code, date, oneOf, remark, text} from "../cells.js";

export const rules = {
  file: "rules.csv",
  is_required: false,
  may_be_empty: true,
  key: ["rule"],
  columns: z.object({
    rule: code,
    form: oneOf(["F1", "F2", "F3"]),
    scope: oneOf(["report", "history"]),
    expression: text,
    level: oneOf(["refuse", "error", "warning"]),
    missing: oneOf(["skip_if_any", "skip_if_all", "zero"]),
    message_vi: text,
    instruction_vi: remark,
    basis: remark
  })
};

export const settings = {
  file: "settings.csv",
  is_required: false,
  may_be_empty: true,
  key: ["setting"],
  columns: z.object({setting: code, value: z.string(), note: remark})
};

export const corrections = {
  file: "corrections.csv",
  is_required: false,
  may_be_empty: true,
  key: ["unit", "period", "indicator"],
  columns: z.object({
    unit: code,
    period: code,
    indicator: code,
    expected: z.string(),
    value: z.string(),
    reason: text,
    reported_by: text,
    date
  })
};

export const translations = {
  file: "translations.csv",
  is_required: false,
  may_be_empty: true,
  key: ["label_vi"],
  columns: z.object({label_vi: text, label_en: text})
};

export const sources = {
  file: "sources.csv",
  is_required: false,
  may_be_empty: true,
  key: ["source"],
  columns: z.object({source: code, kind: code, location: text})
};

import {z} from "zod";
import {code, date, instant, integer, oneOf, remark, text} from "../cells.js";

const halves = {"0": 0, "1": 1, "2": 2} as const;

export const periods = {
  file: "periods.csv",
  is_required: true,
  may_be_empty: false,
  key: ["code"],
  columns: z.object({
    code,
    label_vi: text,
    from: date,
    to: date,
    work_year: integer,
    half: oneOf(["0", "1", "2"]).transform((half) => halves[half]),
    regime: z.string(),
    note: remark
  })
};

export const obligations = {
  file: "obligations.csv",
  is_required: true,
  may_be_empty: true,
  key: ["form", "unit_kind", "period"],
  columns: z.object({
    form: oneOf(["F1", "F2", "F3"]),
    unit_kind: code,
    period: code,
    due_at: instant,
    note: remark
  })
};

export const sessions = {
  file: "sessions.csv",
  is_required: true,
  may_be_empty: true,
  key: ["province", "date"],
  columns: z.object({province: code, council: text, session: text, date, basis: remark})
};

export const holidays = {
  file: "holidays.csv",
  is_required: true,
  may_be_empty: true,
  key: ["date"],
  columns: z.object({date, name: text})
};

export const closings = {
  file: "closings.csv",
  is_required: false,
  may_be_empty: true,
  key: ["province", "period"],
  columns: z.object({province: code, period: code, closed_at: instant, basis: remark})
};

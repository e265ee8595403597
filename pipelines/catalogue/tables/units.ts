import {z} from "zod";
import {code, date, integer, list, optionalCode, optionalDate, remark, share, text} from "../cells.js";

export const units = {
  file: "units.csv",
  is_required: true,
  may_be_empty: false,
  key: ["code"],
  columns: z.object({
    code,
    name: text,
    short_name: text,
    kind: code,
    parent: optionalCode,
    order: integer,
    valid_from: date,
    valid_to: optionalDate,
    aliases: list("|")
  })
};

export const lineage = {
  file: "lineage.csv",
  is_required: true,
  may_be_empty: true,
  key: ["predecessor", "successor", "date"],
  columns: z.object({predecessor: code, successor: code, kind: text, date, basis: remark, share})
};

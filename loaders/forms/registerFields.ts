/** What the columns of the registers hold. Columns that a catalogue adds are kept as text. */
import type {Alias, Code} from "../../src/domain/catalogue.js";
import type {RegisterForm} from "./context.js";

export type FieldType = "count" | "unit" | "code" | "date" | "planned_date" | "text";

const types: Record<RegisterForm, Readonly<Record<string, FieldType>>> = {
  F2: {
    stt: "text",
    unit: "unit",
    form: "code",
    planned: "planned_date",
    actual: "date",
    shortcomings: "count",
    recommendations: "count",
    remedied: "count",
    remedy_due: "planned_date"
  },
  F3: {
    no: "text",
    received: "date",
    raised_by: "text",
    content: "text",
    due: "planned_date",
    answered: "date",
    promise: "code"
  }
};

const codes: Record<string, readonly (readonly [code: string, label: string, ...aliases: string[]])[]> = {
  "F2.form": [
    ["truc_tiep", "Trực tiếp", "Kiểm tra trực tiếp", "KT trực tiếp"],
    ["tu_kiem_tra", "Tự kiểm tra", "Tự KT", "Đơn vị tự kiểm tra"]
  ],
  "F3.promise": [
    ["da", "Đã thực hiện", "Đã", "Đã thực hiện xong", "Đã hoàn thành", "Có"],
    ["chua", "Chưa", "Chưa thực hiện", "Chưa xong", "Chưa hoàn thành", "Đang thực hiện"],
    ["khong_hua", "Không có lời hứa", "Không hứa", "Không có", "Không phát sinh lời hứa"]
  ]
};

/** How a register's column is read. */
export function fieldType(form: RegisterForm, field: string): FieldType {
  return types[form][field] ?? "text";
}

/** The codes of a register's column, with the office's own wordings (aliases.csv, kind code, target `F2.form.truc_tiep`). */
export function fieldCodes(form: RegisterForm, field: string, aliases: readonly Alias[]): Code[] {
  const target = `${form}.${field}`;
  return (codes[target] ?? []).map(([code, label_vi, ...known]) => ({
    indicator: target,
    code,
    label_vi,
    aliases: [
      ...known,
      ...aliases.filter((row) => row.kind === "code" && row.target === `${target}.${code}`).map((row) => row.alias)
    ]
  }));
}

/** Fields that make a line worth keeping: a line without any of them is a spare numbered row. */
export const keyFields: Record<RegisterForm, readonly string[]> = {
  F2: ["unit", "planned", "actual"],
  F3: ["received", "raised_by", "content"]
};

import {parseInstant} from "../cells.js";
import type {CatalogueProblem} from "../errors.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

const readable: Readonly<Record<string, {expected: string; accepts: (value: string) => boolean}>> = {
  today: {expected: "thời điểm dạng 2025-07-01T08:00:00+07:00", accepts: (value) => parseInstant(value) !== undefined},
  is_sample: {expected: "true hoặc false", accepts: (value) => /^(true|false)$/i.test(value)},
  due_soon_working_days: {expected: "số ngày từ 0 đến 999", accepts: (value) => /^\d{1,3}$/.test(value)}
};

/** Settings of ours whose value cannot be read. An empty value means the default; other settings are left as they are. */
export function checkSettings({settings}: CatalogueTables): CatalogueProblem[] {
  return settings.rows.flatMap((row) => {
    const {setting, value} = row.value;
    const reading = readable[setting];
    if (reading === undefined || value === "" || reading.accepts(value)) return [];
    return [rowProblem(settings.file, row, {column: "value", expected: reading.expected})];
  });
}

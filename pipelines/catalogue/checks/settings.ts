import {parseInstant, splitList} from "../cells.js";
import {limitDefaults} from "../../../src/domain/limits.js";
import type {CatalogueProblem} from "../errors.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

const wholeNumber = {expected: "số nguyên từ 0 đến 999", accepts: (value: string) => /^\d{1,3}$/.test(value)};

const readable: Readonly<Record<string, {expected: string; accepts: (value: string) => boolean}>> = {
  today: {expected: "thời điểm dạng 2025-07-01T08:00:00+07:00", accepts: (value) => parseInstant(value) !== undefined},
  is_sample: {expected: "true hoặc false", accepts: (value) => /^(true|false)$/i.test(value)},
  answer_days: {expected: "số ngày từ 0 đến 999", accepts: (value) => /^\d{1,3}$/.test(value)},
  due_soon_working_days: {expected: "số ngày từ 0 đến 999", accepts: (value) => /^\d{1,3}$/.test(value)},
  ...Object.fromEntries(Object.keys(limitDefaults).map((limit) => [limit, wholeNumber]))
};

/**
 * Settings of ours whose value cannot be read, or that name an indicator the catalogue lacks. An empty value means the
 * default; settings we do not know are left as they are.
 */
export function checkSettings({settings, indicators}: CatalogueTables): CatalogueProblem[] {
  const unreadable = settings.rows.flatMap((row) => {
    const {setting, value} = row.value;
    const reading = readable[setting.replace(/@\d{4}-\d{2}-\d{2}$/, "")];
    if (reading === undefined || value === "" || reading.accepts(value)) return [];
    return [rowProblem(settings.file, row, {column: "value", expected: reading.expected})];
  });
  return [...unreadable, ...findUnknownHeadlines(settings, indicators)];
}

function findUnknownHeadlines(
  settings: CatalogueTables["settings"],
  indicators: CatalogueTables["indicators"]
): CatalogueProblem[] {
  const known = new Set(indicators.raw_rows.map(({cells}) => cells["code"]));
  const expected = "mã chỉ tiêu có trong indicators.csv, nhiều mã cách nhau bằng dấu |";
  return settings.rows
    .filter(({value}) => value.setting.startsWith("headline_") || value.setting === "masked_indicators")
    .flatMap((row) =>
      splitList(row.value.value, "|")
        .filter((name) => !known.has(name))
        .map((found) => rowProblem(settings.file, row, {column: "value", found, expected}))
    );
}

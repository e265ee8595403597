import type {CatalogueProblem} from "../errors.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

type IndicatorRow = CatalogueTables["indicators"]["rows"][number];

/** Counts of units that a denominator may name instead of indicators. */
export const registryCounts = ["@subordinate_units_valid_on_period_end"];
const unsummable = ["date", "code", "text"];

/** Indicators whose type, arithmetic or codes contradict each other. */
export function checkIndicators({indicators, codes}: CatalogueTables): CatalogueProblem[] {
  const byCode = new Map(indicators.rows.map((row) => [row.value.code, row]));
  const coded = new Set(codes.raw_rows.map(({cells}) => cells["indicator"]));
  const problems = indicators.rows.flatMap((row) => [...checkRatio(row, byCode), ...checkType(row, coded)]);
  return [...problems, ...checkCodedTypes(codes, byCode)];
}

function checkRatio(row: IndicatorRow, byCode: ReadonlyMap<string, IndicatorRow>): CatalogueProblem[] {
  const {numerator, denominator, type, aggregation} = row.value;
  const tell = (column: string, expected: string, found?: string) =>
    rowProblem("indicators.csv", row, {column, expected, ...(found === undefined ? {} : {found})});
  const problems: CatalogueProblem[] = [];
  if (numerator.length > 0 && denominator.length === 0) problems.push(tell("denominator", "mẫu số, vì đã có tử số"));
  if (numerator.length === 0 && denominator.length > 0) problems.push(tell("numerator", "tử số, vì đã có mẫu số"));
  if (numerator.length === 0 && aggregation === "ratio")
    problems.push(tell("aggregation", "ratio chỉ khi có tử số và mẫu số"));
  if (numerator.length > 0 && type !== "percent") problems.push(tell("type", "percent, vì có tử số và mẫu số"));
  for (const name of [...numerator, ...denominator]) {
    const column = numerator.includes(name) ? "numerator" : "denominator";
    if (name.startsWith("@") && (column === "numerator" || !registryCounts.includes(name)))
      problems.push(tell(column, `mã chỉ tiêu, hoặc ở mẫu số: ${registryCounts.join(", ")}`, name));
    if (!isEnteredNumber(byCode.get(name)))
      problems.push(tell(column, "chỉ tiêu kiểu count hoặc decimal, được nhập trực tiếp", name));
  }
  return problems;
}

function isEnteredNumber(row: IndicatorRow | undefined): boolean {
  return row === undefined || ["count", "decimal"].includes(row.value.type);
}

function checkType(row: IndicatorRow, coded: ReadonlySet<string | undefined>): CatalogueProblem[] {
  const {code, type, aggregation} = row.value;
  const problems: CatalogueProblem[] = [];
  if (unsummable.includes(type) && aggregation === "sum")
    problems.push(
      rowProblem("indicators.csv", row, {
        column: "aggregation",
        expected: `none hoặc last, vì kiểu ${type} không cộng được`
      })
    );
  if (type === "code" && !coded.has(code))
    problems.push(rowProblem("indicators.csv", row, {column: "type", expected: `các mã của ${code} trong codes.csv`}));
  return problems;
}

function checkCodedTypes(
  codes: CatalogueTables["codes"],
  byCode: ReadonlyMap<string, IndicatorRow>
): CatalogueProblem[] {
  return codes.rows
    .filter(({value}) => (byCode.get(value.indicator)?.value.type ?? "code") !== "code")
    .map((row) => rowProblem(codes.file, row, {column: "indicator", expected: "chỉ tiêu kiểu code"}));
}

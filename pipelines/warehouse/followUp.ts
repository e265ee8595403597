/** Figures that follow up on the registers: pace of inspections, units left out, recommendations, council questions. */
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Catalogue, Period, Unit} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";
import type {InspectionLine} from "../../src/domain/coverage.js";
import {lastInspections, rollingCoverage, unitsNotInspected} from "../../src/domain/coverage.js";
import {toVietnamDate} from "../../src/domain/days.js";
import {headlineCode} from "../../src/domain/headlines.js";
import {paceOn} from "../../src/domain/pace.js";
import {answerDaysOn, countQuestions, countRecommendations} from "../../src/domain/registers.js";
import {dateValue} from "./catalogueTables.js";
import type {RegisterFields} from "./registerFields.js";
import {readRegisterFields} from "./registerFields.js";
import {appendRows} from "./tableWriter.js";

interface Register {
  catalogue: Catalogue;
  lines: readonly RegisterFields[];
  /** ISO date that the build answers for. */
  today: string;
}

/** Fills the tables that follow up on the registers, from their latest lines. */
export async function writeFollowUp(
  connection: DuckDBConnection,
  {catalogue, asOf}: {catalogue: Catalogue; asOf: string}
): Promise<void> {
  const today = toVietnamDate(asOf);
  const inspections = {catalogue, today, lines: await readRegisterFields(connection, "F2")};
  const questions = {catalogue, today, lines: await readRegisterFields(connection, "F3")};
  const tables = {
    inspection_pace: paceRows(inspections),
    rolling_coverage: rollingRows(inspections),
    inspection_gaps: gapRows(inspections),
    recommendation_counts: recommendationRows(inspections),
    question_counts: questionRows(questions)
  };
  for (const [table, rows] of Object.entries(tables)) {
    await appendRows(connection, {catalog: "build", schema: "base", table}, rows);
  }
}

interface Year {
  province: string;
  period: Period;
  lines: RegisterFields[];
}

/** The lines of each province and work year, in the order of periods and units. */
function groupByYear({catalogue, lines}: Register): Year[] {
  return catalogue.periods
    .filter(({half}) => half === 0)
    .flatMap((period) =>
      catalogue.units.flatMap(({code}) => {
        const own = lines.filter(({province, work_year}) => province === code && work_year === period.work_year);
        return own.length === 0 ? [] : [{province: code, period, lines: own}];
      })
    );
}

function paceRows(register: Register): DuckDBValue[][] {
  const {catalogue, today} = register;
  const units = new Map(catalogue.units.map((unit) => [unit.code, unit]));
  const direct = headlineCode(catalogue.settings, "direct_inspection_form");
  return groupByYear(register).map(({province, period, lines}) => {
    const date = [today, period.to, units.get(province)?.valid_to ?? today].toSorted()[0]!;
    const planned = lines.filter((line) => line.text("form") === direct && line.text("planned") !== null);
    const done = planned.filter((line) => (line.text("actual") ?? "9999") <= date).length;
    const pace = paceOn({planned: planned.length, done}, period, date);
    const counts = [pace.planned, pace.done, pace.rate, pace.expected, pace.projection, pace.is_behind];
    return [province, period.work_year, period.code, dateValue(date), ...counts];
  });
}

function inspectionLines(lines: readonly RegisterFields[]): InspectionLine[] {
  return lines.map((line) => ({unit: line.text("unit"), form: line.text("form"), actual: line.text("actual")}));
}

/** Provinces that keep a register of inspections and exist on a day. */
function provincesOn({catalogue}: Register, date: string): Unit[] {
  const kinds = new Set(catalogue.obligations.filter(({form}) => form === "F2").map(({unit_kind}) => unit_kind));
  return catalogue.units.filter((unit) => kinds.has(unit.kind) && isValidOn(unit, date));
}

function rollingRows(register: Register): DuckDBValue[][] {
  const {catalogue, lines, today} = register;
  const ends = catalogue.periods.map(({to}) => to).filter((to) => to < today);
  const dates = [...new Set([...ends, today])].toSorted();
  const visits = inspectionLines(lines);
  return dates.flatMap((date) =>
    provincesOn(register, date).map(({code}) => {
      const {units_total, units_inspected, rate} = rollingCoverage(visits, {catalogue, province: code, date});
      return [code, dateValue(date), units_total, units_inspected, rate];
    })
  );
}

function gapRows(register: Register): DuckDBValue[][] {
  const {catalogue, lines, today} = register;
  const visits = inspectionLines(lines);
  return provincesOn(register, today).flatMap(({code}) => {
    const options = {catalogue, province: code, date: today};
    const last = lastInspections(visits, options);
    return unitsNotInspected(visits, options).map((unit) => {
      const date = last.get(unit.code);
      return [code, unit.code, date === undefined ? null : dateValue(date)];
    });
  });
}

function recommendationRows(register: Register): DuckDBValue[][] {
  const {today} = register;
  return groupByYear(register).map(({province, period, lines}) => {
    const counts = countRecommendations(
      lines.map((line) => ({
        recommendations: line.number("recommendations"),
        remedied: line.number("remedied"),
        remedy_due: line.text("remedy_due")
      })),
      today
    );
    const {issued, remedied, open, open_overdue} = counts;
    return [province, period.work_year, dateValue(today), issued, remedied, open, open_overdue];
  });
}

function questionRows(register: Register): DuckDBValue[][] {
  const {catalogue, today} = register;
  const openPromise = headlineCode(catalogue.settings, "open_promise");
  const daysOn = (date: string) => answerDaysOn(catalogue.settings, date);
  return groupByYear(register).map(({province, period, lines}) => {
    const counts = countQuestions(
      lines.map((line) => ({
        received: line.text("received"),
        due: line.text("due"),
        answered: line.text("answered"),
        promise: line.text("promise")
      })),
      {date: today, openPromise, daysOn}
    );
    const {received, answered, answered_on_time, answered_undated, open, open_overdue, promises_open} = counts;
    const standing = [received, answered, answered_on_time, answered_undated, open, open_overdue, promises_open];
    return [province, period.work_year, dateValue(today), ...standing];
  });
}

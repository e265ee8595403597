import type {DuckDBConnection} from "@duckdb/node-api";
import {fieldCodes} from "../../loaders/forms/registerFields.js";
import type {Catalogue, Session} from "../../src/domain/catalogue.js";
import {addDays, toVietnamDate} from "../../src/domain/days.js";
import type {CouncilReport, ScopeCouncil, SiteQuestion} from "../../src/domain/followUpData.js";
import {headlineCode} from "../../src/domain/headlines.js";
import {limitOf} from "../../src/domain/limits.js";
import {toEvents} from "../../src/domain/lineage/events.js";
import {restateVector} from "../../src/domain/lineage/vector.js";
import {answerDaysOn, answerDue, answerStanding} from "../../src/domain/registers.js";
import type {ScopeSeries} from "../../src/domain/siteData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import type {Scope} from "./scopes.js";
import {predecessorsOf} from "./scopes.js";
import type {LineRow} from "./visits.js";
import {readText} from "./visits.js";

/** All lines of the newest registers of questions, of every province. */
export async function readQuestions(connection: DuckDBConnection): Promise<LineRow[]> {
  return await readRows<LineRow>(connection, await readSql("queries/site_questions"));
}

interface CouncilSource {
  catalogue: Catalogue;
  scopes: readonly Scope[];
  as_of: string;
  questions: readonly LineRow[];
}

/** A province whose council the scope answers: its own head, or one before it that it took over as a whole. */
interface Respondent {
  code: string;
  predecessor: string | null;
}

/** Questions and reports of a scope, with those of provinces that it took over as a whole: their promises are its own now. */
export function scopeCouncil(scope: Scope, {series}: Pick<ScopeSeries, "series">, source: CouncilSource): ScopeCouncil {
  const respondents = respondentsOf(scope, source);
  return {
    scope: scope.scope,
    questions: respondents.flatMap((respondent) =>
      source.questions
        .filter((row) => row["province"] === respondent.code)
        .map((row) => toQuestion(row, respondent, source))
    ),
    sessions: respondents.flatMap(({code, predecessor}) =>
      sessionsOf(code, source.catalogue).map(({date, session}) => ({predecessor, date, name: session}))
    ),
    reports: scope.head ? listReports(scope.head.code, series, source) : []
  };
}

function respondentsOf(scope: Scope, {catalogue, scopes, as_of}: CouncilSource): Respondent[] {
  const {head} = scope;
  if (!head) return [];
  const events = toEvents(catalogue.lineage, catalogue.units);
  const today = toVietnamDate(as_of);
  const before = predecessorsOf(scope, scopes, catalogue.lineage).filter(({unit, scope: own}) => {
    if (unit.code !== own.head?.code || unit.valid_to === null) return false;
    const {weights, path} = restateVector(events, unit.code, {from: unit.valid_to, to: today});
    return path === "exact" && weights.has(head.code);
  });
  return [
    ...before.map(({unit}) => ({code: unit.code, predecessor: unit.short_name})),
    {code: head.code, predecessor: null}
  ];
}

function toQuestion(row: LineRow, {predecessor}: Respondent, {catalogue, as_of}: CouncilSource): SiteQuestion {
  const [received, answered] = [readText(row, "received"), readText(row, "answered")];
  const due = answerDue({received, due: readText(row, "due")}, (day) => answerDaysOn(catalogue.settings, day));
  const promise = readText(row, "promise");
  return {
    predecessor,
    work_year: Number(row["work_year"]),
    file: String(row["file"]),
    sheet: readText(row, "sheet") ?? "",
    row: Number(row["row"]),
    no: readText(row, "no"),
    received,
    raised_by: readText(row, "raised_by"),
    content: readText(row, "content"),
    due,
    answered,
    standing: answerStanding({answered}, {date: toVietnamDate(as_of), due}),
    promise: fieldCodes("F3", "promise", []).find(({code}) => code === promise)?.label_vi ?? promise,
    is_promise_open: promise === headlineCode(catalogue.settings, "open_promise")
  };
}

/** For each period that ended, the first session after it; of periods that share one, the last. */
function listReports(code: string, series: ScopeSeries["series"], {catalogue, as_of}: CouncilSource): CouncilReport[] {
  const dates = series[headlineCode(catalogue.settings, "headline_council_report_date")]?.[code];
  if (!dates) return [];
  const sessions = sessionsOf(code, catalogue);
  const before = limitOf(catalogue.settings, "council_report_days");
  const reports = new Map<string, CouncilReport>();
  for (const [index, period] of catalogue.periods.entries()) {
    const point = dates[index] ?? null;
    const session = sessions.find(({date}) => date > period.to);
    if (point === null || !session || period.to >= toVietnamDate(as_of)) continue;
    const sent = typeof point === "object" && "text" in point ? point.text : null;
    const due = addDays(session.date, -before);
    reports.set(session.date, {period: period.code, session: session.date, due, sent});
  }
  return [...reports.values()];
}

function sessionsOf(code: string, {sessions}: Catalogue): Session[] {
  return sessions.filter(({province}) => province === code).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

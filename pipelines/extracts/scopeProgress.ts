import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue, Period} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";
import {toVietnamDate} from "../../src/domain/days.js";
import type {
  LateItem,
  RecentFile,
  ScopeCouncil,
  ScopeProgress,
  SiteSession,
  UnitReminder,
  UpcomingReport
} from "../../src/domain/followUpData.js";
import type {Headline} from "../../src/domain/headlines.js";
import {headlineCode} from "../../src/domain/headlines.js";
import {limitOf} from "../../src/domain/limits.js";
import {reminderText} from "../../src/domain/reminder.js";
import type {UnitDay} from "../../src/domain/runningLate.js";
import {
  endingTerms,
  lateAnswers,
  lateConferences,
  lateInspections,
  lateRemedies,
  nextConference
} from "../../src/domain/runningLate.js";
import type {PackedPoint, ScopeSeries, SiteObligation, SiteReport, SiteVisit} from "../../src/domain/siteData.js";
import {holidayDates, workingDaysBetween} from "../../src/domain/workingDays.js";
import {readReminders} from "../documents/remind/reminders.js";
import type {Scope} from "./scopes.js";
import {toSiteUnits} from "./scopes.js";

const dayLength = 86_400_000;

/** The reminder of every unit that owes something, as `qcdc remind` words it, by unit. */
export async function readReminderTexts(
  connection: DuckDBConnection,
  {catalogue, as_of}: {catalogue: Catalogue; as_of: string}
): Promise<Map<string, string>> {
  const provinces = await readReminders(connection, {catalogue, period: null, as_of});
  const texts = provinces.flatMap(({reminders}) =>
    reminders.map(({unit, facts}) => [unit.code, reminderText(facts) ?? ""] as const)
  );
  return new Map(texts.filter(([, text]) => text !== ""));
}

interface ProgressSource {
  catalogue: Catalogue;
  as_of: string;
  reports: ReadonlyMap<string, SiteReport[]>;
  reminders: ReadonlyMap<string, string>;
}

interface ProgressInput {
  /** As reported. */
  series: ScopeSeries["series"];
  obligations: readonly SiteObligation[];
  council: ScopeCouncil;
  visits: readonly SiteVisit[];
}

/** Who has to do what by when, as known at one moment. */
export function scopeProgress(scope: Scope, input: ProgressInput, source: ProgressSource): ScopeProgress {
  const reports = source.reports.get(scope.scope) ?? [];
  const instants = reports.map(({received_at}) => received_at).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return {
    scope: scope.scope,
    due: upcoming(input.obligations, source),
    received: recentFiles(reports, source.as_of),
    last_received: instants.at(-1) ?? null,
    late: lateItems(scope, input, source),
    reminders: remindersOf(scope, source),
    next_session: nextSession(input.council, source.as_of)
  };
}

function upcoming(obligations: readonly SiteObligation[], {catalogue, as_of}: ProgressSource): UpcomingReport[] {
  const holidays = holidayDates(catalogue.holidays);
  const end = Date.parse(as_of) + 31 * dayLength;
  const open = obligations.filter(
    ({state, due_at}) => (state === "due_soon" || state === "not_due") && Date.parse(due_at) <= end
  );
  return open.map(({unit, form, period, due_at}) => {
    const working_days = workingDaysBetween(toVietnamDate(as_of), toVietnamDate(due_at), holidays);
    return {unit, form, period, due_at, working_days};
  });
}

function recentFiles(reports: readonly SiteReport[], as_of: string): RecentFile[] {
  const since = Date.parse(as_of) - 7 * dayLength;
  const recent = reports.filter(({received_at}) => Date.parse(received_at) > since);
  return recent.map(({file, unit, period, received_at, status, refused, findings}) => {
    const refusals = findings.filter(({severity}) => severity === "refuse").slice(0, 5);
    const problems = refusals.map(({sheet, cell, message}) => {
      const place = [sheet, cell].filter((part) => part !== null && part !== "").join(" › ");
      return place === "" ? message : `${place}: ${message}`;
    });
    return {file, unit, period, received_at, status, refused, problems};
  });
}

function remindersOf({units}: Scope, {reminders}: ProgressSource): UnitReminder[] {
  return units.flatMap(({code, short_name}) => {
    const text = reminders.get(code);
    return text === undefined ? [] : [{unit: code, name: short_name, text}];
  });
}

function nextSession({sessions}: ScopeCouncil, as_of: string): SiteSession | null {
  const today = toVietnamDate(as_of);
  return sessions.find(({predecessor, date}) => predecessor === null && date >= today) ?? null;
}

/** Everything that runs late or will soon, each only where the catalogue or a register holds the data. */
function lateItems(scope: Scope, {series, council, visits}: ProgressInput, source: ProgressSource): LateItem[] {
  const {catalogue, as_of} = source;
  const {settings} = catalogue;
  const today = toVietnamDate(as_of);
  const months = limitOf(settings, "conference_months");
  const year = catalogue.periods
    .filter(({half, to}) => half === 0 && to < today)
    .toSorted(byEnd)
    .at(-1);
  const days = dayReader(scope, series, source);
  const next = year && days.isKnown("headline_conference_date") ? nextConference({to: year.to, months}, today) : null;
  const term = {months: limitOf(settings, "board_term_months"), warning: limitOf(settings, "board_warning_days")};
  return [
    ...lateInspections(visits, today),
    ...lateRemedies(visits, {today, days: limitOf(settings, "remedy_days")}),
    ...(year ? lateConferences(days.at("headline_conference_date", year), {from: year.from, months}) : []),
    ...(next ? [next] : []),
    ...endingTerms(days.latest("headline_board_term_start"), {today, ...term}),
    ...days.unanswered(),
    ...lateAnswers(council.questions, today)
  ];
}

function byEnd(first: Period, second: Period): number {
  return first.to < second.to ? -1 : 1;
}

/** Days and counts that today's units of a scope reported, departments left out. */
function dayReader(scope: Scope, series: ScopeSeries["series"], {catalogue, as_of}: ProgressSource) {
  const today = toVietnamDate(as_of);
  const units = toSiteUnits(scope, catalogue.settings).filter((unit) => unit.role !== "part" && isValidOn(unit, today));
  const closed = catalogue.periods.filter(({to}) => to < today).toSorted(byEnd);
  const point = (headline: Headline, unit: string, period: Period): PackedPoint =>
    series[headlineCode(catalogue.settings, headline)]?.[unit]?.[catalogue.periods.indexOf(period)] ?? null;
  return {
    isKnown: (headline: Headline) => series[headlineCode(catalogue.settings, headline)] !== undefined,
    at: (headline: Headline, period: Period): UnitDay[] =>
      units.map(({unit}) => ({unit, day: textOf(point(headline, unit, period))})),
    latest: (headline: Headline): UnitDay[] =>
      units.map(({unit}) => {
        const days = closed.map((period) => textOf(point(headline, unit, period)));
        return {unit, day: days.findLast((day) => day !== null) ?? null};
      }),
    unanswered: (): LateItem[] =>
      units.flatMap(({unit}) => {
        const period = closed.at(-1);
        if (!period) return [];
        const asked = point("headline_board_recommendations", unit, period);
        const answered = point("headline_board_answered", unit, period);
        if (typeof asked !== "number" || typeof answered !== "number" || asked <= answered) return [];
        return [{kind: "board_answer" as const, unit, due: null, days: null, count: asked - answered, past_year: null}];
      })
  };
}

function textOf(point: PackedPoint): string | null {
  return point !== null && typeof point === "object" && "text" in point ? point.text : null;
}

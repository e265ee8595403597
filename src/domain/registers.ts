/** Counts from the lines of the registers of inspections and of questions from the people's council. */
import type {Settings} from "./catalogue.js";
import {addDays} from "./days.js";

/** A written answer is due this many days after the question came in (Luật 87/2015 Điều 60), unless a line sets a date. */
const answerDays = 20;

/** ISO dates; null for what is missing or unreadable. */
export interface QuestionLine {
  received: string | null;
  due: string | null;
  answered: string | null;
  /** Code of what became of the promise made in the answer. */
  promise: string | null;
}

export interface QuestionCounts {
  received: number;
  answered: number;
  answered_on_time: number;
  /** Answered, but it cannot be told whether in time: a date is missing. */
  answered_undated: number;
  open: number;
  open_overdue: number;
  promises_open: number;
}

export interface RecommendationLine {
  recommendations: number | null;
  remedied: number | null;
  remedy_due: string | null;
}

export interface RecommendationCounts {
  issued: number;
  remedied: number;
  open: number;
  open_overdue: number;
}

const noQuestions: QuestionCounts = {
  received: 0,
  answered: 0,
  answered_on_time: 0,
  answered_undated: 0,
  open: 0,
  open_overdue: 0,
  promises_open: 0
};

interface QuestionOptions {
  /** ISO date: questions at its end; what came in later is left out. */
  date: string;
  /** Code of a promise not kept yet. */
  openPromise: string;
  /** Days for an answer to a question that came in on a day. */
  daysOn?: (received: string) => number;
}

/** What became of the questions. */
export function countQuestions(
  lines: readonly QuestionLine[],
  {date, openPromise, daysOn = () => answerDays}: QuestionOptions
): QuestionCounts {
  const counts = {...noQuestions};
  for (const line of lines) {
    if (line.received !== null && line.received > date) continue;
    counts.received += 1;
    if (line.promise === openPromise) counts.promises_open += 1;
    for (const key of countedAs[answerStanding(line, {date, due: answerDue(line, daysOn)})]) counts[key] += 1;
  }
  return counts;
}

const countedAs = {
  on_time: ["answered", "answered_on_time"],
  late: ["answered"],
  undated: ["answered", "answered_undated"],
  open: ["open"],
  overdue: ["open", "open_overdue"]
} as const satisfies Record<string, readonly (keyof QuestionCounts)[]>;

/** `undated`: answered, but a date is missing, so that nobody can tell whether in time. */
export type AnswerStanding = keyof typeof countedAs;

/** How a question stands at the end of a day (ISO date). */
export function answerStanding(
  {answered}: Pick<QuestionLine, "answered">,
  {date, due}: {date: string; due: string | null}
): AnswerStanding {
  if (answered === null || answered > date) return due !== null && due < date ? "overdue" : "open";
  if (due === null) return "undated";
  return answered <= due ? "on_time" : "late";
}

/** The last day for an answer: as the line says, else counted from the day the question came in; null when unknown. */
export function answerDue(
  {received, due}: Pick<QuestionLine, "received" | "due">,
  daysOn: (received: string) => number = () => answerDays
): string | null {
  if (due !== null) return due;
  return received === null ? null : addDays(received, daysOn(received));
}

const answerSetting = /^answer_days(?:@(\d{4}-\d{2}-\d{2}))?$/;

/**
 * Days for an answer to a question that came in on a day (ISO date): row `answer_days` of settings.csv, and from a day on
 * `answer_days@YYYY-MM-DD`, the latest that has begun; else 20.
 */
export function answerDaysOn({other}: Pick<Settings, "other">, received: string): number {
  let [days, begun] = [answerDays, ""];
  for (const [name, value] of Object.entries(other)) {
    const match = answerSetting.exec(name);
    const from = match?.[1] ?? "";
    if (!match || !/^\d{1,3}$/.test(value.trim()) || from > received || from < begun) continue;
    [days, begun] = [Number(value), from];
  }
  return days;
}

/** Recommendations of inspections and what became of them, as the register stood on a day (ISO date). */
export function countRecommendations(lines: readonly RecommendationLine[], date: string): RecommendationCounts {
  const counts = {issued: 0, remedied: 0, open: 0, open_overdue: 0};
  for (const {recommendations, remedied, remedy_due} of lines) {
    if (recommendations === null) continue;
    const open = Math.max(0, recommendations - (remedied ?? 0));
    counts.issued += recommendations;
    counts.remedied += remedied ?? 0;
    counts.open += open;
    if (remedy_due !== null && remedy_due < date) counts.open_overdue += open;
  }
  return counts;
}

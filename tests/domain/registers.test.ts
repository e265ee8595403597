import {describe, expect, it} from "vitest";
import type {QuestionLine} from "../../src/domain/registers.js";
import {answerDaysOn, answerDue, countQuestions, countRecommendations} from "../../src/domain/registers.js";
import type {Row} from "./truth.js";
import {readCsv, readTruth} from "./truth.js";

const ends = new Map(readCsv("data/catalogue/periods.csv").map((row) => [row.code!, row.to!]));
const typed = new Map(readTruth("current").map((row) => [`${row.unit} ${row.period} ${row.indicator}`, row.value!]));

function groupRegisters(rows: Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.province} ${row.period}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups];
}

function typedOf(key: string, codes: string[]): string[] {
  return codes.map((code) => typed.get(`${key} ${code}`) ?? "");
}

describe("countQuestions(lines, options)", () => {
  it("counts from every register of the sample what form 1 says", () => {
    const registers = groupRegisters(readTruth("questions"));
    expect(registers).toHaveLength(27);
    for (const [key, rows] of registers) {
      const lines = rows.map((row) => ({
        received: row.received || null,
        due: row.due || null,
        answered: row.answered || null,
        promise: row.promise || null
      }));
      const found = countQuestions(lines, {date: ends.get(rows[0]!.period!)!, openPromise: "chua"});
      const codes = ["council_questions", "council_answered", "council_answered_on_time", "council_promises_open"];
      expect([found.received, found.answered, found.answered_on_time, found.promises_open].map(String)).toEqual(
        typedOf(key, codes)
      );
    }
  });

  it("tells open, overdue and undated ones apart", () => {
    const line: QuestionLine = {received: "2024-01-01", due: null, answered: null, promise: null};
    const lines: QuestionLine[] = [
      line,
      {...line, received: "2024-01-20"},
      {...line, received: "2024-03-01"},
      {...line, answered: "2024-01-21"},
      {...line, answered: "2024-01-22"},
      {...line, answered: "2024-02-20"},
      {...line, received: null, answered: "2024-01-05", promise: "x"}
    ];
    expect(countQuestions(lines, {date: "2024-01-31", openPromise: "x"})).toEqual({
      received: 6,
      answered: 3,
      answered_on_time: 1,
      answered_undated: 1,
      open: 3,
      open_overdue: 2,
      promises_open: 1
    });
  });
});

describe("answerDue(line)", () => {
  it.each([
    [{received: "2024-02-20", due: null}, "2024-03-11"],
    [{received: "2024-02-20", due: "2024-02-25"}, "2024-02-25"],
    [{received: null, due: null}, null]
  ])("of %j is %s", (line, expected) => {
    expect(answerDue(line)).toBe(expected);
  });
});

describe("countRecommendations(lines, date)", () => {
  it("adds up, with what is overdue and never a negative rest", () => {
    const lines = [
      {recommendations: 3, remedied: 1, remedy_due: "2024-01-15"},
      {recommendations: 2, remedied: null, remedy_due: "2024-06-30"},
      {recommendations: 1, remedied: 2, remedy_due: "2024-01-15"},
      {recommendations: null, remedied: null, remedy_due: null}
    ];
    expect(countRecommendations(lines, "2024-01-31")).toEqual({issued: 6, remedied: 3, open: 4, open_overdue: 2});
  });
});

describe("answerDaysOn(settings, received)", () => {
  const other = {answer_days: "15", "answer_days@2027-01-01": "10", "answer_days@2026-01-01": "12", other: "3"};

  it.each([
    [{}, "2025-06-01", 20],
    [other, "2025-06-01", 15],
    [other, "2026-01-01", 12],
    [other, "2027-05-01", 10],
    [{"answer_days@2027-01-01": "10"}, "2026-12-31", 20]
  ])("%j on %s gives %i", (settings, received, expected) => {
    expect(answerDaysOn({other: settings as Record<string, string>}, received)).toBe(expected);
  });

  it("moves the day an answer is due", () => {
    expect(answerDue({received: "2027-05-01", due: null}, (day) => answerDaysOn({other}, day))).toBe("2027-05-11");
  });
});

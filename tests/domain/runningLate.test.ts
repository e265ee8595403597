import {expect, it} from "vitest";
import {
  endingTerms,
  lateAnswers,
  lateConferences,
  lateInspections,
  lateRemedies,
  nextConference
} from "../../src/domain/runningLate.js";
import type {SiteQuestion} from "../../src/domain/followUpData.js";
import type {SiteVisit} from "../../src/domain/siteData.js";

const today = "2026-10-20";

function visit(changes: Partial<SiteVisit>): SiteVisit {
  return {
    unit: "A",
    predecessor: null,
    is_divided: false,
    is_own: true,
    work_year: 2026,
    planned: null,
    actual: null,
    is_direct: true,
    shortcomings: null,
    recommendations: null,
    remedied: null,
    remedy_due: null,
    ...changes
  };
}

it("lateInspections tells planned days that passed without an inspection; a month passes with its last day", () => {
  const visits = [
    visit({planned: "2026-10-10"}),
    visit({planned: "2026-09"}),
    visit({planned: "2026-10"}),
    visit({planned: "2026-10-10", actual: "2026-10-12"}),
    visit({planned: "2026-10-20"}),
    visit({planned: "quý III"}),
    visit({planned: "2025-05-05", work_year: 2025}),
    visit({planned: "2026-10-10", is_own: false})
  ];
  expect(lateInspections(visits, today).map(({due, days}) => [due, days])).toEqual([
    ["2026-10-10", 10],
    ["2026-09-30", 20]
  ]);
  expect(lateInspections([], today)).toEqual([]);
});

it("lateRemedies marks what stands in the register of a year before the newest", () => {
  const open = {actual: "2025-09-01", recommendations: 1, remedy_due: "2025-10-15"};
  const visits = [visit({...open, work_year: 2025}), visit({...open, work_year: 2026})];
  expect(lateRemedies(visits, {today, days: 15}).map(({past_year}) => past_year)).toEqual([2025, null]);
});

it("lateRemedies counts what is open after its day, else so many days after the inspection", () => {
  const visits = [
    visit({actual: "2026-09-01", recommendations: 3, remedied: 1, remedy_due: "2026-10-15"}),
    visit({actual: "2026-10-01", recommendations: 2}),
    visit({actual: "2026-10-10", recommendations: 2}),
    visit({actual: "2026-09-01", recommendations: 2, remedied: 2, remedy_due: "2026-10-15"}),
    visit({actual: "2026-09-01", recommendations: 2, is_divided: true})
  ];
  expect(lateRemedies(visits, {today, days: 15}).map(({due, days, count}) => [due, days, count])).toEqual([
    ["2026-10-15", 5, 2],
    ["2026-10-16", 4, 2]
  ]);
});

it("lateAnswers tells the answers that are overdue", () => {
  const question = {standing: "overdue", due: "2026-10-01"} as SiteQuestion;
  const items = lateAnswers([question, {...question, standing: "late"}, {...question, standing: "open"}], today);
  expect(items.map(({due, days}) => [due, days])).toEqual([["2026-10-01", 19]]);
});

it("lateConferences tells conferences after three months of the work year, since the law of 2023", () => {
  const held = [
    {unit: "A", day: "2025-12-31"},
    {unit: "B", day: "2026-01-02"},
    {unit: "C", day: null}
  ];
  expect(lateConferences(held, {from: "2025-10-01", months: 3})).toEqual([
    {kind: "conference", unit: "B", due: "2025-12-31", days: 2, count: null, past_year: null}
  ]);
  expect(lateConferences([{unit: "A", day: "2023-05-01"}], {from: "2022-12-01", months: 3})).toEqual([]);
});

it("nextConference tells the last day of the work year that has begun, until it has passed", () => {
  expect(nextConference({to: "2026-09-30", months: 3}, today)).toMatchObject({due: "2026-12-31", days: -72});
  expect(nextConference({to: "2026-09-30", months: 3}, "2027-01-01")).toBeNull();
  expect(nextConference({to: "2026-12-31", months: 3}, today)).toBeNull();
});

it("endingTerms tells terms of two years that ended, or end within 60 days", () => {
  const starts = [
    {unit: "A", day: "2024-10-01"},
    {unit: "B", day: "2024-12-20"},
    {unit: "C", day: "2024-12-21"},
    {unit: "D", day: null}
  ];
  expect(endingTerms(starts, {today, months: 24, warning: 60}).map(({unit, due, days}) => [unit, due, days])).toEqual([
    ["A", "2026-09-30", 20],
    ["B", "2026-12-19", -60]
  ]);
});

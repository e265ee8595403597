import {expect, it} from "vitest";
import {scopeCouncil} from "../../../pipelines/extracts/scopeCouncil.js";
import type {Scope} from "../../../pipelines/extracts/scopes.js";
import {edge, emptyCatalogue, unit} from "../../domain/catalogue.js";

/** On 1 July old became new as a whole; half was divided. */
const [before, half, now] = [
  unit("old", "2020-01-01", "2025-06-30", {short_name: "Tỉnh cũ"}),
  unit("half", "2020-01-01", "2025-06-30"),
  unit("new", "2025-07-01", null)
];
const scopes: Scope[] = [before, half, now].map((head) => ({scope: head.code, head, units: [head]}));
const period = {label_vi: "", half: 0, regime: "R", note: ""};
const catalogue = {
  ...emptyCatalogue(),
  units: [before, half, now, unit("far", "2025-07-01", null)],
  lineage: [
    edge("2025-07-01", "old", "new", "1"),
    edge("2025-07-01", "half", "new", "1/2"),
    edge("2025-07-01", "half", "far", "1/2")
  ],
  periods: [
    {...period, code: "2025", from: "2025-01-01", to: "2025-12-31", work_year: 2025},
    {...period, code: "2026", from: "2026-01-01", to: "2026-12-31", work_year: 2026}
  ],
  sessions: [
    {province: "new", council: "", session: "đầu năm", date: "2026-03-20", basis: ""},
    {province: "old", council: "", session: "giữa năm", date: "2025-06-20", basis: ""}
  ]
};

const line = {file: "so.xlsx", sheet: "Sổ", row: 5, work_year: 2025, received: "2026-01-01", promise: "chua"};

function councilOf(questions: Record<string, string | number | null>[], series = {}) {
  const source = {catalogue, scopes, as_of: "2026-02-01T08:00:00+07:00", questions};
  return scopeCouncil(scopes[2]!, {series}, source);
}

it("scopeCouncil takes along the questions of a province taken over as a whole, not of one that was divided", () => {
  const {questions, sessions} = councilOf(["old", "half", "new"].map((province) => ({...line, province})));
  expect(questions.map(({predecessor}) => predecessor)).toEqual(["Tỉnh cũ", null]);
  expect(sessions.map(({date}) => date)).toEqual(["2025-06-20", "2026-03-20"]);
});

it("scopeCouncil counts the day for an answer from the day of receipt, and says how it stands", () => {
  const rows = [
    {...line, province: "new"},
    {...line, province: "new", answered: "2026-01-21"},
    {...line, province: "new", answered: "2026-01-22"},
    {...line, province: "new", due: "2026-02-10"},
    {...line, province: "new", received: null, answered: "2026-01-22"}
  ];
  const {questions} = councilOf(rows);
  expect(questions.map(({due, standing}) => [due, standing])).toEqual([
    ["2026-01-21", "overdue"],
    ["2026-01-21", "on_time"],
    ["2026-01-21", "late"],
    ["2026-02-10", "open"],
    [null, "undated"]
  ]);
  expect(questions[0]).toMatchObject({promise: "Chưa", is_promise_open: true, raised_by: null});
});

it("scopeCouncil finds the report for the first session after a period, due ten days before it", () => {
  const dates = [{text: "2026-02-20"}, "m"];
  const {reports} = councilOf([], {council_report_date: {new: dates}});
  expect(reports).toEqual([{period: "2025", session: "2026-03-20", due: "2026-03-10", sent: "2026-02-20"}]);
  expect(councilOf([], {council_report_date: {new: [null, null]}}).reports).toEqual([]);
});

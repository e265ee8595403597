import {expect, it} from "vitest";
import {scopeProgress} from "../../../pipelines/extracts/scopeProgress.js";
import type {ScopeSeries, SiteObligation, SiteReport} from "../../../src/domain/siteData.js";
import {emptyCatalogue, unit} from "../../domain/catalogue.js";

const head = unit("p", "2020-01-01", null, {short_name: "Tỉnh P"});
const member = unit("a", "2020-01-01", null, {parent: "p", short_name: "Huyện A"});
const scope = {scope: "p", head, units: [head, member]};
const period = {label_vi: "", regime: "R", note: "", half: 0};
const catalogue = {
  ...emptyCatalogue(),
  units: [head, member],
  periods: [
    {...period, code: "2024", from: "2024-01-01", to: "2024-12-31", work_year: 2024},
    {...period, code: "2025", from: "2025-01-01", to: "2025-12-31", work_year: 2025}
  ]
};

const report: SiteReport = {
  file: "a.xlsx",
  form: "F1",
  unit: "a",
  unit_name: "Huyện A",
  period: "2025",
  version: 1,
  received_at: "2026-01-18T09:00:00+07:00",
  status: "partly_refused",
  values: 3,
  refused: 1,
  notes: 1,
  findings: [
    {
      severity: "refuse",
      origin: "read",
      code: "approximate",
      sheet: "Biểu 1",
      cell: "D5",
      raw: "x",
      message: "Ghi số."
    },
    {severity: "note", origin: "read", code: "approximate", sheet: "Biểu 1", cell: "D6", raw: "x", message: "Xem lại."}
  ]
};

function progressOf(
  changes: {series?: ScopeSeries["series"]; obligations?: SiteObligation[]; reports?: SiteReport[]} = {}
) {
  const council = {
    scope: "p",
    questions: [],
    reports: [],
    sessions: ["2025-12-10", "2026-03-10", "2026-07-10"].map((date) => ({predecessor: null, date, name: "họp"}))
  };
  const input = {series: {}, obligations: [], council, visits: [], ...changes};
  const source = {
    catalogue,
    as_of: "2026-01-20T08:00:00+07:00",
    reports: new Map([["p", changes.reports ?? []]]),
    reminders: new Map([
      ["a", "Kính gửi: Huyện A."],
      ["elsewhere", "Kính gửi."]
    ])
  };
  return scopeProgress(scope, input, source);
}

it("scopeProgress lists files of the last seven days with the cells refused, and when the last came", () => {
  const old = {...report, file: "old.xlsx", received_at: "2026-01-13T07:00:00+07:00"};
  const {received, last_received} = progressOf({reports: [report, old]});
  expect(received).toMatchObject([{file: "a.xlsx", problems: ["Biểu 1 › D5: Ghi số."]}]);
  expect(last_received).toBe("2026-01-18T09:00:00+07:00");
});

it("scopeProgress counts working days until reports that fall due within a month", () => {
  const open: SiteObligation = {
    unit: "a",
    form: "F1",
    period: "2025",
    // Monday; the 20th is a Tuesday: Wed, Thu, Fri, Mon.
    due_at: "2026-01-26T17:00:00+07:00",
    received_at: null,
    days_late: null,
    state: "not_due"
  };
  const later = {...open, due_at: "2026-03-01T17:00:00+07:00"};
  const {due} = progressOf({obligations: [open, later, {...open, state: "late"}]});
  expect(due.map(({working_days}) => working_days)).toEqual([4]);
});

it("scopeProgress reminds its own units, and knows the next session", () => {
  const {reminders, next_session} = progressOf();
  expect(reminders).toEqual([{unit: "a", name: "Huyện A", text: "Kính gửi: Huyện A."}]);
  expect(next_session?.date).toBe("2026-03-10");
});

it("scopeProgress finds conferences after the limit, ending terms and unanswered boards from the indicators", () => {
  const series = {
    conference_date: {p: [null, {text: "2025-03-31"}], a: [null, {text: "2025-04-02"}]},
    ttnd_term_start: {a: [{text: "2024-02-01"}, "m"]},
    ttnd_recs: {a: [null, 3]},
    ttnd_recs_answered_15d: {a: [null, 1]}
  };
  expect(
    progressOf({series}).late.map(({kind, unit: code, due, days, count}) => [kind, code, due, days, count])
  ).toEqual([
    ["conference", "a", "2025-03-31", 2, null],
    ["next_conference", null, "2026-03-31", -70, null],
    ["board_term", "a", "2026-01-31", -11, null],
    ["board_answer", "a", null, null, 2]
  ]);
  expect(progressOf().late).toEqual([]);
});

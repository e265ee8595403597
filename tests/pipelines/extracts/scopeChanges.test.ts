import {expect, it} from "vitest";
import type {BuildChanges} from "../../../pipelines/extracts/scopeChanges.js";
import {scopeChanges} from "../../../pipelines/extracts/scopeChanges.js";
import type {SiteReport} from "../../../src/domain/siteData.js";
import {emptyCatalogue, unit} from "../../domain/catalogue.js";

const head = unit("p", "2020-01-01", null, {short_name: "Tỉnh P"});
const other = unit("q", "2010-01-01", "2019-12-31", {short_name: "Tỉnh Q"});
const scopes = [
  {scope: "p", head, units: [head]},
  {scope: "q", head: other, units: [other]}
];
const base = emptyCatalogue();
const catalogue = {
  ...base,
  settings: {...base.settings, other: {masked_indicators: "secret"}},
  lineage: [
    {
      predecessor: "q",
      successor: "p",
      kind: "merge" as const,
      date: "2020-01-01",
      basis: "",
      share: {num: 1n, den: 1n}
    }
  ]
};
const since = {moment: "2025-07-10", session: "", label: "", as_of: "2025-07-10T08:00:00+07:00"};
const report: SiteReport = {
  file: "p.xlsx",
  form: "F1",
  unit: "p",
  unit_name: "Tỉnh P",
  period: "2025",
  version: 2,
  received_at: "2026-01-18T09:00:00+07:00",
  status: "accepted",
  values: 1,
  refused: 0,
  notes: 0,
  findings: []
};

function row(of: string, indicator: string): BuildChanges["revised"][number] {
  const place = {file: "a.xlsx", sheet: "S", cell: "B2"};
  const sides = {old_value: 2, old_value_text: null, old_state: "value", new_value: null, new_value_text: null};
  return {unit: of, period: "2024", indicator, ...place, ...sides, new_state: null};
}

function changesOf(changes: Partial<BuildChanges> = {}) {
  return scopeChanges(scopes[0]!, {
    catalogue,
    scopes,
    as_of: "2026-01-20T08:00:00+07:00",
    since,
    changes: {revised: [], added: [], ratios: [], ...changes},
    reports: new Map([
      ["p", [report, {...report, file: "old.xlsx", received_at: "2025-07-10T07:00:00+07:00"}]],
      ["elsewhere", [{...report, unit: "z"}]]
    ]),
    obligations: [
      {
        unit: "p",
        form: "F1",
        period: "2025",
        due_at: "2026-01-17T17:00:00+07:00",
        received_at: null,
        days_late: 1,
        state: "late"
      }
    ]
  });
}

it("scopeChanges takes the figures of its units and of those before them, and says what was taken back", () => {
  const {revised, revised_count, names} = changesOf({revised: [row("p", "a"), row("q", "a"), row("z", "a")]});
  expect(revised.map(({unit: of, before, after}) => [of, before, after])).toEqual([
    ["p", 2, "m"],
    ["q", 2, "m"]
  ]);
  expect([revised_count, names]).toEqual([2, {p: "Tỉnh P", q: "Tỉnh Q"}]);
});

it("scopeChanges never tells a figure of a masked indicator", () => {
  expect(changesOf({revised: [row("p", "secret")]}).revised[0]).toMatchObject({before: "x", after: "x"});
});

it("scopeChanges lists the files received after the session, replacements and late ones as such", () => {
  expect(changesOf().files).toMatchObject([{file: "p.xlsx", is_replacement: true, is_late: true}]);
});

it("scopeChanges tells which units went into those of today", () => {
  expect(changesOf().steps).toMatchObject([
    {predecessor_name: "Tỉnh Q", predecessor_scope_until: "2019-12-31", successor_name: "Tỉnh P", share: "1"}
  ]);
});

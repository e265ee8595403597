import {expect, it} from "vitest";
import type {VisitRow} from "../../../pipelines/extracts/visits.js";
import {visitsOf} from "../../../pipelines/extracts/visits.js";
import type {Lens, SiteUnit} from "../../../src/domain/siteData.js";
import {edge, emptyCatalogue, unit} from "../../domain/catalogue.js";

/** On 1 July old1 and old2 became new1; old3 was divided among new1 and new2. */
const catalogue = {
  ...emptyCatalogue(),
  units: [
    unit("p", "2020-01-01", null),
    ...["old1", "old2", "old3"].map((code) => unit(code, "2020-01-01", "2025-06-30", {short_name: `Cũ ${code}`})),
    ...["new1", "new2"].map((code) => unit(code, "2025-07-01", null, {parent: "p"}))
  ],
  lineage: [
    edge("2025-07-01", "old1", "new1", "1"),
    edge("2025-07-01", "old2", "new1", "1"),
    edge("2025-07-01", "old3", "new1", "1/2"),
    edge("2025-07-01", "old3", "new2", "1/2")
  ]
};

const scope = {scope: "p", head: catalogue.units[0]!, units: []};

function row(code: string | null, actual: string | null, changes: Partial<VisitRow> = {}): VisitRow {
  return {
    province: "before",
    work_year: 2025,
    unit: code,
    form: "truc_tiep",
    planned: null,
    actual,
    shortcomings: null,
    recommendations: null,
    remedied: null,
    remedy_due: null,
    ...changes
  };
}

function visits(lens: Lens, codes: readonly string[], rows: VisitRow[], as_of = "2026-01-01T08:00:00+07:00") {
  const units = codes.map((code) => ({unit: code}) as SiteUnit);
  return visitsOf(scope, {lens, units}, {catalogue, as_of, visits: rows}).map((one) => [
    one.unit,
    one.predecessor,
    one.is_divided,
    one.is_own
  ]);
}

const rows = [
  row("old1", "2025-03-01"),
  row("old3", "2025-03-02"),
  row("new2", "2025-08-01", {province: "p"}),
  row(null, "2025-08-02")
];

it("visitsOf through today's structure puts an inspection at the units that took over, and says where it was", () => {
  expect(visits("current", ["p", "new1", "new2"], rows)).toEqual([
    ["new1", "Cũ old1", false, false],
    ["new1", "Cũ old3", true, false],
    ["new2", "Cũ old3", true, false],
    ["new2", null, false, true]
  ]);
});

it("visitsOf as reported leaves every inspection at the unit that was inspected", () => {
  expect(visits("as_reported", ["p", "new1", "new2", "old1", "old3"], rows)).toEqual([
    ["old1", null, false, false],
    ["old3", null, false, false],
    ["new2", null, false, true]
  ]);
});

it("visitsOf does not know of a change that has not come yet", () => {
  expect(visits("current", ["old1"], [rows[0]!], "2025-05-01T08:00:00+07:00")).toEqual([["old1", null, false, false]]);
});

it("visitsOf places a planned inspection without a day by its month or its work year", () => {
  const planned = [row("old1", null, {planned: "2025-05-05"}), row("old2", null, {planned: "quý I"})];
  expect(visits("current", ["new1"], planned)).toEqual([
    ["new1", "Cũ old1", false, false],
    ["new1", "Cũ old2", false, false]
  ]);
});

import {describe, expect, it} from "vitest";
import type {Catalogue, FormCode} from "../../src/domain/catalogue.js";
import type {Receipt} from "../../src/domain/obligations.js";
import {owedReports} from "../../src/domain/obligations.js";
import {edge, emptyCatalogue, period, sampleCatalogue, unit} from "./catalogue.js";
import {readTruth} from "./truth.js";

/** One receipt per form and unit in a file, as the truth lists files and the units in them. */
function sampleReceipts(): Receipt[] {
  const unitsByFile = new Map<string, Set<string>>();
  for (const cell of readTruth("values")) {
    if (!["value", "zero", "not_applicable"].includes(cell.state!)) continue;
    unitsByFile.set(cell.file!, (unitsByFile.get(cell.file!) ?? new Set()).add(cell.unit!));
  }
  return readTruth("files").flatMap((file) => {
    const status = file.expected_status!;
    const counts = status !== "refused" && status !== "duplicate";
    return file.form!.split("+").flatMap((form) => {
      const units = form === "F1" && counts ? [...(unitsByFile.get(file.file!) ?? [])] : [file.unit!];
      return units.map((code) => ({
        unit: code,
        form: form as FormCode,
        period: file.period!,
        received_at: file.received_at!,
        counts,
        is_duplicate: status === "duplicate"
      }));
    });
  });
}

describe("owedReports(catalogue, receipts, now) on the sample", () => {
  const owed = owedReports(sampleCatalogue(), sampleReceipts(), "2026-10-20T08:00:00+07:00");
  const found = new Map(owed.map((row) => [`${row.unit} ${row.form} ${row.period}`, row]));
  const truth = readTruth("timeliness");

  it("has exactly the reports of timeliness.csv", () => {
    expect(owed).toHaveLength(522);
    expect([...found.keys()].toSorted()).toEqual(
      truth.map((row) => `${row.unit} ${row.form} ${row.period}`).toSorted()
    );
  });

  it("equals every row of timeliness.csv", () => {
    const ours = truth.map((row) => {
      const {due_at, received_at, days_late, state} = found.get(`${row.unit} ${row.form} ${row.period}`)!;
      const isMissing = state === "overdue" || state === "returned";
      return {
        ...row,
        due_at,
        received_at: received_at ?? "",
        status: isMissing ? "missing" : state,
        days_late: isMissing ? "" : String(days_late)
      };
    });
    expect(ours).toEqual(truth);
  });

  it("tells a refused report from one that never came", () => {
    const missing = truth.filter((row) => row.status === "missing");
    const returned = missing.filter((row) => found.get(`${row.unit} ${row.form} ${row.period}`)!.state === "returned");
    expect(returned.map((row) => `${row.unit} ${row.period}`)).toEqual(["dn2.kv07 2026-H1", "dn2.kv09 2026-Y"]);
  });

  it("gives up the predecessors' debts to their successors", () => {
    expect(found.get("dn1.hoavang F1 2025-H1")).toMatchObject({state: "overdue", answered_by: ["dn2.kv04"]});
    expect(found.get("dn1.p8 F1 2022-Y")).toMatchObject({state: "overdue", answered_by: ["dn2.p8"]});
  });
});

const base: Catalogue = {
  ...emptyCatalogue(),
  units: [unit("old", "2020-01-01", "2024-03-31"), unit("new", "2024-04-01", null)],
  lineage: [edge("2024-04-01", "old", "new", "1")],
  periods: [
    period("2023", "2023-01-01", "2023-12-31"),
    period("2024", "2024-01-01", "2024-12-31"),
    period("2025", "2025-01-01", "2025-12-31")
  ],
  // Thursday 2024-12-26 to Tuesday 2025-01-07 with New Year's Day off
  holidays: [{date: "2025-01-01", name: "Tết Dương lịch"}],
  obligations: [{form: "F1", unit_kind: "office", period: "2024", due_at: "2025-01-07T16:00:00+07:00", note: ""}]
};

function receipt(received_at: string, values: Partial<Receipt> = {}): Receipt {
  return {unit: "new", form: "F1", period: "2024", received_at, counts: true, is_duplicate: false, ...values};
}

function judged(now: string, receipts: Receipt[] = [], catalogue = base) {
  const owed = owedReports(catalogue, receipts, now);
  expect(owed).toHaveLength(1);
  return owed[0]!;
}

describe("owedReports(catalogue, receipts, now)", () => {
  it.each([
    ["2024-12-31T08:00:00+07:00", "not_due", null],
    ["2025-01-01T23:00:00+07:00", "not_due", null],
    ["2025-01-02T00:30:00+07:00", "due_soon", null],
    ["2025-01-07T16:00:00+07:00", "due_soon", null],
    ["2025-01-07T16:00:01+07:00", "overdue", 0],
    ["2025-01-07T18:00:00Z", "overdue", 1],
    ["2025-01-17T08:00:00+07:00", "overdue", 10]
  ])("at %s an open report is %s", (now, state, days_late) => {
    expect(judged(now)).toMatchObject({state, days_late, received_at: null});
  });

  it.each([
    ["2025-01-07T16:00:00+07:00", "on_time", 0],
    ["2025-01-07T09:00:00Z", "on_time", 0],
    ["2025-01-07T23:59:00+07:00", "late", 0],
    ["2025-01-08T00:01:00+07:00", "late", 1]
  ])("received at %s is %s", (received_at, state, days_late) => {
    expect(judged("2025-02-01T08:00:00+07:00", [receipt(received_at)])).toMatchObject({state, days_late, received_at});
  });

  it("does not know yet what comes later", () => {
    expect(judged("2025-01-02T08:00:00+07:00", [receipt("2025-01-03T08:00:00+07:00")]).state).toBe("due_soon");
  });

  it("counts the first report that is not refused, whatever the order of the list", () => {
    const receipts = [
      receipt("2025-01-10T08:00:00+07:00"),
      receipt("2025-01-06T08:00:00+07:00", {counts: false}),
      receipt("2025-01-08T08:00:00+07:00")
    ];
    expect(judged("2025-02-01T08:00:00+07:00", receipts)).toMatchObject({state: "late", days_late: 1});
  });

  it("still owes after a refused report, but not because of a duplicate", () => {
    const refused = receipt("2025-01-06T08:00:00+07:00", {counts: false});
    expect(judged("2025-01-06T09:00:00+07:00", [refused])).toMatchObject({state: "returned", days_late: null});
    expect(judged("2025-01-09T09:00:00+07:00", [refused])).toMatchObject({state: "returned", days_late: 2});
    expect(judged("2025-01-09T09:00:00+07:00", [{...refused, is_duplicate: true}]).state).toBe("overdue");
  });

  it("is fulfilled by the unit that took the debtor over as a whole", () => {
    const catalogue = {...base, obligations: [{...base.obligations[0]!, period: "2023"}]};
    const successor = receipt("2024-05-01T08:00:00+07:00", {period: "2023"});
    expect(judged("2024-03-01T08:00:00+07:00", [], catalogue)).toMatchObject({unit: "old", answered_by: ["old"]});
    expect(judged("2024-06-01T08:00:00+07:00", [successor], catalogue)).toMatchObject({
      unit: "old",
      state: "on_time",
      answered_by: ["new"]
    });
  });

  it("is not fulfilled by a unit that took over a part", () => {
    const catalogue: Catalogue = {
      ...base,
      units: [...base.units, unit("other", "2024-04-01", null)],
      lineage: [edge("2024-04-01", "old", "new", "3/5"), edge("2024-04-01", "old", "other", "2/5")],
      obligations: [{...base.obligations[0]!, period: "2023"}]
    };
    const part = receipt("2024-05-01T08:00:00+07:00", {period: "2023"});
    expect(judged("2025-02-01T08:00:00+07:00", [part], catalogue)).toMatchObject({
      state: "overdue",
      answered_by: ["new", "other"]
    });
  });
});

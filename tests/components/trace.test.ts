import {describe, expect, it} from "vitest";
import {toText} from "../../src/components/markup.js";
import {readTraceKey, traceKey} from "../../src/components/trace/key.js";
import {cellIndicators, sourceShares, traceFigure} from "../../src/components/trace/traceFigure.js";
import {traceView} from "../../src/components/trace/traceView.js";
import type {UnitFile} from "../../src/domain/unitData.js";
import {context} from "./scene.js";

/** B took over A whole and three fifths of C on 01/01/2025; A sent one file, and then a better one. */
function unitFile(unit: string, changes: Partial<UnitFile>): UnitFile {
  return {
    unit,
    name: `Huyện ${unit}`,
    short_name: unit,
    valid_from: "2000-01-01",
    valid_to: null,
    scope: "P",
    scope_name: "Tỉnh P",
    predecessors: [],
    successors: [],
    series: {},
    obligations: [],
    cells: [],
    files: [],
    findings: [],
    sources: [],
    ...changes
  };
}

const old = unitFile("A", {
  cells: [
    ["attended", "2024-0", "s1", "Biểu 1", "D7", "refused", null, null, "khoảng 18", false],
    ["attended", "2024-0", "s2", "Biểu 1", "D7", "value", 18, null, "18", true],
    ["summoned", "2024-0", "s2", "", "R3C4", "value", 20, null, "20 ", true],
    ["pending", "2024-0", "s2", "", "R9C4", "masked", null, null, null, true]
  ],
  files: [
    ["s2", "A lan 2.xlsx", "F1", "A", "2024-0", 2, "2025-01-04T09:30:00+07:00", "accepted", "ffee"],
    ["s1", "A.xlsx", "F1", "A", "2024-0", 1, "2025-01-02T08:00:00+07:00", "partly_refused", "aabb"]
  ],
  findings: [
    [
      "attended",
      "2024-0",
      "s1",
      "A.xlsx",
      "Biểu 1",
      "D7",
      "refuse",
      "approximate",
      "khoảng 18",
      "Số ước lượng. Ghi số đúng."
    ]
  ]
});
const now = unitFile("B", {
  sources: [
    ["2024-0", "B", "Huyện B", "1", "successor"],
    ["2024-0", "A", "Huyện A", "1", "expected"],
    ["2024-0", "C", "Huyện C", "3/5", "expected"]
  ]
});
const files = new Map([old, now, unitFile("C", {})].map((file) => [file.unit, file]));
const key = {unit: "B", period: "2024-0", indicator: "attendance"};

describe("traceKey", () => {
  it("names a figure in an address and reads it back", () => {
    expect(readTraceKey(traceKey(key))).toEqual(key);
  });
  it.each([null, "", "A", "A~2024", "A~2024~x~y", "A~~x"])("of %s is no figure", (text) => {
    expect(readTraceKey(text)).toBeNull();
  });
});

it("cellIndicators of a ratio are its parts, of a count itself", () => {
  expect(cellIndicators("attendance", context)).toEqual(["attended", "summoned"]);
  expect(cellIndicators("pending", context)).toEqual(["pending"]);
});

it("sourceShares on today's structure puts those that owed the report first; as reported a unit stands alone", () => {
  expect(sourceShares(key, now, "current").map(([, unit, , share]) => [unit, share])).toEqual([
    ["A", "1"],
    ["C", "3/5"],
    ["B", "1"]
  ]);
  expect(sourceShares(key, now, "as_reported").map(([, unit]) => unit)).toEqual(["B"]);
});

it("traceFigure gives every version of every part, newest first, and says where nothing was reported", () => {
  const traced = traceFigure(key, {shares: sourceShares(key, now, "current"), files, context});
  expect(traced.map(({unit, indicator, share, versions}) => [unit, indicator, share, versions.length])).toEqual([
    ["A", "attended", "1", 2],
    ["C", "attended", "3/5", 0],
    ["A", "summoned", "1", 1],
    ["C", "summoned", "3/5", 0]
  ]);
  expect(traced[0]!.versions.map(({file, cell, value}) => [file, cell, value])).toEqual([
    ["A lan 2.xlsx", "D7", 18],
    ["A.xlsx", "D7", null]
  ]);
});

it("traceView shows file, sheet, cell, text as written, time and what was refused", () => {
  const text = toText(traceView({key, lens: "current", context, files}));
  expect(text).toContain("A lan 2.xlsx › Biểu 1 › D7");
  expect(text).toContain("A lan 2.xlsx › R3C4");
  expect(text).toContain("“khoảng 18”");
  expect(text).toContain("09:30 04/01/2025");
  expect(text).toContain("Số ước lượng. Ghi số đúng.");
  expect(text).toContain("(tính 3/5)");
  expect(text).toContain("Chưa có báo cáo nào ghi chỉ tiêu này");
});

it("traceView of a masked count shows neither figure nor text", () => {
  const text = toText(traceView({key: {...key, unit: "A", indicator: "pending"}, lens: "as_reported", context, files}));
  expect(text).toContain("che để không lộ người");
  expect(text).not.toMatch(/“/);
});

it("traceView says when the address names no figure of this build", () => {
  expect(toText(traceView({key: {...key, indicator: "none"}, lens: "current", context, files}))).toContain(
    "không có trong"
  );
});

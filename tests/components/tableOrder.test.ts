import {expect, it} from "vitest";
import {orderRows, readNumber} from "../../src/components/tableOrder.js";

const alone = (texts: readonly string[]) => texts.map((row) => ({row, parts: [] as string[]}));
const itself = (text: string) => text;

it("orderRows(groups, order) sorts by number, and puts what has no figure last in both directions", () => {
  const groups = alone(["1.234", "chưa báo cáo", "95", "0", "·", "1.000,5*"]);
  const order = {textOf: itself, kind: "number"} as const;
  expect(orderRows(groups, {...order, direction: "ascending"})).toEqual([
    "0",
    "95",
    "1.000,5*",
    "1.234",
    "chưa báo cáo",
    "·"
  ]);
  expect(orderRows(groups, {...order, direction: "descending"})).toEqual([
    "1.234",
    "1.000,5*",
    "95",
    "0",
    "chưa báo cáo",
    "·"
  ]);
});

it("orderRows(groups, order) sorts texts in Vietnamese order, with numbers by their size", () => {
  const groups = alone(["Khu vực 10", "Đà Nẵng", "Khu vực 2", "Dầu Tiếng", "Ân Thi", "An Giang"]);
  expect(orderRows(groups, {textOf: itself, kind: "text", direction: "ascending"})).toEqual([
    "An Giang",
    "Ân Thi",
    "Dầu Tiếng",
    "Đà Nẵng",
    "Khu vực 2",
    "Khu vực 10"
  ]);
});

it("orderRows(groups, order) sorts days in time, and keeps parts below the agency they belong to", () => {
  const days = alone(["05/07/2026", "31/12/2025", "—", "16:05 06/07/2026"]);
  expect(orderRows(days, {textOf: itself, kind: "text", direction: "descending"})).toEqual([
    "16:05 06/07/2026",
    "05/07/2026",
    "31/12/2025",
    "—"
  ]);
  const groups = [{row: "9", parts: ["3", "1"]}, ...alone(["5"])];
  expect(orderRows(groups, {textOf: itself, kind: "number", direction: "ascending"})).toEqual(["5", "9", "1", "3"]);
});

it.each([
  ["1.234,5", 1234.5],
  ["95,7%", 95.7],
  ["12*", 12],
  ["≈ 4,2", 4.2],
  ["-3", -3],
  ["< 3", null],
  ["—", null],
  ["12/13", null],
  ["", null]
])("readNumber(%j) is %j", (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});

import {expect, it} from "vitest";
import type {PointRow} from "../../../pipelines/extracts/packPoints.js";
import {packPoints} from "../../../pipelines/extracts/packPoints.js";

const base: PointRow = {
  unit: "u",
  period: "1",
  indicator: "count",
  value: 5,
  value_text: null,
  numerator: null,
  denominator: null,
  sources_expected: 1,
  sources_reported: 1,
  quality: "exact"
};
const options = {
  hidden: new Set(["u 2 secret"]),
  periods: ["1", "2"],
  masked: new Set(["secret"]),
  parts: new Map([
    ["rate", ["a", "b"]],
    ["secret_rate", ["secret", "b"]]
  ]),
  codes: new Map([["form all", "Toàn thể"]])
};

it.each([
  ["a count", {}, 5],
  ["a reported 0", {value: 0}, 0],
  ["a ratio", {indicator: "rate", value: 50, numerator: 1, denominator: 2}, [1, 2]],
  ["a ratio over 0", {indicator: "rate", value: null, numerator: 0, denominator: 0}, [0, 0]],
  ["a part of a restated count", {sources_reported: 1, sources_expected: 2, quality: "partial"}, [5, 1, 2]],
  [
    "a part of a restated ratio",
    {
      indicator: "rate",
      value: 50,
      numerator: 1,
      denominator: 2,
      sources_reported: 1,
      sources_expected: 3,
      quality: "partial"
    },
    [1, 2, 1, 3]
  ],
  ["a share of a divided unit", {value: 4.2, quality: "estimated"}, {estimated: 4.2}],
  [
    "a ratio of shares of a divided unit",
    {indicator: "rate", value: 70, numerator: 4.2, denominator: 6, quality: "estimated"},
    {estimated: [4.2, 6]}
  ],
  ["a code by its name", {indicator: "form", value: null, value_text: "all"}, {text: "Toàn thể"}],
  ["the same code of another indicator as it is", {indicator: "other", value: null, value_text: "all"}, {text: "all"}],
  ["what was not reported", {value: null, sources_reported: 0, quality: "partial"}, "m"],
  ["what cannot be converted", {value: null, quality: "not_convertible"}, "c"],
  ["a masked count of 1", {indicator: "secret", value: 1}, "x"],
  ["a masked count of 2", {indicator: "secret", value: 2}, "x"],
  ["a count of 3 of a masked indicator", {indicator: "secret", value: 3}, 3],
  ["a reported 0 of a masked indicator", {indicator: "secret", value: 0}, 0],
  ["a ratio with a masked numerator", {indicator: "secret_rate", value: 20, numerator: 1, denominator: 5}, "x"]
])("packPoints packs %s", (_, changes, packed) => {
  const row = {...base, ...changes};
  expect(packPoints([row], [], options)).toEqual({[row.indicator]: {u: [packed, null]}});
});

it("packPoints tells a refused figure from a missing one, also in the parts of a ratio", () => {
  const rows = [
    {...base, value: null, sources_reported: 0},
    {...base, indicator: "rate", value: null, sources_reported: 0, period: "2"}
  ];
  const states = [
    {unit: "u", period: "1", indicator: "count", state: "refused"},
    {unit: "u", period: "2", indicator: "b", state: "refused"}
  ];
  expect(packPoints(rows, states, options)).toEqual({count: {u: ["r", null]}, rate: {u: [null, "r"]}});
});

it("packPoints keeps not applicable, which the trend does not hold", () => {
  const states = [{unit: "u", period: "2", indicator: "count", state: "not_applicable"}];
  expect(packPoints([base], states, options)).toEqual({count: {u: [5, "n"]}});
});

it("packPoints of nothing is nothing", () => {
  expect(packPoints([], [], options)).toEqual({});
});

it("packPoints masks a sum on today's structure that would tell a masked part, however large", () => {
  const row = {...base, indicator: "secret", period: "2", value: 7};
  expect(packPoints([row], [], options)).toEqual({secret: {u: [null, "x"]}});
});

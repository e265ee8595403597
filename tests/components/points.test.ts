import {expect, it} from "vitest";
import {isWhole, placeParts, totalOf, unpack} from "../../src/components/points.js";
import {showPoint, showValue} from "../../src/components/show.js";
import {sceneOf} from "./scene.js";

it.each([
  [0, "0", "0"],
  [1234, "1.234", "1.234"],
  [[45, 47], "95,7%", "95,7% (45/47)"],
  [[0, 0], "—", "— (0/0)"],
  [[5, 10, 1, 2], "50%*", "50%* (5/10)"],
  [[12, 1, 2], "12*", "12*"],
  [{estimated: 4.2}, "≈ 4,2", "≈ 4,2"],
  [{estimated: [4.2, 6]}, "≈ 70%", "≈ 70% (4,2/6)"],
  ["m", "chưa báo cáo", "chưa báo cáo"],
  ["n", "không áp dụng", "không áp dụng"],
  ["r", "bị loại", "bị loại"],
  ["x", "< 3", "< 3"],
  [null, "·", "·"]
] as const)("the packed point %j is shown as %s, in full as %s", (packed, value, full) => {
  const point = unpack(packed as never);
  expect([showValue(point), showPoint(point)]).toEqual([value, full]);
});

it("totalOf adds ratios as numerators and denominators, never as percentages", () => {
  const total = totalOf([unpack([1, 2]), unpack([9, 10])]);
  expect(total).toMatchObject({numerator: 10, denominator: 12, asked: 2, reported: 2});
  expect(total.value).toBeCloseTo(83.3333, 4);
});

it("totalOf counts who was asked and who gave a whole figure; not applicable is not asked", () => {
  const total = totalOf([unpack(5), unpack("m"), unpack("r"), unpack("n"), unpack(null), unpack([3, 1, 2])]);
  expect(total).toMatchObject({value: 8, asked: 4, reported: 1, is_partial: true});
  expect(isWhole(total)).toBe(false);
});

it("totalOf with an estimated part is itself estimated, though whole", () => {
  const total = totalOf([unpack(5), unpack({estimated: 4.2})]);
  expect(total).toMatchObject({value: 9.2, is_estimated: true, is_partial: false});
  expect(isWhole(total)).toBe(true);
});

it("totalOf masks a sum with a masked part, which it would give away", () => {
  expect(totalOf([unpack(10), unpack("x")])).toMatchObject({state: "masked", value: null});
});

it("totalOf of nothing reported is no figure, not 0", () => {
  expect(totalOf([unpack("m"), unpack("m")])).toMatchObject({state: "missing", value: null, asked: 2, reported: 0});
  expect(totalOf([])).toMatchObject({state: "not_asked", value: null});
});

it("placeParts puts departments right below the head whose part they are", () => {
  const rows = sceneOf().book.figures.units.map((unit) => ({unit}));
  expect(placeParts(rows).map(({unit}) => unit.unit)).toEqual(["P", "D", "A", "B"]);
  expect(placeParts(rows.filter(({unit}) => unit.role !== "head")).map(({unit}) => unit.unit)).toEqual(["D", "A", "B"]);
});

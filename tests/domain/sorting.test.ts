import {describe, expect, it} from "vitest";
import {compareText, sortByUnit} from "../../src/domain/sorting.js";
import {unit} from "./catalogue.js";

describe("compareText(a, b)", () => {
  it("sorts d before đ, tones after the bare letter, and numbers by size", () => {
    const texts = ["Khu vực 10", "Đại Lộc", "Duy Xuyên", "Khu vực 2", "Điện Bàn", "Hòa Vang", "Hoa Vang"];
    expect(texts.toSorted(compareText)).toEqual([
      "Duy Xuyên",
      "Đại Lộc",
      "Điện Bàn",
      "Hoa Vang",
      "Hòa Vang",
      "Khu vực 2",
      "Khu vực 10"
    ]);
  });
});

describe("sortByUnit(rows, units)", () => {
  it("follows the official order, then the name, and puts unknown units last", () => {
    const units = [
      unit("z", "2000-01-01", null, {order: 1}),
      unit("b", "2000-01-01", null, {order: 2, name: "Phòng 10"}),
      unit("a", "2000-01-01", null, {order: 2, name: "Phòng 9"})
    ];
    const rows = ["y2", "a", "y10", "b", "z"].map((code) => ({unit: code}));
    expect(sortByUnit(rows, units).map((row) => row.unit)).toEqual(["z", "a", "b", "y2", "y10"]);
  });
});

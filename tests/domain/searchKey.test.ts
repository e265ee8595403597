import {describe, expect, it} from "vitest";
import {matchesSearch, searchKey} from "../../src/domain/searchKey.js";

describe("searchKey(text)", () => {
  it.each([
    ["Đôn đốc", "don doc"],
    ["VKSND khu vực 2- Đà Nẵng", "vksnd khu vuc 2 da nang"],
    ["Hoà", "hoa"],
    ["  Khiếu nại,\u00A0tố cáo  ", "khieu nai to cao"]
  ])("of %j is %j", (text, expected) => {
    expect(searchKey(text)).toBe(expected);
  });
});

describe("matchesSearch(text, query)", () => {
  it.each([
    ["Tỷ lệ dự hội nghị", "hoi ty", true],
    ["Tỷ lệ dự hội nghị", "HỘI", true],
    ["Tỷ lệ dự hội nghị", "nghi don", false],
    ["Khu vực 12", "2", false],
    ["Khu vực 12", "", true]
  ])("%j and %j: %s", (text, query, expected) => {
    expect(matchesSearch(text, query)).toBe(expected);
  });
});

import {describe, expect, it} from "vitest";
import {countEdits, createMatcher} from "../../../loaders/text/matching.js";

const matcher = createMatcher([
  {target: "answered", names: ["Số ý kiến đã trả lời"]},
  {target: "open", names: ["Số ý kiến chưa trả lời", "Chưa trả lời"]},
  {target: "pho", names: ["Phù Ninh"]},
  {target: "phu", names: ["Phú Ninh"]},
  {target: "twin1", names: ["Tổng số"]},
  {target: "twin2", names: ["Tổng số"]},
  {target: "room1", names: ["Phòng 1"]},
  {target: "room10", names: ["Phòng 10"]}
]);

describe("createMatcher", () => {
  it.each([
    ["số ý kiến đã trả lời", "exact", "answered"],
    ["SỐ Ý KIẾN CHƯA  TRẢ LỜI", "exact", "open"],
    ["So y kien da tra loi", "marks_missing", "answered"],
    ["Phòng 01", "exact", "room1"],
    ["phong 10", "marks_missing", "room10"],
    ["Phu Nình", "none", undefined]
  ])("reads %j as %s %s", (text, kind, target) => {
    expect(matcher.find(text)).toMatchObject(target === undefined ? {kind} : {kind, target});
  });

  it("does not choose between two names that differ only in the missing marks", () => {
    expect(matcher.find("Phu Ninh")).toEqual({kind: "ambiguous", targets: ["pho", "phu"]});
  });

  it("does not choose between two targets of one name", () => {
    expect(matcher.find("Tổng số")).toEqual({kind: "ambiguous", targets: ["twin1", "twin2"]});
  });

  it("only suggests for a typo", () => {
    expect(matcher.find("Số ý kiến đã trả lờii")).toEqual({kind: "none", suggestions: ["Số ý kiến đã trả lời"]});
  });

  it("suggests no name with other digits and no opposite", () => {
    expect(matcher.find("Phòng 2")).toEqual({kind: "none", suggestions: []});
    expect(createMatcher([{target: 1, names: ["Số chưa đạt"]}]).find("Số đạt")).toEqual({
      kind: "none",
      suggestions: []
    });
  });

  it("finds nothing in an empty text", () => {
    expect(matcher.find("  ")).toMatchObject({kind: "none"});
  });
});

describe("countEdits", () => {
  it.each([
    ["hai chau", "hai chau", 0],
    ["hai chu", "hai chau", 1],
    ["hai cahu", "hai chau", 1],
    ["abc", "xyz", 3]
  ])("of %j and %j is %i", (first, second, expected) => {
    expect(countEdits(first, second, 9)).toBe(expected);
  });

  it("stops above the limit", () => {
    expect(countEdits("abcdefgh", "ijklmnop", 2)).toBe(3);
  });
});

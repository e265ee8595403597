import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {matchRunTogether, matchWords, searchWords} from "../../src/domain/siteSearch.js";

function rank(text: string, query: string): number | null {
  return matchWords(searchWords(text), searchWords(query));
}

describe("searchWords(text)", () => {
  it.each([
    ["VKSND Q. Hải Châu", ["vksnd", "q", "hai", "chau"]],
    ["Phòng 1", ["phong", "1"]],
    ["KV01", ["kv", "1"]],
    ["Hoà Vang", ["hoa", "vang"]],
    ["Hòa Vang", ["hoa", "vang"]],
    ["Đôn đốc".normalize("NFD"), ["don", "doc"]],
    ["2025-Y", ["2025", "y"]],
    ["…", []]
  ])("of %j is %j", (text, expected) => {
    expect(searchWords(text)).toEqual(expected);
  });
});

describe("matchWords(words, wanted)", () => {
  it.each([
    ["Đà Nẵng", "da nang", 0],
    ["Đà Nẵng", "ĐÀ NẴNG", 0],
    ["Đà Nẵng", "da na", 1],
    ["VKSND TP Đà Nẵng", "da nang", 2],
    ["VKSND TP Đà Nẵng", "nang da", 2],
    ["Phòng 1", "phong 1", 0],
    ["Phòng 10", "phong 1", null],
    ["Phòng 1", "phong 10", null],
    ["Phòng 10", "phong", 1],
    ["Phòng 1", "phòng 01", 0],
    ["Phòng 1", "p 1", 1],
    ["Khu vực 12", "2", null],
    ["Khu vực 12", "kv 12", null],
    ["Hòa Vang", "vang hoa binh", null],
    ["Hòa Vang", "", null],
    ["", "hoa", null]
  ])("%j for %j gives %j", (text, query, expected) => {
    expect(rank(text, query)).toBe(expected);
  });
});

describe("matchRunTogether(words, wanted)", () => {
  it.each([
    ["VKSND TP Đà Nẵng", "danang", true],
    ["Khu vực 1", "khuvuc1", true],
    ["Khu vực 10", "khuvuc1", false],
    ["Khu vực 1 Đà Nẵng", "vucda", false]
  ])("%j for %j: %s", (text, query, expected) => {
    expect(matchRunTogether(searchWords(text), searchWords(query))).toBe(expected);
  });
});

const letters = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắầấèéềếìíòóồốờớùúừứỳýĐÀ"];
const word = fc.array(fc.constantFrom(...letters), {minLength: 1, maxLength: 6}).map((one) => one.join(""));
const number = fc.nat({max: 120});
const name = fc.array(fc.oneof(word, number.map(String)), {minLength: 1, maxLength: 6}).map((words) => words.join(" "));

describe("whatever the names are", () => {
  it("each is found word for word by itself, however it is written", () => {
    fc.assert(
      fc.property(name, (text) => {
        const bare = text
          .normalize("NFD")
          .replaceAll(/\p{Mn}/gu, "")
          .replaceAll("đ", "d")
          .replaceAll("Đ", "D");
        for (const query of [text, text.normalize("NFD"), text.toUpperCase(), bare, `  ${text} ,`])
          expect(rank(text, query)).toBe(0);
      })
    );
  });

  it("a number finds no other number", () => {
    fc.assert(
      fc.property(word, number, number, (text, one, other) => {
        expect(rank(`${text} ${one}`, `${text} ${other}`) === null).toBe(one !== other);
      })
    );
  });

  it("what is found by all of its words is found by fewer, and while the last is being typed", () => {
    fc.assert(
      fc.property(name, fc.nat(), (text, seed) => {
        const words = searchWords(text);
        const kept = words.filter((_, place) => place === 0 || ((seed >> place) & 1) === 1);
        expect(rank(text, kept.join(" "))).not.toBeNull();
        const last = words.at(-1)!;
        const typed = /\d/.test(last) ? last : last.slice(0, 1);
        expect(rank(text, [...words.slice(0, -1), typed].join(" "))).not.toBeNull();
      })
    );
  });

  it("the order of the words does not decide whether a name is found", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(rank(text, text.split(" ").toReversed().join(" "))).not.toBeNull();
      })
    );
  });
});

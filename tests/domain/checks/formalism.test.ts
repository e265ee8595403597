import {describe, expect, it} from "vitest";
import {isFormalistic} from "../../../src/domain/checks/formalism.js";

const perfect = {rates: [100, 100, 100], opinions: 0, shortcomings: 0};

describe("isFormalistic(portrait)", () => {
  it.each([
    ["everything perfect", perfect, true],
    ["one percentage below 100", {...perfect, rates: [100, 99.5, 100]}, false],
    ["two percentages only", {...perfect, rates: [100, 100]}, false],
    ["an opinion", {...perfect, opinions: 1}, false],
    ["a shortcoming", {...perfect, shortcomings: 2}, false],
    ["opinions not reported", {...perfect, opinions: null}, false]
  ])("%s: %s", (_, portrait, expected) => {
    expect(isFormalistic(portrait)).toBe(expected);
  });
});

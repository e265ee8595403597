import {describe, expect, it} from "vitest";
import {
  add,
  createRational,
  fromNumber,
  leastMultiple,
  multiply,
  parseRational,
  toNumber
} from "../../src/domain/rational.js";

describe("parseRational(text)", () => {
  it.each([
    ["1", 1n, 1n],
    ["3/5", 3n, 5n],
    [" 6 / 10 ", 3n, 5n],
    ["0.4", 2n, 5n],
    ["0.333333", 333333n, 1000000n],
    ["-2", -2n, 1n]
  ])("reads %j", (text, num, den) => {
    expect(parseRational(text)).toEqual({num, den});
  });

  it.each(["", "a", "1/0", "1,5", "1/2/3", "0.5/2", ".5", "1e3"])("refuses %j", (text) => {
    expect(parseRational(text)).toBeNull();
  });
});

describe("fromNumber(value)", () => {
  it.each([
    [12.5, 25n, 2n],
    [0.1, 1n, 10n],
    [-3, -3n, 1n],
    [1e21, 10n ** 21n, 1n],
    [2.5e-7, 1n, 4000000n]
  ])("takes %d as it is written", (value, num, den) => {
    expect(fromNumber(value)).toEqual({num, den});
  });

  it("throws on what is no number", () => {
    expect(() => fromNumber(Number.NaN)).toThrow("not a finite number: NaN");
  });
});

describe("toNumber(rational)", () => {
  it("is exact where a sum of rounded parts is not", () => {
    const third = createRational(1n, 3n);
    let sum = fromNumber(0);
    for (let part = 0; part < 3; part += 1) sum = add(sum, multiply(fromNumber(573908975), third));
    expect(toNumber(sum)).toBe(573908975);
  });

  it("divides fractions too large for doubles", () => {
    expect(toNumber({num: 10n ** 40n, den: 4n * 10n ** 39n})).toBe(2.5);
  });
});

describe("leastMultiple(numbers)", () => {
  it("is 60 for 4, 5, 6 and 1 for none", () => {
    expect([leastMultiple([4n, 5n, 6n]), leastMultiple([])]).toEqual([60n, 1n]);
  });
});

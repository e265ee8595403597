import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {LineageEdge} from "../../../src/domain/catalogue.js";
import type {LineageEvent} from "../../../src/domain/lineage/events.js";
import {toEvents} from "../../../src/domain/lineage/events.js";
import {restateVector} from "../../../src/domain/lineage/vector.js";
import type {Rational} from "../../../src/domain/rational.js";
import {add, createRational, isEqual, multiply, one, zero} from "../../../src/domain/rational.js";
import {edge, unit} from "../catalogue.js";

function weightsOf(events: LineageEvent[], code: string, from: string, to: string): Record<string, string> {
  const {weights} = restateVector(events, code, {from, to});
  return Object.fromEntries([...weights].map(([name, {num, den}]) => [name, den === 1n ? `${num}` : `${num}/${den}`]));
}

const units = [
  unit("A", "2000-01-01", "2019-12-31"),
  unit("B", "2000-01-01", "2019-12-31"),
  unit("C", "2020-01-01", "2022-12-31"),
  unit("C1", "2023-01-01", null),
  unit("C2", "2023-01-01", "2024-12-31"),
  unit("D", "2025-01-01", null),
  unit("X", "2000-01-01", "2024-12-31"),
  unit("Y", "2000-01-01", null)
];
const events = toEvents(
  [
    edge("2020-01-01", "A", "C", "1"),
    edge("2020-01-01", "B", "C", "1"),
    edge("2023-01-01", "C", "C1", "3/5"),
    edge("2023-01-01", "C", "C2", "0.4"),
    edge("2025-01-01", "C2", "D", "1"),
    edge("2025-01-01", "X", "D", "1"),
    edge("2025-01-01", "C1", "C1", "9/10"),
    edge("2025-01-01", "C1", "D", "1/10")
  ],
  units
);

describe("restateVector(events, unit, days) forwards", () => {
  it.each([
    ["2019-12-31", "2019-12-31", {A: "1"}],
    ["2019-12-31", "2020-01-01", {C: "1"}],
    ["2020-01-01", "2024-12-31", {A: "1"}],
    ["2019-06-30", "2023-01-01", {C1: "3/5", C2: "2/5"}],
    ["2019-06-30", "2025-01-01", {C1: "27/50", D: "23/50"}]
  ])("restates A from %s to %s as %j", (from, to, expected) => {
    expect(weightsOf(events, "A", from, to)).toEqual(expected);
  });

  it("applies the edges of one date together, never one after the other", () => {
    const swap = toEvents([edge("2025-01-01", "P", "Q", "1"), edge("2025-01-01", "Q", "P", "1")], []);
    expect(weightsOf(swap, "P", "2024-01-01", "2026-01-01")).toEqual({Q: "1"});
  });

  it("gives a whole again when what was split merges", () => {
    const parts = toEvents(
      [
        edge("2021-01-01", "P", "Q", "1/3"),
        edge("2021-01-01", "P", "R", "2/3"),
        edge("2022-01-01", "Q", "S", "1"),
        edge("2022-01-01", "R", "S", "1")
      ],
      []
    );
    expect(restateVector(parts, "P", {from: "2020-01-01", to: "2021-01-01"}).path).toBe("estimated");
    expect(restateVector(parts, "P", {from: "2020-01-01", to: "2022-01-01"}).path).toBe("exact");
    expect(weightsOf(parts, "P", "2020-01-01", "2022-01-01")).toEqual({S: "1"});
  });
});

describe("restateVector(events, unit, days) backwards", () => {
  it("undoes a rename exactly", () => {
    const rename = toEvents([edge("2021-01-01", "P", "Q", "1")], [unit("Q", "2021-01-01", null)]);
    const restated = restateVector(rename, "Q", {from: "2022-01-01", to: "2020-01-01"});
    expect([...restated.weights.keys()]).toEqual(["P"]);
    expect(restated.path).toBe("exact");
  });

  it("puts the parts of a split together again", () => {
    for (const part of ["C1", "C2"]) {
      const restated = restateVector(events, part, {from: "2023-06-30", to: "2022-12-31"});
      expect([[...restated.weights.keys()], restated.path]).toEqual([["C"], "exact"]);
    }
  });

  it("does not undo a merge", () => {
    const restated = restateVector(events, "C", {from: "2021-01-01", to: "2019-01-01"});
    expect([[...restated.weights.keys()], restated.path]).toEqual([["A", "B"], "not_convertible"]);
  });

  it("does not undo a merge into a unit that existed before", () => {
    const merge = toEvents([edge("2021-01-01", "X", "Y", "1")], units);
    const restated = restateVector(merge, "Y", {from: "2021-01-01", to: "2020-12-31"});
    expect([[...restated.weights.keys()].toSorted(), restated.path]).toEqual([["X", "Y"], "not_convertible"]);
  });
});

const codes = ["a", "b", "c", "d", "e", "f"];
const years = [2020, 2021, 2022, 2023, 2024];

/** Random events: in each year some units pass on what they have, in random parts, to random units. */
const lineages = fc
  .array(
    fc.record({
      year: fc.constantFrom(...years),
      predecessor: fc.constantFrom(...codes),
      parts: fc.uniqueArray(fc.record({successor: fc.constantFrom(...codes), part: fc.integer({min: 1, max: 9})}), {
        selector: (part) => part.successor,
        minLength: 1,
        maxLength: 4
      })
    }),
    {maxLength: 12}
  )
  .map((changes) => {
    const seen = new Map(changes.map((change) => [`${change.year} ${change.predecessor}`, change]));
    return [...seen.values()].flatMap(({year, predecessor, parts}): LineageEdge[] => {
      const sum = parts.map(({part}) => part).reduce((a, b) => a + b, 0);
      return parts.map(({successor, part}) => edge(`${year}-07-01`, predecessor, successor, `${part}/${sum}`));
    });
  });
const days = fc.tuple(...[0, 1, 2].map(() => fc.integer({min: 2019, max: 2025})));

describe("restateVector(events, unit, days), any lineage", () => {
  it("gives weights that add up to exactly 1", () => {
    fc.assert(
      fc.property(lineages, days, fc.constantFrom(...codes), (edges, [a, b], code) => {
        const range = {from: `${Math.min(a!, b!)}-12-31`, to: `${Math.max(a!, b!)}-12-31`};
        let sum: Rational = zero;
        for (const weight of restateVector(toEvents(edges, []), code, range).weights.values()) sum = add(sum, weight);
        expect(sum).toEqual(one);
      }),
      {numRuns: 500, seed: 1}
    );
  });

  it("gives the same through an intermediate day as directly", () => {
    fc.assert(
      fc.property(lineages, days, fc.constantFrom(...codes), (edges, years3, code) => {
        const [from, between, to] = years3.toSorted((a, b) => a - b).map((year) => `${year}-12-31`);
        const all = toEvents(edges, []);
        const direct = restateVector(all, code, {from: from!, to: to!}).weights;
        const composed = new Map<string, Rational>();
        for (const [middle, weight] of restateVector(all, code, {from: from!, to: between!}).weights) {
          for (const [target, part] of restateVector(all, middle, {from: between!, to: to!}).weights) {
            composed.set(target, add(composed.get(target) ?? zero, multiply(weight, part)));
          }
        }
        expect(new Set(composed.keys())).toEqual(new Set(direct.keys()));
        for (const [target, weight] of direct) expect(isEqual(weight, composed.get(target)!)).toBe(true);
      }),
      {numRuns: 500, seed: 2}
    );
  });

  it("weighs nothing negative", () => {
    fc.assert(
      fc.property(lineages, fc.constantFrom(...codes), (edges, code) => {
        const {weights} = restateVector(toEvents(edges, []), code, {from: "2019-12-31", to: "2025-12-31"});
        for (const weight of weights.values()) expect(weight.num > 0n).toBe(true);
      }),
      {numRuns: 200, seed: 3}
    );
  });
});

describe("createRational(num, den)", () => {
  it("reduces and keeps the denominator positive", () => {
    expect(createRational(6n, -8n)).toEqual({num: -3n, den: 4n});
  });
});

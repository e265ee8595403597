import {describe, expect, it} from "vitest";
import {findCopiedReport} from "../../../src/domain/checks/copies.js";
import {sampleCatalogue} from "../catalogue.js";
import {readTruth} from "../truth.js";

function numbers(values: number[]): Map<string, number> {
  return new Map(values.map((value, place) => [`i${place}`, value]));
}

const before = [{period: "2023", numbers: numbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0])}];

describe("findCopiedReport(numbers, earlier)", () => {
  it.each([
    ["all the same", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0], {period: "2023", same: 10, compared: 10}],
    ["nine of ten", [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 0], {period: "2023", same: 9, compared: 10}],
    ["nine of eleven", [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 1], null],
    ["eight, all there is", [1, 2, 3, 4, 5, 6, 7, 8], {period: "2023", same: 8, compared: 8}],
    ["seven, all there is", [1, 2, 3, 4, 5, 6, 7], null],
    ["only zeros", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], null]
  ])("%s", (_, values, expected) => {
    expect(findCopiedReport(numbers(values), before)).toEqual(expected);
  });

  it("names the closest of several, and of equals the latest in the list", () => {
    const report = numbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const almost = {period: "2022", numbers: numbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 11])};
    expect(findCopiedReport(report, [...before, almost])?.period).toBe("2023");
    expect(findCopiedReport(report, [{...before[0]!, period: "2021"}, ...before])?.period).toBe("2023");
  });

  it("finds exactly the planted copies of the sample, against every earlier period of the unit", () => {
    const {indicators, periods} = sampleCatalogue();
    const entered = new Set(
      indicators
        .filter((one) => ["count", "percent"].includes(one.type) && one.numerator.length === 0)
        .map((one) => one.code)
    );
    const reports = new Map<string, Map<string, number>>();
    for (const row of readTruth("current")) {
      if (!entered.has(row.indicator!) || (row.state !== "value" && row.state !== "zero")) continue;
      const key = `${row.unit} ${row.period}`;
      reports.set(key, (reports.get(key) ?? new Map<string, number>()).set(row.indicator!, Number(row.value)));
    }
    const found: string[] = [];
    for (const [key, report] of reports) {
      const [unit, period] = key.split(" ");
      const place = periods.findIndex((one) => one.code === period);
      const earlier = periods.slice(0, place).flatMap(({code}) => {
        const numbersThen = reports.get(`${unit} ${code}`);
        return numbersThen ? [{period: code, numbers: numbersThen}] : [];
      });
      const copied = findCopiedReport(report, earlier);
      if (copied) found.push(`${key} copied_from:${copied.period}`);
    }
    const planted = readTruth("files").filter((row) => row.reasons!.includes("copied_from"));
    expect(found.toSorted()).toEqual(planted.map((row) => `${row.unit} ${row.period} ${row.reasons}`).toSorted());
  });
});

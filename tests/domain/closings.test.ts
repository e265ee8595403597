import {describe, expect, test} from "vitest";
import {closedUnits} from "../../src/domain/closings.js";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";

const catalogue = await readCatalogue("data/catalogue");
const closing = (province: string, period: string, closed_at: string) => ({province, period, closed_at, basis: ""});
const now = "2026-10-20T08:00:00+07:00";

function closed(closings: ReturnType<typeof closing>[], moment = now): string[] {
  return closedUnits({...catalogue, closings}, moment).map(({unit}) => unit);
}

function below(province: string): string[] {
  return catalogue.units.filter(({code, parent}) => code === province || parent === province).map(({code}) => code);
}

describe("closedUnits(catalogue, now)", () => {
  test("closes the province and the units below it", () => {
    expect(closed([closing("dn1", "2024-Y", "2024-12-15T08:00:00+07:00")])).toEqual(below("dn1"));
  });

  test("knows nothing of a closing that is still to come", () => {
    expect(closed([closing("dn1", "2024-Y", "2024-12-15T08:00:00+07:00")], "2024-12-15T07:59:59+07:00")).toEqual([]);
  });

  test("a province founded later closes for those it took over", () => {
    const units = closed([closing("dn2", "2024-Y", "2025-12-15T08:00:00+07:00")]);
    expect(units.sort()).toEqual([...below("dn1"), ...below("qn1"), ...below("dn2")].sort());
  });

  test("of two closings the earlier one holds", () => {
    const closings = [
      closing("dn2", "2024-Y", "2025-12-15T08:00:00+07:00"),
      closing("dn1", "2024-Y", "2024-12-15T08:00:00+07:00")
    ];
    const found = closedUnits({...catalogue, closings}, now).find(({unit}) => unit === "dn1.haichau");
    expect(found).toMatchObject({province: "dn1", closed_at: "2024-12-15T08:00:00+07:00"});
  });
});

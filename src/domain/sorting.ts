import type {Unit} from "./catalogue.js";

const collator = new Intl.Collator("vi", {numeric: true});

/** Vietnamese alphabetical order (d before đ), with numbers by their size: khu vực 2 before khu vực 10. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Compares units by the official order of the catalogue, then by name. */
export function compareUnits(a: Pick<Unit, "order" | "name">, b: Pick<Unit, "order" | "name">): number {
  return a.order - b.order || compareText(a.name, b.name);
}

/** Rows in the official order of their units; rows of units that the catalogue lacks come last, by code. */
export function sortByUnit<Row extends {unit: string}>(rows: readonly Row[], units: readonly Unit[]): Row[] {
  const places = new Map(units.toSorted(compareUnits).map((unit, place) => [unit.code, place]));
  const placeOf = (row: Row) => places.get(row.unit) ?? places.size;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(a.unit, b.unit));
}

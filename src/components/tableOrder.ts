import {locale} from "../domain/locale.js";
import {compareText} from "../domain/sorting.js";

/** A cell as the table shows it. */
type ShownKind = "number" | "text";

export type Direction = "ascending" | "descending";

/** A row with those of its parts (departments below the agency they belong to), which stay right below it. */
export interface RowGroup<Row> {
  row: Row;
  parts: readonly Row[];
}

interface Order<Row> {
  textOf: (row: Row) => string;
  kind: ShownKind;
  direction: Direction;
}

/** Rows in the order of one column; what has no figure comes last in both directions, equal rows keep their order. */
export function orderRows<Row>(groups: readonly RowGroup<Row>[], order: Order<Row>): Row[] {
  const compare = comparison(order);
  return groups.toSorted((a, b) => compare(a.row, b.row)).flatMap(({row, parts}) => [row, ...parts.toSorted(compare)]);
}

function comparison<Row>({textOf, kind, direction}: Order<Row>): (a: Row, b: Row) => number {
  const sign = direction === "ascending" ? 1 : -1;
  return (a, b) => {
    const [one, other] = [readKey(textOf(a), kind), readKey(textOf(b), kind)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === "number" && typeof other === "number") return sign * (one - other);
    return sign * compareText(String(one), String(other));
  };
}

/** What a cell is sorted by; null for one that holds no figure or no text. */
function readKey(text: string, kind: ShownKind): string | number | null {
  const plain = text.trim();
  if (kind === "number") return readNumber(plain);
  if (plain === "" || plain === "—" || plain === "·") return null;
  return readDate(plain) ?? plain;
}

/** A number as the page writes it (1.234,5 or 95,75%, with its mark when it is a part or estimated); null for any other text. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/^≈/u, "").replace(/\*$/, "").replace(/%$/, "").trim();
  if (!/^[-−]?\d[\d.,]*$/.test(plain)) return null;
  const value = Number(withoutThousands(plain).replace("−", "-").replace(locale.decimal, "."));
  return Number.isNaN(value) ? null : value;
}

/** The same number without marks between its thousands, which spreadsheets of another language would misread. */
export function withoutThousands(text: string): string {
  return text.replaceAll(locale.thousands, "");
}

/** A day, or a time and a day, such that they sort in time. */
function readDate(text: string): string | null {
  const [, time = "", day = ""] = /^(\d\d:\d\d )?(.*)$/.exec(text) ?? [];
  const date = locale.readDate(day);
  return date === null ? null : `${date} ${time}`;
}

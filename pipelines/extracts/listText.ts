/** A list as one bound value, an entry a line: DuckDB takes no empty list. Queries split it by `chr(10)`. */
export function toListText(entries: Iterable<string>): string {
  return [...entries].join("\n");
}

import type {Markup} from "../markup.js";

/** The rows of one page when so many fit on each, evenly spread, and how many pages they take. */
export function rowsOfPage<Row>(
  rows: readonly Row[],
  page: number | undefined,
  capacity: number
): {own: readonly Row[]; pages: number} {
  if (page === undefined || rows.length <= capacity) return {own: rows, pages: 1};
  const pages = Math.ceil(rows.length / Math.max(1, capacity));
  const each = Math.ceil(rows.length / pages);
  return {own: rows.slice(page * each, (page + 1) * each), pages: Math.ceil(rows.length / each)};
}

/** The drawing of one page, which says of how many. */
export function withPages(drawing: Markup, pages: number): Markup {
  return pages === 1 ? drawing : {...drawing, attributes: {...drawing.attributes, "data-pages": pages}};
}

/** Of how many pages a drawing is one. */
export function pagesOf({attributes}: Markup): number {
  return Number(attributes["data-pages"] ?? 1);
}

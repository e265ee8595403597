/** Headings of a table whose header is one to four rows high: each column's path of headings from the top down. */
import type {Grid} from "./grid.js";

export interface ColumnPath {
  column: number;
  /** Headings from the outermost to the innermost, without repeats; never empty. */
  parts: string[];
}

/**
 * The heading paths of the block of rows `top`..`bottom`. A merged heading counts for all its columns; where the block
 * has no merge at all (CSV), an empty cell above a heading belongs to the heading on its left.
 */
export function columnPaths(grid: Grid, top: number, bottom: number): ColumnPath[] {
  const columns = usedColumns(grid, top, bottom);
  const isMerged = hasWideMerge(grid, top, bottom);
  const paths: ColumnPath[] = [];
  const rowTexts = new Map<number, string[]>();
  for (let row = top; row <= bottom; row++) rowTexts.set(row, headingsOf(grid, row, {columns, bottom, isMerged}));
  for (const [index, column] of columns.entries()) {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = rowTexts.get(row)![index]!;
      if (text !== "" && text !== parts.at(-1)) parts.push(text);
    }
    if (parts.length > 0) paths.push({column, parts});
  }
  return paths;
}

function usedColumns(grid: Grid, top: number, bottom: number): number[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.rowAt(row)?.cells ?? []) {
      const range = grid.mergeAt(row, cell.column);
      const right = range && range.top >= top ? range.right : cell.column;
      for (let column = cell.column; column <= Math.min(right, cell.column + 200); column++) columns.add(column);
    }
  }
  return [...columns].sort((first, second) => first - second);
}

function hasWideMerge(grid: Grid, top: number, bottom: number): boolean {
  return grid.sheet.merges.some((range) => range.top >= top && range.bottom <= bottom && range.left < range.right);
}

interface BlockShape {
  columns: number[];
  bottom: number;
  isMerged: boolean;
}

function headingsOf(grid: Grid, row: number, {columns, bottom, isMerged}: BlockShape): string[] {
  let left = "";
  return columns.map((column) => {
    const own = grid.anchorText(row, column);
    if (own !== "") {
      left = own;
      return own;
    }
    const hasBelow = !isMerged && hasTextBelow(grid, column, {row, bottom});
    if (!hasBelow) left = "";
    return hasBelow ? left : "";
  });
}

function hasTextBelow(grid: Grid, column: number, {row, bottom}: {row: number; bottom: number}): boolean {
  for (let below = row + 1; below <= bottom; below++) if (grid.text(below, column) !== "") return true;
  return false;
}

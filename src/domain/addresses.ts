/** A1 address of a cell, row and column from 1: (3, 28) is AB3. */
export function toAddress(row: number, column: number): string {
  return `${toColumnName(column)}${row}`;
}

/** Column letters, from 1: 1 is A, 28 is AB. */
function toColumnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Row and column, from 1, of an A1 address; null when the text is none. */
export function parseAddress(address: string): {row: number; column: number} | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + (letter.charCodeAt(0) - 64);
  return {row: Number(match[2]), column};
}

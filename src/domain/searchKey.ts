/** The form in which texts are searched: without diacritics and case, "Đôn đốc" and "don doc" are the same. */
export function searchKey(text: string): string {
  const letters = text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .replaceAll(/[đĐ]/g, "d");
  return letters
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** True when every word of the query begins a word of the text. */
export function matchesSearch(text: string, query: string): boolean {
  const words = searchKey(text).split(" ");
  const wanted = searchKey(query)
    .split(" ")
    .filter((word) => word !== "");
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** A name without diacritics or anything else that file systems and mail programs disagree on. */
export function toAscii(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("\u0111", "d").replaceAll("\u0110", "D");
  return plain.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}

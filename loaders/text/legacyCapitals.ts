/** TCVN3 has no capital letters with tones: fonts `.VnTimeH` draw small ones as capitals. */

export interface DecodedPart {
  raw: string;
  at: number;
  text: string;
  is_tcvn3: boolean;
}

type Case = "upper" | "lower" | "unclear";

/** Decoded words in capitals where their other letters, or the words beside them, are. */
export function fixCapitals(parts: readonly DecodedPart[]): DecodedPart[] {
  const cases = parts.map(({raw}) => caseOf(raw));
  return parts.map((part, i) => {
    if (!part.is_tcvn3) return part;
    const own = cases[i] === "unclear" ? neighbourCase(cases, i) : cases[i];
    return own === "upper" ? {...part, text: part.text.toUpperCase()} : part;
  });
}

function caseOf(raw: string): Case {
  if (/[a-z]/.test(raw)) return "lower";
  const capitals = raw.match(/[A-Z\u00a1-\u00a7]/g)?.length ?? 0;
  const isSpoken = /[AEIOUY]|[^\u0000-\u007f]/.test(raw);
  return capitals >= 2 && isSpoken ? "upper" : "unclear";
}

function neighbourCase(cases: readonly Case[], at: number): Case {
  const before = cases.slice(0, at).findLast((one) => one !== "unclear");
  const after = cases.slice(at + 1).find((one) => one !== "unclear");
  const around = [before, after].filter((one) => one !== undefined);
  return around.length > 0 && around.every((one) => one === "upper") ? "upper" : "lower";
}

export type TokenKind = "number" | "name" | "comparison" | "symbol" | "end";

export interface Token {
  kind: TokenKind;
  text: string;
  /** From 1. */
  column: number;
}

const patterns: readonly [TokenKind, RegExp][] = [
  ["number", /\d+(?:\.\d+)?(?![\w.])/y],
  ["name", /@?[a-z_][a-z0-9_]*/iy],
  ["comparison", /<=|>=|==|!=|<|>/y],
  ["symbol", /[-+*/(),]/y]
];

/** Tokens of an expression, the last one of kind `end`; or the column (from 1) of a character that starts none. */
export function readTokens(expression: string): {tokens: Token[]; bad: number | null} {
  const tokens: Token[] = [];
  let at = skipSpace(expression, 0);
  while (at < expression.length) {
    const token = readToken(expression, at);
    if (!token) return {tokens, bad: at + 1};
    tokens.push(token);
    at = skipSpace(expression, at + token.text.length);
  }
  tokens.push({kind: "end", text: "", column: expression.length + 1});
  return {tokens, bad: null};
}

function readToken(expression: string, at: number): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(expression);
    if (match) return {kind, text: match[0], column: at + 1};
  }
  return null;
}

function skipSpace(expression: string, from: number): number {
  let at = from;
  while (at < expression.length && /\s/.test(expression[at]!)) at += 1;
  return at;
}

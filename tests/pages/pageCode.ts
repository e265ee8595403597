import {posix} from "node:path";

const fencePattern = /^([ \t]*)(`{3,}|~{3,})[ \t]*(\w*)([^\n]*)\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm;
const importPattern = /^\s*import\s(?:[^"';]*?\sfrom\s)?\s*["']([^"']+)["'];?/gm;

/**
 * The code of a page of Framework as one TypeScript module: its blocks in order, then each `${…}` of its text as an
 * expression. `page` is its path below the root of pages, `module` that of the file the code is written to.
 */
export function toModule(markdown: string, {page, module}: {page: string; module: string}): string {
  const text = markdown.replaceAll("\r\n", "\n").replaceAll(/<!--[\s\S]*?-->/g, "");
  const blocks = [...text.matchAll(fencePattern)]
    .filter(([, , , language, attributes]) => isRun(language ?? "", attributes ?? ""))
    .map(([, , , , , code]) => code ?? "");
  const expressions = findExpressions(text.replaceAll(fencePattern, ""));
  const imports: string[] = [];
  const bodies = [...blocks, ...expressions.map((expression) => `(${expression});`)].map((code) =>
    code.replaceAll(importPattern, (statement, specifier: string) => {
      imports.push(statement.trim().replace(specifier, () => moveSpecifier(specifier, page, module)));
      return "";
    })
  );
  return [...imports, ...bodies, "export {};", ""].join("\n");
}

function isRun(language: string, attributes: string): boolean {
  return /^(js|ts|javascript|typescript)$/.test(language) && !/run\s*=\s*"?false/.test(attributes);
}

function moveSpecifier(specifier: string, page: string, module: string): string {
  if (!/^\.{0,2}\//.test(specifier)) return specifier;
  const target = specifier.startsWith("/") ? specifier.slice(1) : posix.join(posix.dirname(page), specifier);
  const moved = posix.relative(posix.dirname(module), target);
  return moved.startsWith(".") ? moved : `./${moved}`;
}

/** The insides of each `${…}`; braces in strings and templates do not count. */
function findExpressions(text: string): string[] {
  const found: string[] = [];
  for (let start = text.indexOf("${"); start !== -1; start = text.indexOf("${", start)) {
    const end = findClosing(text, start + 2);
    found.push(text.slice(start + 2, end));
    start = end;
  }
  return found;
}

function findClosing(text: string, from: number): number {
  const open: string[] = ["{"];
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? "";
    const inside = open.at(-1) ?? "";
    if (character === "\\") at += 1;
    else if (inside === "'" || inside === '"') closeOn(character === inside, open);
    else if (inside === "`" && character === "`") open.pop();
    else if (inside === "`") at += openTemplate(text, at, open);
    else if ("'\"`{".includes(character)) open.push(character);
    else if (character === "}") open.pop();
    if (open.length === 0) return at;
  }
  throw new Error(`unclosed expression: ${text.slice(from, from + 40)}`);
}

function closeOn(isClosing: boolean, open: string[]): void {
  if (isClosing) open.pop();
}

function openTemplate(text: string, at: number, open: string[]): number {
  if (!text.startsWith("${", at)) return 0;
  open.push("{");
  return 1;
}

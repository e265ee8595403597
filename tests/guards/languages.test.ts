import {readdir, readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, it} from "vitest";
import {pages} from "../../src/components/texts/pages.js";
import {siteMap} from "../../src/components/siteMap.js";

const texts = "src/components/texts";
const vietnamese = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
/** Code that reads Vietnamese, writes the sentences of findings and letters, or knows the widths of its letters. */
const allowedCode = [
  "src/components/chart/textWidth.ts",
  "src/components/figures/blocks.ts",
  "src/domain/asciiName.ts",
  "src/domain/findingCodes.ts",
  "src/domain/lineage/restate.ts",
  "src/domain/locale.ts",
  "src/domain/periods.ts",
  "src/domain/reminder.ts",
  "src/domain/rules/parse.ts",
  "src/domain/searchKey.ts"
];

const files = (await readdir(texts)).filter((file) => file.endsWith(".ts"));

describe.each(files)("texts/%s", (file) => {
  it("has its English twin, with the same words under the same names", async () => {
    const [own, english] = await Promise.all([load(join(texts, file)), load(join(texts, "en", file))]);
    expect(namesIn(english)).toEqual(namesIn(own));
  });

  it("has no Vietnamese in the English twin", async () => {
    const text = withoutComments(await readFile(join(texts, "en", file), "utf8")).replace('"Tiếng Việt"', "");
    expect(text.split("\n").filter((line) => vietnamese.test(line))).toEqual([]);
  });
});

it("no Vietnamese stands in code outside the texts", async () => {
  const found: string[] = [];
  for (const path of await readdir("src", {recursive: true})) {
    const place = join("src", path);
    if (!place.endsWith(".ts") || place.startsWith(texts) || allowedCode.includes(place)) continue;
    const lines = withoutComments(await readFile(place, "utf8")).split("\n");
    for (const line of lines) if (vietnamese.test(line)) found.push(`${place}: ${line.trim()}`);
  }
  expect(found).toEqual([]);
});

it("each page has above it what its file says", async () => {
  for (const {page, file} of siteMap) {
    const text = await readFile(`src/${file}.md`, "utf8");
    expect(text, basename(file)).toContain(`\n# ${pages[page].heading}\n`);
  }
});

async function load(path: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(path).href)) as Record<string, unknown>;
}

/** Names of all words, with what lies in them; what lies in a record with codes as keys may differ. */
function namesIn(value: unknown, place = ""): string[] {
  if (Array.isArray(value) || value instanceof RegExp || typeof value !== "object" || value === null)
    return [`${place}: ${typeof value}`];
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, inner]) => namesIn(inner, `${place}.${name}`));
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
}

import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {marts} from "../../src/domain/marts.js";

const readme = await readFile("README.md", "utf8");
const views = readme.split("## Published views")[1]?.split("\n## ")[0] ?? "";
const rows = [...views.matchAll(/^\| `(\w+)`\s*\|[^|]*\|\s*(.*?)\s*\|$/gm)];

describe("README.md", () => {
  it("describes the published views of the contracts", () => {
    expect(rows.map(([, view]) => view)).toEqual([
      "submissions",
      "facts",
      "fact_versions",
      "findings",
      "inspections",
      "council_questions",
      "obligations",
      "coverage",
      "trend"
    ]);
  });

  it.each(rows.map(([, view = "", columns = ""]) => [view, columns] as const))(
    "names only columns that the view %s has",
    (view, columns) => {
      const known: readonly string[] = marts[view as keyof typeof marts];
      const named = [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column);
      expect(named).not.toEqual([]);
      expect(named.filter((column) => column === undefined || !known.includes(column))).toEqual([]);
    }
  );

  it("gives the command that CI runs", async () => {
    const ci = (await readFile(".ci/run", "utf8")).trimEnd().split("\n").at(-1);
    expect(readme).toContain(`\`\`\`sh\n${ci}\n\`\`\``);
  });

  it("names only scripts that package.json has", async () => {
    const {scripts} = JSON.parse(await readFile("package.json", "utf8")) as {scripts: Record<string, string>};
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)([a-z:]+)/g)].map(([, script]) => script ?? "");
    expect(named).not.toEqual([]);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

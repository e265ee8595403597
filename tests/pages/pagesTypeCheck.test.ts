import {execFile} from "node:child_process";
import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {toModule} from "./pageCode.js";

const output = "src/.pages";
let complaints: string[];

describe("the code inside pages", () => {
  beforeAll(async () => {
    await rm(output, {recursive: true, force: true});
    for (const page of await listPages("src")) await writeModule(join("src", page), page, page);
    for (const page of await listPages("tests/input/pages"))
      await writeModule(join("tests/input/pages", page), page, join("planted", page));
    complaints = await typeCheck();
  }, 120_000);

  it("has right names, imports and types in every page", async () => {
    expect(await listPages("src")).toContain("index.md");
    expect(complaints.filter((line) => !line.includes("/planted/"))).toEqual([]);
  });

  it("would be found wrong: a planted page gets all its faults told, a sound one none", () => {
    expect(
      complaints.filter((line) => line.includes("/planted/")).map((line) => line.replace(/^.*?: error /, ""))
    ).toEqual([
      expect.stringMatching(/^TS2305: .*'addWeeks'/),
      expect.stringMatching(/^TS2307: .*'npm:d3'/),
      expect.stringMatching(/^TS2307: .*nothing\.js'/),
      expect.stringMatching(/^TS2339: .*'csv'/),
      expect.stringMatching(/^TS2304: .*'unknownName'/),
      expect.stringMatching(/^TS2\d+: .*'ratio'/),
      expect.stringMatching(/^TS2345: .*'string'.*'number'/),
      expect.stringMatching(/^TS2\d+: .*'Plot'/)
    ]);
  });
});

async function listPages(root: string): Promise<string[]> {
  const paths = await readdir(root, {recursive: true});
  return paths.filter((path) => path.endsWith(".md") && !path.startsWith("."));
}

async function writeModule(path: string, page: string, placed: string): Promise<void> {
  const module = join(".pages", placed.replace(/\.md$/, ".ts"));
  await mkdir(dirname(join("src", module)), {recursive: true});
  await writeFile(join("src", module), toModule(await readFile(path, "utf8"), {page, module}));
}

async function typeCheck(): Promise<string[]> {
  const args = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.pages.json", "--pretty", "false"];
  const lines = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  return lines.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
}

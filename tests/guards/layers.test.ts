import {execFile} from "node:child_process";
import {cp, mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";

let directory: string;
let complaints: string;

const refused = [
  ["src/domain", ["zod", "node:fs", "../components/x.js", "../../loaders/x.js"]],
  [
    "src/components",
    ["node:fs", "npm:d3", "@duckdb/node-api", "../data/x.js", "../../loaders/x.js", "../../pipelines/x.js"]
  ],
  ["loaders/forms", ["node:fs", "@duckdb/node-api", "../../pipelines/x.js", "../../src/components/x.js"]],
  ["loaders/sources", ["@duckdb/node-api", "../../pipelines/x.js"]],
  ["pipelines/store", ["../../src/data/x.js", "../../src/components/x.js"]]
] as const;

const allowed = [
  ["src/domain/rules", ["../x.js", "./x.js"]],
  ["src/components", ["@observablehq/plot", "../domain/x.js", "./x.js"]],
  ["loaders/forms", ["fflate", "../text/x.js", "../../src/domain/x.js"]],
  ["loaders/sources", ["node:fs", "../text/x.js"]],
  ["pipelines/store", ["node:fs", "@duckdb/node-api", "../../loaders/x.js", "../../src/domain/x.js"]],
  ["pipelines/documents", ["node:fs", "../../src/components/x.js"]],
  ["src/data", ["node:fs", "../../pipelines/x.js"]]
] as const;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "layers-"));
  await cp(".oxlintrc.json", join(directory, ".oxlintrc.json"));
  for (const [folder, specifiers] of refused) await plant(join(folder, "refused.ts"), specifiers);
  for (const [folder, specifiers] of allowed) await plant(join(folder, "allowed.ts"), specifiers);
  complaints = await lint();
});

afterAll(() => rm(directory, {recursive: true, force: true}));

it.each(refused.flatMap(([folder, specifiers]) => specifiers.map((specifier) => [folder, specifier])))(
  "the linter refuses that %s imports %s",
  (folder, specifier) => {
    expect(complaints).toMatch(
      new RegExp(`^${folder}/refused\\.ts:\\d+:\\d+: '${specifier}' import is restricted`, "m")
    );
  }
);

it("the linter lets every layer import from the left of its arrow", () => {
  expect(complaints).not.toContain("allowed.ts");
});

async function plant(path: string, specifiers: readonly string[]): Promise<void> {
  await mkdir(dirname(join(directory, path)), {recursive: true});
  const lines = specifiers.map((specifier, index) => `export * as name${index} from "${specifier}";\n`);
  await writeFile(join(directory, path), lines.join(""));
}

function lint(): Promise<string> {
  const args = [resolve("node_modules/oxlint/bin/oxlint"), "--format=unix", "src", "loaders", "pipelines"];
  return new Promise((done) => {
    execFile(process.execPath, args, {cwd: directory}, (_, stdout, stderr) => done(stdout + stderr));
  });
}

import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {writeEnglishApp} from "../../../pipelines/site/bundleApp.js";

it("writeEnglishApp(site) writes a program with the English words and numbers, and none of the Vietnamese", async () => {
  const site = await mkdtemp(join(tmpdir(), "english-"));
  const path = await writeEnglishApp(site);
  const code = await readFile(join(site, path), "utf8");
  expect(path).toMatch(/^_import\/app-en\.[0-9a-f]{8}\.js$/);
  expect(code).toContain("How many staff attended the conferences?");
  expect(code).toContain("en-GB");
  expect(code).not.toContain("vi-VN");
  expect(code).not.toContain("Bảng số liệu");
  await rm(site, {recursive: true, force: true});
});

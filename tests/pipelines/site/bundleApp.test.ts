import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {writeEnglishPrograms} from "../../../pipelines/site/bundleApp.js";

it("writeEnglishPrograms(site) writes programs with the English words and numbers, and none of the Vietnamese", async () => {
  const site = await mkdtemp(join(tmpdir(), "english-"));
  const {app, checkPage} = await writeEnglishPrograms(site);
  const code = await readFile(join(site, app), "utf8");
  const checkCode = await readFile(join(site, checkPage), "utf8");
  expect(app).toMatch(/^_import\/app-en\.[0-9a-f]{8}\.js$/);
  expect(checkPage).toMatch(/^_import\/checkPage-en\.[0-9a-f]{8}\.js$/);
  expect(checkCode).toContain("Choose reports");
  expect(checkCode).not.toContain("Chọn tệp");
  expect(code).toContain("How many staff attended the conferences?");
  expect(code).toContain("en-GB");
  expect(code).not.toContain("vi-VN");
  expect(code).not.toContain("Bảng số liệu");
  await rm(site, {recursive: true, force: true});
});

import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {bundleProgram, writePagePrograms} from "../../../pipelines/site/bundleApp.js";
import type {PageName} from "../../../src/components/siteMap.js";

it("writePagePrograms(site, page) writes a program in each language, with none of the words of the other", async () => {
  const site = await mkdtemp(join(tmpdir(), "programs-"));
  const participation = await writePagePrograms(site, "participation");
  const check = await writePagePrograms(site, "check");
  const [vi, en, checkEn] = await Promise.all(
    [participation.vi, participation.en, check.en].map((path) => readFile(join(site, path), "utf8"))
  );
  expect(participation.en).toMatch(/^_import\/participation-en\.[0-9a-f]{8}\.js$/);
  expect(participation.vi).toMatch(/^_import\/participation\.[0-9a-f]{8}\.js$/);
  expect(vi).toContain("Cán bộ, công chức dự hội nghị ra sao?");
  expect(checkEn).toContain("Choose reports");
  expect(checkEn).not.toContain("Chọn tệp");
  expect(en).toContain("How many staff attended the conferences?");
  expect(en).toContain("en-GB");
  expect(en).not.toContain("vi-VN");
  expect(en).not.toContain("Bảng số liệu");
  await rm(site, {recursive: true, force: true});
});

it("the program of a page holds no other page", async () => {
  const words = new Map<PageName, string>([
    ["participation", "Cán bộ, công chức dự hội nghị ra sao?"],
    ["council", "Còn lời hứa nào chưa thực hiện?"],
    ["quality", "Dòng tổng nào không khớp?"]
  ]);
  for (const page of words.keys()) {
    const code = new TextDecoder().decode(await bundleProgram("src/app.ts", "vi", page));
    expect([...words].filter(([, text]) => code.includes(text)).map(([name]) => name)).toEqual([page]);
  }
});

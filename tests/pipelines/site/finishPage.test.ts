import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {finishPage} from "../../../pipelines/site/finishPage.js";

const built = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="generator" content="Observable Framework v1">
<title>Tổng quan</title>
<script type="module">
import {define} from "./_observablehq/client.js";
</script>
</head>
<body><main><div id="view" class="view" data-page="overview"></div></main></body>
</html>
`;
const fonts = {css: '@font-face{font-family:"X";src:url("./chu/x.woff2")}', paths: ["chu/x.woff2"]};
const drawn = {page: "overview" as const, file: "index.html", html: "<p>Đã vẽ</p>", data: ["so-lieu/p.json"]};
const downloads = {
  menu: "tai-ve/menu.js",
  menuEnglish: "tai-ve/menu-en.js",
  glyphs: "tai-ve/net-chu.json",
  search: "tai-ve/search.js",
  searchEnglish: "tai-ve/search-en.js"
};
const page = finishPage(built, {drawn, fonts, english: "_import/app-en.1.js", downloads});

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

it("finishPage says the language and lets readers zoom", () => {
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('content="width=device-width, initial-scale=1"');
  expect(page).not.toContain("maximum-scale");
});

it("finishPage puts the first drawing where the script will look for it", () => {
  expect(page).toMatch(
    /<div id="view" class="view" data-page="overview" data-widths="[\d ]+" data-english=".\/_import\/app-en.1.js" data-menu="\.\/tai-ve\/menu\.js" data-menu-english="\.\/tai-ve\/menu-en\.js" data-glyphs="\.\/tai-ve\/net-chu\.json" data-search="\.\/tai-ve\/search\.js" data-search-english="\.\/tai-ve\/search-en\.js"><p>Đã vẽ<\/p><\/div>/
  );
});

it("finishPage allows the inline script and the font rules by their hashes, and no other", () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)![1]!;
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain(`script-src 'self' ${hash(script)};`);
  expect(policy).toContain(`style-src 'self' ${hash(fonts.css)};`);
  expect(policy).not.toContain("unsafe");
});

it("finishPage puts the policy before anything that it governs", () => {
  const places = ["Content-Security-Policy", "<link", "<style", "<script"].map((text) => page.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it("finishPage asks early for fonts and data", () => {
  expect(page).toContain('<link rel="preload" as="font" type="font/woff2" href="./chu/x.woff2" crossorigin>');
  expect(page).toContain('<link rel="preload" as="fetch" href="./so-lieu/p.json" crossorigin>');
});

it("finishPage stops when Framework writes pages in another way", () => {
  expect(() =>
    finishPage(built.replace("<html>", "<html class>"), {drawn, fonts, english: "_import/app-en.1.js", downloads})
  ).toThrow("not found in built page");
});

import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {checkSite} from "../../../pipelines/site/checkSite.js";

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "check-"));
  await mkdir(join(site, "a"));
  await writeFile(join(site, "index.html"), '<a href="./a/b.html?period=1#x">b</a><a href="#y">y</a>');
  await writeFile(join(site, "a/b.html"), '<a href="../">up</a><script type="module" src="./c.js"></script>');
  await writeFile(join(site, "a/c.js"), 'const ns = "http://www.w3.org/2000/svg";');
});

afterEach(() => rm(site, {recursive: true, force: true}));

it("checkSite finds nothing in a sound site; a name space is no address", async () => {
  expect(await checkSite(site)).toEqual([]);
});

it.each([
  ["index.html", '<a href="./gone.html">', "index.html: broken link: ./gone.html"],
  ["index.html", '<img src="https://example.org/x.png">', "index.html: foreign address: https://example.org/x.png"],
  ["index.html", '<script src="//example.org/x.js">', "index.html: foreign address: //example.org/x.js"],
  ["a/c.js", 'import {x} from "https://example.org/x.js"', "a/c.js: foreign address: https://example.org/x.js"],
  ["a/c.js", 'await import("https://example.org/y.js")', "a/c.js: foreign address: https://example.org/y.js"],
  ["s.css", "@import 'https://example.org/s.css'", "s.css: foreign address: https://example.org/s.css"],
  ["s.css", "a{background:url(https://example.org/s.png)}", "s.css: foreign address: https://example.org/s.png"]
])("checkSite finds in %s: %s", async (file, text, fault) => {
  await writeFile(join(site, file), text);
  expect(await checkSite(site)).toContain(fault);
});

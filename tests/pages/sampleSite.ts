/** The site of the sample and a browser: open while the tests of the importing file run. */
import type {Browser} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {startBrowser} from "./browser.js";
import type {BuiltSite} from "./builtSite.js";
import {openSampleSite} from "./builtSite.js";

export let site: BuiltSite;
export let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSampleSite(), startBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

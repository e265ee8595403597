import type {Browser, BrowserContext, Page} from "playwright-core";

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Errors and warnings in the console, and pages that failed. */
  complaints: string[];
  /** Addresses asked for outside the site. They are never let through. */
  foreign: string[];
  /** Every address asked for. */
  requests: string[];
}

export interface OpenOptions {
  width?: number;
  theme?: "light" | "dark";
  hasScripts?: boolean;
}

/** Opens a page in a fresh profile and waits until the reader can use it. */
export async function openPage(
  browser: Browser,
  address: string,
  {width = 1440, theme = "light", hasScripts = true}: OpenOptions = {}
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: {width, height: 900},
    colorScheme: theme,
    javaScriptEnabled: hasScripts,
    locale: "vi-VN"
  });
  const page = await context.newPage();
  const opened: Opened = {page, context, complaints: [], foreign: [], requests: []};
  const {origin} = new URL(address);
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    opened.requests.push(url);
    if (new URL(url).origin === origin) return await route.continue();
    opened.foreign.push(url);
    await route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") opened.complaints.push(message.text());
  });
  page.on("pageerror", (error) => opened.complaints.push(error.message));
  await page.goto(address);
  if (hasScripts) await whenReady(page);
  return opened;
}

/** Waits until the page has drawn what its address asks for. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForSelector("#view[data-ready]:not([aria-busy])");
  await page.evaluate(() => document.fonts.ready);
}

/** Gives the page another width and waits until it is drawn for it. */
export async function resizePage(page: Page, width: number): Promise<void> {
  await page.setViewportSize({width, height: 900});
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await whenReady(page);
}

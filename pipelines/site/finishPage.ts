import {createHash} from "node:crypto";
import type {DrawnPage} from "./drawPages.js";
import {drawnWidths} from "./drawPages.js";
import type {SiteFonts} from "./fonts.js";
import type {SiteDownloads} from "./writeDownloads.js";

export interface PageParts {
  drawn: DrawnPage | null;
  fonts: SiteFonts;
  /** Path of the English program. */
  english: string;
  downloads: SiteDownloads;
}

/** What Framework leaves undone on a page: language, zoom, fonts, the first drawing, early loading and the policy. */
export function finishPage(html: string, {drawn, fonts, english, downloads}: PageParts): string {
  let page = replaceOnce(html, "<html>", '<html lang="vi">');
  page = replaceOnce(
    page,
    "width=device-width, initial-scale=1, maximum-scale=1",
    "width=device-width, initial-scale=1"
  );
  page = page.replace(/<meta name="generator"[^>]*>\n?/, "");
  if (drawn) page = placeDrawing(page, drawn);
  page = page.replace(/(<div id="view"[^>]*?)>/, `$1 data-english="./${english}" ${nameDownloads(downloads)}>`);
  const style = `<style>${fonts.css}</style>`;
  page = replaceOnce(page, "</title>", `</title>\n${[...listPreloads(page, fonts, drawn), style].join("\n")}`);
  return replaceOnce(page, '<meta charset="utf-8">', `<meta charset="utf-8">\n${policyOf(page)}`);
}

function placeDrawing(page: string, {page: name, html}: DrawnPage): string {
  const empty = `data-page="${name}"></div>`;
  return replaceOnce(page, empty, `data-page="${name}" data-widths="${drawnWidths.join(" ")}">${html}</div>`);
}

function nameDownloads({menu, menuEnglish, glyphs, search, searchEnglish}: SiteDownloads): string {
  const figures = `data-menu="./${menu}" data-menu-english="./${menuEnglish}" data-glyphs="./${glyphs}"`;
  return `${figures} data-search="./${search}" data-search-english="./${searchEnglish}"`;
}

/** Fonts and data that the page will ask for anyway, without waiting for its scripts. */
function listPreloads(page: string, fonts: SiteFonts, drawn: DrawnPage | null): string[] {
  const context = /"path":"(\.\/_file\/[^"]+\.json)"/.exec(page)?.[1];
  const data = [...(context ? [context] : []), ...(drawn?.data ?? []).map((path) => `./${path}`)];
  return [
    ...fonts.paths.map((path) => `<link rel="preload" as="font" type="font/woff2" href="./${path}" crossorigin>`),
    ...data.map((path) => `<link rel="preload" as="fetch" href="${path}" crossorigin>`)
  ];
}

/**
 * The Content-Security-Policy of one page: nothing but the site itself, no `unsafe-eval`; the inline module that
 * Framework writes and our font rules are allowed by their hashes.
 */
function policyOf(page: string): string {
  const scripts = hashesOf(page, /<script[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashesOf(page, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const rules = [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(" ")}`,
    `style-src 'self' ${styles.join(" ")}`,
    "connect-src 'self'",
    "worker-src 'self'",
    // Pictures of charts are drawn from an SVG that the page itself made.
    "img-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'"
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.map((rule) => rule.trim()).join("; ")}">`;
}

function hashesOf(page: string, pattern: RegExp): string[] {
  const texts = [...page.matchAll(pattern)].map(([, text]) => text ?? "").filter((text) => text !== "");
  return texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}

function replaceOnce(text: string, from: string, to: string): string {
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`not found in built page: ${from}`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

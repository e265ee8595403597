/** What stands around the page: title, menu and links, in the language of this bundle and with the reader's choices. */
import type {PageName} from "./components/siteMap.js";
import {siteMap} from "./components/siteMap.js";
import {common} from "./components/texts/common.js";
import {pages} from "./components/texts/pages.js";
import {readState, sharedChoices, writeState} from "./components/viewState.js";
import {locale} from "./domain/locale.js";

/** Gives the words around the page, which the build wrote in Vietnamese, those of this bundle. */
export function nameFrame(page: PageName): void {
  const {menu, heading} = pages[page];
  document.documentElement.lang = locale.language;
  document.title = page === "overview" ? common.siteName : `${menu} | ${common.siteName}`;
  write(".skip", common.skip);
  write(".brand p", common.siteName);
  write("#observablehq-main h1", heading);
  for (const one of siteMap) write(`a[data-page-link="${one.page}"]`, pages[one.page].menu);
  document.querySelector(".brand nav")?.setAttribute("aria-label", common.menu);
  nameSearch();
  const other = document.querySelector("a[data-language]");
  other?.replaceChildren(common.otherLanguage.name);
  for (const name of ["lang", "hreflang"]) other?.setAttribute(name, common.otherLanguage.code);
}

function nameSearch(): void {
  const field = document.querySelector("#site-search");
  for (const name of ["aria-label", "placeholder"]) field?.setAttribute(name, common.search.label);
  document.querySelector("#site-results")?.setAttribute("aria-label", common.search.label);
}

function write(selector: string, text: string): void {
  const place = document.querySelector(selector);
  (place?.querySelector("a") ?? place)?.replaceChildren(text);
}

/** On narrow screens the menu scrolls: brings the page that is shown into sight. */
export function showInMenu(): void {
  const menu = document.querySelector<HTMLElement>(".brand nav");
  const current = menu?.querySelector<HTMLElement>("[aria-current]");
  if (menu && current) menu.scrollLeft = current.offsetLeft - (menu.clientWidth - current.offsetWidth) / 2;
}

/** Links of the menu take the reader's choices along; that to the other language keeps all of the address. */
export function updateLinks(): void {
  const shared = sharedChoices(readState(location.search));
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-page-link]"))
    link.search = writeState(shared);
  const other = document.querySelector<HTMLAnchorElement>("a[data-language]");
  const {code} = common.otherLanguage;
  if (other) other.href = `${location.pathname}${writeState({lang: code === "vi" ? null : code}, location.search)}`;
}

import {linkTo, siteMap} from "./src/components/siteMap.js";
import {common} from "./src/components/texts/common.js";
import {pages} from "./src/components/texts/pages.js";

const menu = (path: string) =>
  siteMap
    .map(({page, file}) => {
      const isCurrent = path === `/${file}`;
      const current = isCurrent ? ' aria-current="page"' : "";
      return `<a href="${linkTo(page)}" data-page-link="${page}"${current}>${pages[page].menu}</a>`;
    })
    .join("");

const {name, code} = common.otherLanguage;
const language = `<a class="language" href="?lang=${code}" lang="${code}" hreflang="${code}" data-language>${name}</a>`;

// The list of results is filled by a program that comes when the reader turns to the field.
const search =
  `<form class="site-search" role="search"><input id="site-search" role="combobox" aria-expanded="false" aria-controls="site-results" ` +
  `aria-autocomplete="list" autocomplete="off" spellcheck="false" maxlength="100" enterkeyhint="go" aria-label="${common.search.label}" placeholder="${common.search.label}">` +
  `<div class="site-found" hidden><p role="status"></p><div id="site-results" role="listbox" aria-label="${common.search.label}"></div></div></form>`;

export default {
  title: common.siteName,
  root: "src",
  output: process.env.QCDC_SITE ?? "dist",
  style: "style.css",
  globalStylesheets: [],
  head: '<link rel="icon" href="./favicon.svg" type="image/svg+xml"><meta name="color-scheme" content="light dark">',
  header: ({path}: {path: string}) =>
    `<a class="skip" href="#observablehq-main">${common.skip}</a><div class="brand"><p>${common.siteName}</p>${search}${language}<nav aria-label="${common.menu}">${menu(path)}</nav></div>`,
  footer: "",
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  pages: siteMap.map(({page, file}) => ({name: pages[page].menu, path: `/${file}`})),
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}
};

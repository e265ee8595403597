import {linkTo, siteMap} from "./src/components/siteMap.js";
import {common} from "./src/components/texts/common.js";

const menu = (path: string) =>
  siteMap
    .map(({page, file, title}) => {
      const isCurrent = path === `/${file}`;
      return `<a href="${linkTo(page)}" data-page-link${isCurrent ? ' aria-current="page"' : ""}>${title}</a>`;
    })
    .join("");

export default {
  title: common.siteName,
  root: "src",
  output: process.env.QCDC_SITE ?? "dist",
  style: "style.css",
  globalStylesheets: [],
  head: '<link rel="icon" href="./favicon.svg" type="image/svg+xml"><meta name="color-scheme" content="light dark">',
  header: ({path}: {path: string}) =>
    `<a class="skip" href="#observablehq-main">Đến nội dung chính</a><div class="brand"><p>${common.siteName}</p><nav aria-label="Trang">${menu(path)}</nav></div>`,
  footer: "",
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  pages: siteMap.map(({file, title}) => ({name: title, path: `/${file}`})),
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}
};

/** What runs on the page on method and help: the build has drawn it whole; choices and English draw it anew. */
import {inPageLanguage} from "./components/inPageLanguage.js";
import {methodPage} from "./components/method/page.js";
import {mount} from "./components/mount.js";
import {readState, sharedChoices, writeState} from "./components/viewState.js";
import {methodFile} from "./domain/dataPaths.js";
import {locale} from "./domain/locale.js";
import type {MethodFile} from "./domain/methodData.js";
import type {SiteContext} from "./domain/siteData.js";
import {nameFrame, updateLinks} from "./frame.js";
import {listenToPrinting} from "./printing.js";
import {listenToSearch} from "./searchField.js";
import {listenToTables} from "./tables.js";

/** Takes over the page that the build has drawn into `root`. */
export async function startMethodPage(root: HTMLElement | null, catalogue: SiteContext): Promise<void> {
  if (!root) throw new Error("no place for the page");
  const {english = ""} = root.dataset;
  if (english !== "" && readState(location.search).lang === "en" && locale.language !== "en") {
    const program = (await import(new URL(english, document.baseURI).href)) as {
      startMethodPage: typeof startMethodPage;
    };
    return await program.startMethodPage(root, catalogue);
  }
  const context = inPageLanguage(catalogue);
  if (document.documentElement.lang !== locale.language) nameFrame("method");
  updateLinks();
  listenToSearch(root, context);
  listenToTables(root);
  listenToPrinting(root, () => {});
  const search = writeState(sharedChoices(readState(location.search)));
  if (search !== "") {
    mount(root, methodPage({context, file: await load(context), search}));
    if (location.hash !== "") document.querySelector(location.hash)?.scrollIntoView();
  }
  root.dataset.ready = "true";
}

async function load({data}: SiteContext): Promise<MethodFile> {
  const response = await fetch(`./${data}/${methodFile}`);
  if (!response.ok) throw new Error(`data not found: ${response.status} ${methodFile}`);
  return (await response.json()) as MethodFile;
}

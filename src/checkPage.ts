/** What runs on the page where a unit checks its report: the loaders read in a worker, nothing is sent. */
import type {BrowserReader} from "./browserReader.js";
import {createBrowserReader} from "./browserReader.js";
import {checkFrame} from "./components/check/page.js";
import type {CheckedFile} from "./components/check/results.js";
import {fileResult, findingText} from "./components/check/results.js";
import {inPageLanguage} from "./components/inPageLanguage.js";
import {mount} from "./components/mount.js";
import {check as words} from "./components/texts/check.js";
import {readState} from "./components/viewState.js";
import {copyText} from "./copyText.js";
import type {Catalogue} from "./domain/catalogue.js";
import {readerCatalogueFile, readerScript} from "./domain/dataPaths.js";
import {fromReaderFile} from "./domain/readerCatalogue.js";
import type {SiteContext} from "./domain/siteData.js";
import {locale} from "./domain/locale.js";
import {nameFrame, showInMenu, updateLinks} from "./frame.js";
import {listenToPrinting} from "./printing.js";
import {listenToSearch} from "./searchField.js";
import type {Tables} from "./tables.js";
import {listenToTables} from "./tables.js";

interface Loaded {
  catalogue: Catalogue;
  reader: BrowserReader;
}

interface CheckPage {
  root: HTMLElement;
  context: SiteContext;
  /** The reader and its catalogue, asked for when the first file is chosen. */
  loaded: Promise<Loaded> | null;
  files: CheckedFile[];
  /** Counts what the reader started or stopped: an older round gives way. */
  round: number;
  tables: Tables;
}

/** Takes over the frame that the build has drawn into `root`. */
export async function startCheckPage(root: HTMLElement | null, context: SiteContext): Promise<void> {
  if (!root) throw new Error("no place for the page");
  const {english = ""} = root.dataset;
  if (english !== "" && readState(location.search).lang === "en" && locale.language !== "en")
    return await startEnglish(english, root, context);
  if (document.documentElement.lang !== locale.language) {
    nameFrame("check");
    mount(root, checkFrame());
  }
  const page: CheckPage = {root, context, loaded: null, files: [], round: 0, tables: listenToTables(root)};
  updateLinks();
  listenToSearch(root, inPageLanguage(context));
  showInMenu();
  listenForFiles(page);
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-check]") : null;
    if (button) act(page, button.dataset.check ?? "").catch(console.error);
  });
  // The results stand as they are; only their tables are opened and made to fit.
  listenToPrinting(root, () => {});
  root.dataset.ready = "true";
}

/** The same program with English words; messages about files stay as units get them. */
async function startEnglish(path: string, root: HTMLElement, context: SiteContext): Promise<void> {
  const program = (await import(new URL(path, document.baseURI).href)) as {startCheckPage: typeof startCheckPage};
  await program.startCheckPage(root, context);
}

function listenForFiles(page: CheckPage): void {
  const input = find(page, "[data-files]") as HTMLInputElement;
  input.addEventListener("change", () => {
    readAll(page, [...(input.files ?? [])]).catch(console.error);
    input.value = "";
  });
  const drop = find(page, "[data-drop]");
  // A file that misses the frame would otherwise replace the page.
  for (const name of ["dragover", "drop"]) document.addEventListener(name, (event) => event.preventDefault());
  document.addEventListener("dragover", () => drop.classList.add("over"));
  document.addEventListener("dragleave", () => drop.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    drop.classList.remove("over");
    readAll(page, [...(event.dataTransfer?.files ?? [])]).catch(console.error);
  });
}

async function act(page: CheckPage, name: string): Promise<void> {
  if (name === "copy") await copy(page);
  else if (name === "print") window.print();
  else if (name === "stop" || name === "clear") await stop(page, name);
}

async function copy(page: CheckPage): Promise<void> {
  if (!page.loaded) return;
  const {catalogue} = await page.loaded;
  const isCopied = await copyText(findingText(page.files, catalogue));
  say(page, isCopied ? words.copied : words.notCopied);
}

async function stop(page: CheckPage, name: "stop" | "clear"): Promise<void> {
  page.round += 1;
  if (name === "clear") page.files = [];
  say(page, name === "stop" ? words.stopped : "");
  showTools(page, false);
  if (name === "clear") mount(find(page, "[data-check-results]"), null);
  const loaded = await page.loaded;
  loaded?.reader.stop();
}

/** Files chosen later come after those already read; one of the same name takes its place. */
async function readAll(page: CheckPage, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const round = (page.round += 1);
  (await page.loaded)?.reader.stop();
  showTools(page, true);
  try {
    page.loaded ??= load(page.context);
    const loaded = await page.loaded;
    for (const [index, file] of files.entries()) {
      if (round !== page.round) return;
      say(page, words.reading(file.name, index + 1, files.length));
      const result = await loaded.reader.read(file, receivedAt(loaded.catalogue));
      if (round !== page.round) return;
      page.files = [...page.files.filter((one) => one.file !== file.name), {file: file.name, result}];
      show(page, loaded.catalogue);
    }
    say(page, summary(page.files));
  } catch (error) {
    if (round !== page.round) return;
    page.loaded = null;
    say(page, words.failed);
    throw error;
  } finally {
    if (round === page.round) showTools(page, false);
  }
}

async function load({data}: SiteContext): Promise<Loaded> {
  const response = await fetch(`./${data}/${readerCatalogueFile}`);
  if (!response.ok) throw new Error(`catalogue not found: ${response.status}`);
  const text = await response.text();
  return {catalogue: fromReaderFile(text), reader: createBrowserReader(`./${data}/${readerScript}`, text)};
}

/** As `qcdc check` takes it: the day of the catalogue, else the clock. */
function receivedAt({settings}: Catalogue): string {
  return settings.today ?? new Date().toISOString();
}

function show(page: CheckPage, catalogue: Catalogue): void {
  mount(
    find(page, "[data-check-results]"),
    page.files.map((file) => fileResult(file, catalogue))
  );
  page.tables.restore();
}

function summary(files: readonly CheckedFile[]): string {
  const statuses = Object.keys(words.status) as (keyof typeof words.status)[];
  const parts = statuses.flatMap((status) => {
    const count = files.filter(({result}) => result.status === status).length;
    return count === 0 ? [] : [words.files(count, words.status[status])];
  });
  return words.done(parts);
}

function showTools(page: CheckPage, isReading: boolean): void {
  find(page, "[data-check-tools]").hidden = !isReading && page.files.length === 0;
  find(page, '[data-check="stop"]').hidden = !isReading;
}

function say(page: CheckPage, text: string): void {
  find(page, "[data-check-status]").textContent = text;
}

function find({root}: CheckPage, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`not on the page: ${selector}`);
  return found;
}

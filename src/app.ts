/** What runs in the browser: keeps the page, the address and the reader's choices in step. */
import {laidOut, widthOf} from "./chartWidth.js";
import type {Chart} from "./components/chart.js";
import {inPageLanguage} from "./components/inPageLanguage.js";
import {mount} from "./components/mount.js";
import type {Child} from "./components/markup.js";
import type {LoadedFiles} from "./components/pageKind.js";
import {drawPage, filePaths, isPageName, listCharts} from "./components/pages.js";
import type {Place} from "./components/place.js";
import {keepPlace} from "./components/place.js";
import type {PageName} from "./components/siteMap.js";
import {common} from "./components/texts/common.js";
import {chooseIn, readState, viewKeys, writeState} from "./components/viewState.js";
import {locale} from "./domain/locale.js";
import {copyText} from "./copyText.js";
import type {SiteContext} from "./domain/siteData.js";
import {openDownloads} from "./downloads.js";
import {mountInView, whenShown} from "./inView.js";
import {nameFrame, showInMenu, updateLinks} from "./frame.js";
import {listenToMarks} from "./marks.js";
import {listenToPrinting} from "./printing.js";
import {listenToSearch} from "./searchField.js";
import type {Tables} from "./tables.js";
import {listenToTables} from "./tables.js";
import type {TraceWindow} from "./traceWindow.js";
import {createTraceWindow} from "./traceWindow.js";

interface App {
  root: HTMLElement;
  page: PageName;
  context: SiteContext;
  /** Data files asked for so far, by path. */
  files: Map<string, Promise<unknown>>;
  /** What the page is drawn from; null before it is loaded. */
  loaded: LoadedFiles | null;
  /** Width of the charts in the last drawing; 0 before the first. */
  width: number;
  /** Width of the page that it was drawn for. */
  room: number;
  /** Counts redraws, so that a slow answer does not overtake a newer choice. */
  turn: number;
  trace: TraceWindow;
  tables: Tables;
  place: Place;
  /** The address that is drawn, but for the window over it. */
  drawn: string;
}

/** Takes over the page that the build has drawn into `root`. */
export async function startPage(root: HTMLElement | null, catalogue: SiteContext): Promise<void> {
  if (!root) throw new Error("no place for the page");
  const english = root.dataset.english ?? "";
  if (english !== "" && readState(location.search).lang === "en" && locale.language !== "en")
    return await startEnglish(english, root, catalogue);
  const page = root.dataset.page ?? "";
  if (!isPageName(page)) throw new Error(`unknown page: ${page}`);
  if (document.documentElement.lang !== locale.language) nameFrame(page);
  const context = inPageLanguage(catalogue);
  listenToSearch(root, context);
  const files: App["files"] = new Map();
  const trace = createTraceWindow(context, (path) => loadOnce(path, files), leaveTrace);
  const app: App = {
    root,
    page,
    context,
    files,
    loaded: null,
    width: 0,
    room: 0,
    turn: 0,
    trace,
    tables: listenToTables(root),
    place: keepPlace(root),
    drawn: withoutTrace()
  };
  await laidOut(root);
  listen(app);
  updateLinks();
  showInMenu();
  if (isDrawn(app)) {
    fitWidth(app);
    app.loaded = await load(app);
    root.dataset.ready = "true";
  } else {
    await redraw(app);
  }
  trace.follow();
}

/** The same program with English words and labels, which only those load who ask for it. */
async function startEnglish(path: string, root: HTMLElement, context: SiteContext): Promise<void> {
  const english = (await import(new URL(path, document.baseURI).href)) as {startPage: typeof startPage};
  await english.startPage(root, context);
}

/** True when the build drew what this address and this width ask for. */
function isDrawn({root}: App): boolean {
  const state = readState(location.search);
  if (viewKeys.some((key) => key !== "trace" && state[key] !== null)) return false;
  const drawn = (root.dataset.widths ?? "").split(" ").map(Number);
  const available = widthOf(root);
  return drawn.some((width) => Math.abs(width - available) <= width * 0.06);
}

/** Takes the widths of the page and of its charts as they are now. */
function fitWidth(app: App): void {
  app.room = app.root.clientWidth;
  app.width = widthOf(app.root) || app.width;
}

/** The files that the page needs for what the address says. Each is asked for once. */
async function load({page, context, files}: App): Promise<LoadedFiles> {
  const paths = Object.entries(filePaths(page, context, readState(location.search)));
  const loaded = await Promise.all(paths.map(async ([kind, path]) => [kind, await loadOnce(path, files)] as const));
  return Object.fromEntries(loaded);
}

function loadOnce(path: string, files: App["files"]): Promise<unknown> {
  const known = files.get(path);
  if (known) return known;
  const asked = fetchData(path);
  asked.catch(() => files.delete(path));
  files.set(path, asked);
  return asked;
}

async function fetchData(path: string): Promise<unknown> {
  const response = await fetch(`./${path}`);
  // A file that is not there is what a link to an unknown unit asks for: the page says so.
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`data not found: ${response.status} ${path}`);
  return await response.json();
}

async function redraw(app: App): Promise<void> {
  const {root} = app;
  const turn = (app.turn += 1);
  root.setAttribute("aria-busy", "true");
  try {
    const files = await load(app);
    if (turn !== app.turn) return;
    app.loaded = files;
    await drawAsSeen(app, turn);
    if (turn === app.turn) showReady(root);
  } catch (error) {
    if (turn === app.turn) showFailure(root);
    throw error;
  }
}

/** Draws what the reader sees, then part by part the rest, as long as nothing newer is chosen. */
async function drawAsSeen(app: App, turn: number): Promise<void> {
  const {root} = app;
  fitWidth(app);
  app.place.remember();
  const {drawMore} = mountInView(root, drawnPage(app));
  do {
    app.place.restore();
    app.tables.restore();
    await whenShown();
  } while (turn === app.turn && drawMore());
}

/** Draws the whole page at once, as paper needs it. */
function drawWhole(app: App, width: number): void {
  if (!app.loaded) return;
  const {root} = app;
  app.turn += 1;
  app.width = width;
  app.place.remember();
  mount(root, drawnPage(app));
  app.place.restore();
  app.tables.restore();
  showReady(root);
}

function drawnPage({page, context, loaded, width}: App): Child {
  return drawPage(page, {context, state: readState(location.search), files: loaded ?? {}, widths: [width]});
}

function showReady(root: HTMLElement): void {
  root.dataset.ready = "true";
  root.style.removeProperty("min-height");
  root.removeAttribute("aria-busy");
}

function showFailure(root: HTMLElement): void {
  root.replaceChildren(common.failed);
  root.style.removeProperty("min-height");
  root.removeAttribute("aria-busy");
}

function listen(app: App): void {
  const {root} = app;
  root.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement)
      choose(app, {name: event.target.name, value: event.target.value, how: "push"});
  });
  let waiting = 0;
  root.addEventListener("input", (event) => {
    const {target} = event;
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => choose(app, {name: target.name, value: target.value, how: "replace"}), 150);
  });
  root.addEventListener("click", (event) => followLink(app, event));
  root.addEventListener(
    "click",
    openDownloads(root, () => shownCharts(app))
  );
  listenToMarks(root, app.context);
  root.addEventListener("click", (event) => openTrace(app, event));
  root.addEventListener("click", (event) => {
    copyReminder(event).catch(console.error);
  });
  window.addEventListener("popstate", () => (app.drawn === withoutTrace() ? app.trace.follow() : show(app)));
  listenToPrinting(root, (width) => drawWhole(app, width ?? widthOf(root)));
  new ResizeObserver(() => {
    if (root.classList.contains("printing")) return;
    const width = root.clientWidth;
    if (app.room > 0 && width > 0 && Math.abs(width - app.room) > 8) show(app);
  }).observe(root);
}

async function shownCharts(app: App): Promise<Chart[]> {
  const {page, context, width} = app;
  return listCharts(page, {context, state: readState(location.search), files: await load(app), widths: [width]});
}

function withoutTrace(): string {
  return writeState({trace: null}, location.search);
}

function show(app: App): void {
  app.drawn = withoutTrace();
  updateLinks();
  app.trace.follow();
  redraw(app).catch(console.error);
}

interface Choice {
  name: string;
  value: string;
  /** Typing replaces the address, choosing adds to the history. */
  how: "push" | "replace";
}

function choose(app: App, {name, value, how}: Choice): void {
  const key = viewKeys.find((one) => one === name);
  if (key) go(app, writeState(chooseIn(readState(location.search), key, value), location.search), how);
}

function go(app: App, search: string, how: "push" | "replace"): void {
  const address = `${location.pathname}${search}${location.hash}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  show(app);
}

function followLink(app: App, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[data-view]") : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(app, link.search === "?" ? "" : link.search, "push");
}

/** Copies the text that a button names. */
async function copyReminder(event: MouseEvent): Promise<void> {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-copy]") : null;
  const text = button && document.getElementById(button.dataset.copy ?? "");
  if (!button || !(text instanceof HTMLTextAreaElement)) return;
  button.textContent = (await copyText(text.value)) ? common.textCopied : common.textNotCopied;
}

/** The window lies over the page, which stays as it is. */
function openTrace(app: App, event: MouseEvent): void {
  const source = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-trace]") : null;
  if (!source) return;
  const search = writeState({trace: source.dataset.trace ?? null}, location.search);
  history.pushState({isTrace: true}, "", `${location.pathname}${search}${location.hash}`);
  app.trace.follow();
}

/** Goes back to where the window was opened; one that came with the link is taken out of the address. */
function leaveTrace(): void {
  const state: unknown = history.state;
  if (typeof state === "object" && state !== null && "isTrace" in state) history.back();
  else history.replaceState(null, "", `${location.pathname}${writeState({trace: null}, location.search)}`);
}

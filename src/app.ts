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
import type {ViewState} from "./components/viewState.js";
import {chooseIn, readState, viewKeys, writeState} from "./components/viewState.js";
import {locale} from "./domain/locale.js";
import {copyNamed} from "./copyText.js";
import type {DataFiles} from "./dataFiles.js";
import {loadOnce} from "./dataFiles.js";
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
  files: DataFiles;
  /** What the page is drawn from: the choice, and the files that came for it; null before the first. */
  loaded: {state: ViewState; files: LoadedFiles} | null;
  /** Width of the charts in the last drawing; 0 before the first. */
  width: number;
  /** Width of the page that it was drawn for. */
  room: number;
  /** Counts choices, so that a slow answer does not overtake a newer one. */
  turn: number;
  /** Counts drawings: one that goes on part by part ends where another begins. */
  drawing: number;
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
  const files: DataFiles = new Map();
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
    drawing: 0,
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
    await loadChoice(app);
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

async function redraw(app: App): Promise<void> {
  const {root} = app;
  const turn = (app.turn += 1);
  root.setAttribute("aria-busy", "true");
  try {
    await loadChoice(app);
    // On paper the page is whole already; it is drawn anew when the reader comes back from there.
    if (turn === app.turn && !root.classList.contains("printing")) await drawAsSeen(app);
  } catch (error) {
    if (turn === app.turn) showFailure(root);
    throw error;
  }
}

/** Takes what the page needs for the choice in the address, unless a newer one is made meanwhile. */
async function loadChoice(app: App): Promise<void> {
  const {turn} = app;
  const state = readState(location.search);
  const files = await load(app);
  if (turn === app.turn) app.loaded = {state, files};
}

/** Draws what the reader sees, then part by part the rest, as long as nothing newer is to be drawn. */
async function drawAsSeen(app: App): Promise<void> {
  const {root, turn} = app;
  const drawing = (app.drawing += 1);
  const isWanted = () => turn === app.turn && drawing === app.drawing;
  fitWidth(app);
  app.place.remember();
  const {drawMore} = mountInView(root, drawnPage(app));
  do {
    app.place.restore();
    app.tables.restore();
    await whenShown();
  } while (isWanted() && drawMore());
  if (isWanted()) showReady(root);
}

/** Draws the whole page at once, as paper needs it: of the last choice whose files have come. */
function drawWhole(app: App, width: number): void {
  if (!app.loaded) return;
  const {root} = app;
  app.drawing += 1;
  app.width = width;
  app.place.remember();
  mount(root, drawnPage(app));
  app.place.restore();
  app.tables.restore();
  if (isOfAddress(app)) showReady(root);
}

/** False while the files of a newer choice are on their way. */
function isOfAddress({loaded}: App): boolean {
  const state = readState(location.search);
  return viewKeys.every((key) => key === "trace" || state[key] === loaded?.state[key]);
}

function drawnPage({page, context, loaded, width}: App): Child {
  return loaded && drawPage(page, {context, ...loaded, widths: [width]});
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
    copyNamed(event).catch(console.error);
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

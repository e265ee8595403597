/** The window over the page that shows the cells behind the figure which the address names. */
import {mount} from "./components/mount.js";
import {unitPath} from "./components/pageFiles.js";
import {h} from "./components/markup.js";
import type {FigureKey} from "./components/points.js";
import {trace as words} from "./components/texts/trace.js";
import {readTraceKey} from "./components/trace/key.js";
import {sourceShares} from "./components/trace/traceFigure.js";
import {traceTitle, traceView} from "./components/trace/traceView.js";
import {readState, resolveView} from "./components/viewState.js";
import type {Lens, SiteContext} from "./domain/siteData.js";
import type {UnitFile} from "./domain/unitData.js";

export interface TraceWindow {
  /** Opens, changes or closes the window as the address says. */
  follow(): void;
}

type Fetch = (path: string) => Promise<unknown>;

/** `leave` is called when the reader closes the window; `fetchOnce` gives the data file of a path. */
export function createTraceWindow(context: SiteContext, fetchOnce: Fetch, leave: () => void): TraceWindow {
  const dialog = document.createElement("dialog");
  dialog.className = "trace-window";
  dialog.setAttribute("aria-labelledby", "trace-title");
  document.body.append(dialog);
  let shown = "";
  dialog.addEventListener("close", () => {
    if (shown === "") return;
    shown = "";
    leave();
  });
  dialog.addEventListener("click", (event) => {
    const isButton = event.target instanceof Element && event.target.closest("[data-close]") !== null;
    if (isButton || event.target === dialog) dialog.close();
  });
  return {
    follow() {
      const {trace} = readState(location.search);
      const key = readTraceKey(trace);
      if (!key) {
        shown = "";
        if (dialog.open) dialog.close();
      } else if (trace !== null && trace !== shown) {
        shown = trace;
        show(dialog, key, {context, fetchOnce, isWanted: () => shown === trace}).catch(console.error);
      }
    }
  };
}

interface ShowOptions {
  context: SiteContext;
  fetchOnce: Fetch;
  isWanted: () => boolean;
}

async function show(dialog: HTMLDialogElement, key: FigureKey, options: ShowOptions): Promise<void> {
  const {context, fetchOnce, isWanted} = options;
  fill(dialog, key, {context, content: h("p", {class: "hint", role: "status"}, words.loading)});
  if (!dialog.open) dialog.showModal();
  try {
    const view = resolveView(context, readState(location.search));
    const lens = view?.lens ?? "as_reported";
    const files = await loadFiles(key, {context, fetchOnce, lens});
    if (!isWanted()) return;
    fill(dialog, key, {context, content: traceView({key, lens, context, files})});
  } catch (error) {
    if (isWanted()) fill(dialog, key, {context, content: h("p", {class: "hint"}, words.failed)});
    throw error;
  }
}

function fill(
  dialog: HTMLDialogElement,
  key: FigureKey,
  {context, content}: {context: SiteContext; content: Parameters<typeof mount>[1]}
): void {
  const close = h("button", {type: "button", class: "button", "data-close": "", autofocus: true}, words.close);
  mount(dialog, [h("header", {}, h("h2", {id: "trace-title"}, traceTitle(key, context)), close), content]);
}

/** The file of the unit and of all that stand behind it in the period. */
async function loadFiles(
  key: FigureKey,
  {context, fetchOnce, lens}: Pick<ShowOptions, "context" | "fetchOnce"> & {lens: Lens}
): Promise<Map<string, UnitFile>> {
  const load = async (unit: string): Promise<UnitFile | null> => {
    const path = unitPath(unit, context, readState(location.search));
    return path === null ? null : ((await fetchOnce(path)) as UnitFile);
  };
  const files = new Map<string, UnitFile>();
  const own = await load(key.unit);
  if (!own) return files;
  files.set(key.unit, own);
  const others = sourceShares(key, own, lens).map(([, unit]) => unit);
  const loaded = await Promise.all(others.filter((unit) => unit !== key.unit).map(load));
  for (const file of loaded) if (file) files.set(file.unit, file);
  return files;
}

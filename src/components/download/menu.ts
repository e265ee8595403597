import type {Chart} from "../chart.js";
import type {GlyphBook} from "../figures/outline.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {mount} from "../mount.js";
import {download as words} from "../texts/download.js";
import type {FileKind} from "./files.js";
import {fileKinds, makeFile, slidePicture} from "./files.js";

export interface MenuOptions {
  /** The button that was pressed; the menu opens below it. */
  button: HTMLElement;
  chart: Chart;
  /** Address of the shapes of letters. */
  glyphs: string;
}

let close: (() => void) | null = null;
let shapes: Promise<GlyphBook> | null = null;

/** Opens the menu of a chart, or closes it where it is open. Escape and a click elsewhere close it too. */
export function toggleMenu(options: MenuOptions): void {
  const {button} = options;
  const wasOpen = button.getAttribute("aria-expanded") === "true";
  close?.();
  if (wasOpen) return;
  const place = document.createElement("div");
  place.className = "download-place";
  button.after(place);
  mount(place, drawMenu(options.chart));
  button.setAttribute("aria-expanded", "true");
  const ending = new AbortController();
  close = () => {
    ending.abort();
    place.remove();
    button.setAttribute("aria-expanded", "false");
    close = null;
  };
  listen(place, options, ending.signal);
  itemsOf(place)[0]?.focus();
}

function drawMenu({code}: Chart): Markup[] {
  const item = (kind: string, label: string) =>
    h("button", {type: "button", role: "menuitem", tabindex: -1, "data-kind": kind}, label);
  const copy = canCopy()
    ? item("copy", words.copy)
    : h(
        "button",
        {type: "button", role: "menuitem", tabindex: -1, "aria-disabled": "true", "data-kind": "copy"},
        words.copy,
        h("span", {class: "reason"}, words.noCopy)
      );
  const files = fileKinds.map((kind) => item(kind, words.kinds[kind]));
  return [
    h("div", {class: "download-menu", role: "menu", "aria-label": words.menu(code)}, files, copy),
    h("p", {class: "download-status", role: "status"})
  ];
}

/** Browsers have a clipboard for pictures only where the page came over https (or from the machine itself). */
function canCopy(): boolean {
  return "ClipboardItem" in window && "clipboard" in navigator;
}

function listen(place: HTMLElement, options: MenuOptions, signal: AbortSignal): void {
  const {button} = options;
  place.addEventListener("keydown", (event) => moveFocus(place, event), {signal});
  place.addEventListener(
    "click",
    (event) => {
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-kind]") : null;
      if (item && item.getAttribute("aria-disabled") !== "true") run(item.dataset.kind ?? "", place, options);
    },
    {signal}
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      close?.();
      button.focus();
    },
    {signal}
  );
  document.addEventListener(
    "click",
    ({target}) => {
      if (target instanceof Node && !place.contains(target) && !button.contains(target)) close?.();
    },
    {signal}
  );
}

function itemsOf(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

/** Arrows, Home and End go through the menu; Tab leaves it. */
function moveFocus(place: HTMLElement, event: KeyboardEvent): void {
  const items = itemsOf(place);
  const at = items.findIndex((item) => item === document.activeElement);
  const places: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at + items.length - 1) % items.length,
    Home: 0,
    End: items.length - 1
  };
  if (event.key === "Tab") close?.();
  const next = places[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

function run(kind: string, place: HTMLElement, {chart, glyphs}: MenuOptions): void {
  const status = place.querySelector("[role=status]");
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  tell(words.working);
  const file = fileKinds.find((one) => one === kind);
  const work = file ? save(chart, file, glyphs) : copy(chart, glyphs);
  work.then(tell, (error: unknown) => {
    console.error(error);
    tell(words.failed);
  });
}

async function save(chart: Chart, kind: FileKind, glyphs: string): Promise<string> {
  const {name, content} = await makeFile(chart, kind, () => loadShapes(glyphs));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return words.saved(name);
}

async function copy(chart: Chart, glyphs: string): Promise<string> {
  const picture = loadShapes(glyphs).then((book) => slidePicture(chart, book));
  await navigator.clipboard.write([new ClipboardItem({"image/png": picture})]);
  return words.copied;
}

function loadShapes(address: string): Promise<GlyphBook> {
  shapes ??= readShapes(address).catch((error: unknown) => {
    shapes = null;
    throw error;
  });
  return shapes;
}

async function readShapes(address: string): Promise<GlyphBook> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`shapes of letters not found: ${response.status} ${address}`);
  return (await response.json()) as GlyphBook;
}

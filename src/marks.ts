/**
 * The marks of a chart by keyboard. A chart is one tab stop and one image with its summary; Enter or an arrow goes into it,
 * to the mark that was left last; arrows go on, Enter opens the cell, Escape comes back. Only a chart that was entered is
 * more than an image, and a mark gets its name when it is reached: drawing costs nothing.
 */
import {readTraceKey} from "./components/trace/key.js";
import {marks as words} from "./components/texts/marks.js";
import type {SiteContext} from "./domain/siteData.js";

const chartSelector = ".plot > svg[tabindex]";
const page = 10;

/** Hears keys and focus inside `root`, and brings the focus back to a mark whose window was closed. */
export function listenToMarks(root: HTMLElement, context: Pick<SiteContext, "periods">): void {
  let opened: {figure: string; trace: string} | null = null;
  root.addEventListener("keydown", (event) => {
    const mark = markOf(event.target);
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (mark ? moveFrom(mark, event, context) : enter(event, context)) event.preventDefault();
  });
  root.addEventListener("focusin", ({target}) => {
    if (target instanceof SVGElement && target.matches(chartSelector)) {
      target.setAttribute("aria-description", words.enter);
      tell(target, words.enter);
    }
  });
  root.addEventListener("focusout", ({target, relatedTarget}) => {
    if (target instanceof SVGElement) leave(target, relatedTarget instanceof SVGElement ? relatedTarget : null);
  });
  root.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>("svg [data-trace]") : null;
    opened = mark ? {figure: figureOf(mark), trace: mark.dataset.trace ?? ""} : null;
  });
  document.addEventListener(
    "close",
    () => {
      const mark = opened && listMarks(root.querySelector(`#${CSS.escape(opened.figure)}`)).find(isOf(opened.trace));
      opened = null;
      if (mark) focusMark(mark, context);
    },
    {capture: true}
  );
}

function isOf(trace: string): (mark: SVGElement) => boolean {
  return (mark) => mark.dataset.trace === trace;
}

function figureOf(element: Element): string {
  return element.closest("figure")?.id ?? "";
}

/** The marks that can be seen, in reading order. A mark is named by its title; what only belongs to one has none. */
function listMarks(place: Element | null): SVGElement[] {
  const all = [...(place?.querySelectorAll<SVGElement>("svg [data-trace]") ?? [])];
  return all.filter((mark) => mark.querySelector("title") && mark.getClientRects().length > 0);
}

function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof SVGElement && target.dataset.trace ? target : null;
}

/** From the chart itself to the mark left last, else the first; true when there is one. */
function enter({target, key}: KeyboardEvent, context: Pick<SiteContext, "periods">): boolean {
  if (!(target instanceof SVGElement) || !target.matches(chartSelector)) return false;
  if (!["Enter", " ", "ArrowRight", "ArrowDown"].includes(key)) return false;
  const own = listMarks(target.parentElement);
  const mark = own.find(isOf(target.dataset.last ?? "")) ?? own[0];
  if (mark) focusMark(mark, context);
  return mark !== undefined;
}

/** What a key does on a mark; true when it did something. */
function moveFrom(mark: SVGElement, {key}: KeyboardEvent, context: Pick<SiteContext, "periods">): boolean {
  if (key === "Escape") mark.ownerSVGElement?.focus();
  else if (key === "Enter" || key === " ") mark.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  else {
    const next = nextMark(mark, key);
    if (!next) return false;
    focusMark(next, context);
  }
  return true;
}

function nextMark(mark: SVGElement, key: string): SVGElement | null {
  const all = listMarks(mark.ownerSVGElement);
  const at = all.indexOf(mark);
  const last = all.length - 1;
  if (key === "ArrowDown" || key === "ArrowUp") return nearest(mark, all, key === "ArrowDown" ? 1 : -1) ?? mark;
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last
  };
  const place = places[key];
  return place === undefined ? null : all[Math.min(last, Math.max(0, place))]!;
}

/** The mark below (1) or above (-1): the next row first, in it the one that stands closest. */
function nearest(mark: SVGElement, all: readonly SVGElement[], direction: 1 | -1): SVGElement | null {
  const own = middleOf(mark);
  const ahead = all
    .map((one) => ({one, x: Math.abs(middleOf(one).x - own.x), y: (middleOf(one).y - own.y) * direction}))
    .filter(({y}) => y > 1);
  return ahead.toSorted((a, b) => a.y + 2 * a.x - b.y - 2 * b.x)[0]?.one ?? null;
}

function middleOf(mark: SVGElement): {x: number; y: number} {
  // Bars begin at one line: their beginning is compared, not their middle.
  const {left, top, height} = mark.getBoundingClientRect();
  return {x: left, y: top + height / 2};
}

function focusMark(mark: SVGElement, context: Pick<SiteContext, "periods">): void {
  const chart = mark.ownerSVGElement;
  if (!chart) return;
  const name = nameOf(mark, context);
  // Inside, screen readers hand the arrows on; an image again as soon as the focus leaves.
  chart.setAttribute("role", "application");
  chart.dataset.last = mark.dataset.trace ?? "";
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-label", name);
  mark.setAttribute("tabindex", "-1");
  mark.focus();
  tell(chart, name);
}

/** "Unit: value (n/N)" and its period, where the mark does not say it. */
function nameOf(mark: SVGElement, {periods}: Pick<SiteContext, "periods">): string {
  const text = mark.querySelector("title")?.textContent ?? "";
  const key = readTraceKey(mark.dataset.trace ?? null);
  const period = periods.find((one) => one.period === key?.period)?.label_vi ?? "";
  return text.includes(period) ? text : `${text}; ${period}`;
}

/** Shown at the foot of the window to who works without a pointer. */
function tell(chart: SVGElement, text: string): void {
  chart.closest("figure")?.setAttribute("data-hint", text);
}

/** From the chart or one of its marks; to another mark of it nothing changes for the chart. */
function leave(element: SVGElement, to: SVGElement | null): void {
  const chart = element.ownerSVGElement ?? element;
  if (to?.ownerSVGElement !== chart) {
    chart.setAttribute("role", "img");
    chart.removeAttribute("aria-description");
    chart.closest("figure")?.removeAttribute("data-hint");
  }
  if (element === chart) return;
  for (const name of ["role", "aria-label", "tabindex"]) element.removeAttribute(name);
}

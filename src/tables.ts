/** Sorting and copying of every table of the page, by the buttons that `dataTable` draws. */
import type {ShownCell} from "./components/tableCopy.js";
import {copyTable} from "./components/tableCopy.js";
import type {Direction, RowGroup} from "./components/tableOrder.js";
import {orderRows} from "./components/tableOrder.js";
import {common} from "./components/texts/common.js";

export interface Tables {
  /** Sorts the tables again after the page was drawn anew. */
  restore(): void;
}

interface Order {
  /** Label of the column. */
  column: string;
  direction: Direction;
}

/** Hears the buttons of all tables in `root`, those drawn later included. */
export function listenToTables(root: HTMLElement): Tables {
  const orders = new Map<string, Order>();
  /** Rows of sorted tables as they were drawn, in official order. */
  const shown = new WeakSet<Element>();
  const official = new WeakMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>();
  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const heading = target?.closest("button.sort")?.closest("th") ?? null;
    if (heading) {
      chooseOrder(root, heading, orders);
      sortTables(root, orders, official);
    }
    const copy = target?.closest<HTMLButtonElement>("button.copy-table");
    if (copy) copyFrom(root, copy);
  });
  root.addEventListener("toggle", () => showNewest(root, shown), true);
  return {
    restore() {
      sortTables(root, orders, official);
      showNewest(root, shown);
    }
  };
}

/** Tables over the periods are first seen at their newest; where the reader scrolls them they stay. */
function showNewest(root: HTMLElement, shown: WeakSet<Element>): void {
  for (const frame of root.querySelectorAll(".over-time[open] .table-frame")) {
    if (shown.has(frame)) continue;
    shown.add(frame);
    frame.scrollLeft = frame.scrollWidth;
  }
}

/** One way, the other way, and back to the official order. */
function chooseOrder(root: HTMLElement, heading: HTMLTableCellElement, orders: Map<string, Order>): void {
  const table = heading.closest("table");
  if (!table) return;
  const key = keyOf(root, table);
  const column = heading.textContent;
  const known = orders.get(key);
  if (known?.column !== column) orders.set(key, {column, direction: "ascending"});
  else if (known.direction === "ascending") orders.set(key, {column, direction: "descending"});
  else orders.delete(key);
}

function sortTables(
  root: HTMLElement,
  orders: ReadonlyMap<string, Order>,
  official: WeakMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>
): void {
  for (const table of root.querySelectorAll("table")) {
    const body = table.tBodies[0];
    const order = orders.get(keyOf(root, table));
    if (!body || (!order && !official.has(body))) continue;
    const rows = official.get(body) ?? [...body.rows];
    official.set(body, rows);
    const headings = headingsOf(table);
    const index = headings.findIndex((heading) => heading.textContent === order?.column);
    for (const [place, heading] of headings.entries()) {
      if (order && place === index) heading.setAttribute("aria-sort", order.direction);
      else heading.removeAttribute("aria-sort");
    }
    body.append(...(order && index >= 0 ? inOrder(rows, index, {order, heading: headings[index]!}) : rows));
  }
}

function inOrder(
  rows: readonly HTMLTableRowElement[],
  index: number,
  {order, heading}: {order: Order; heading: HTMLTableCellElement}
): HTMLTableRowElement[] {
  const totals = rows.filter((row) => row.classList.contains("row-total"));
  const kind = heading.classList.contains("number") ? "number" : "text";
  const textOf = (row: HTMLTableRowElement) => readCell(row.cells[index]).text;
  return [...orderRows(groupParts(rows), {textOf, kind, direction: order.direction}), ...totals];
}

function groupParts(rows: readonly HTMLTableRowElement[]): RowGroup<HTMLTableRowElement>[] {
  const groups: {row: HTMLTableRowElement; parts: HTMLTableRowElement[]}[] = [];
  for (const row of rows) {
    if (row.classList.contains("row-total")) continue;
    const last = groups.at(-1);
    if (row.classList.contains("row-part") && last) last.parts.push(row);
    else groups.push({row, parts: []});
  }
  return groups;
}

/** A table keeps its place in its section, whatever figures it shows. */
function keyOf(root: HTMLElement, table: HTMLTableElement): string {
  const section = table.closest("section") ?? root;
  return `${section.id} ${[...section.querySelectorAll("table")].indexOf(table)}`;
}

function headingsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])];
}

/** What a cell says, apart from what stands behind a rate. */
function readCell(cell: HTMLTableCellElement | undefined): ShownCell {
  const fraction = cell?.querySelector(".fraction")?.textContent ?? null;
  const all = cell?.textContent ?? "";
  const text = fraction === null ? all : all.replace(fraction, "");
  return {text, fraction, isNumber: cell?.classList.contains("number") === true};
}

function copyFrom(root: HTMLElement, button: HTMLButtonElement): void {
  const table = button.closest("details")?.querySelector("table");
  if (!table) return;
  const head = headingsOf(table).map((heading) => heading.textContent);
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(readCell));
  const foot = [table.caption?.textContent, root.querySelector(".page-foot")?.textContent].filter(Boolean).join(" · ");
  const isDone = putOnClipboard(copyTable(head, rows, foot), table);
  tell(button, isDone ? common.copied : common.notCopied);
}

/** Through the browser's own copying, since offices open the site over http, where there is no newer way. */
function putOnClipboard({text, html}: {text: string; html: string}, table: HTMLTableElement): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    isDone = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  getSelection()?.selectAllChildren(table);
  const isAllowed = document.execCommand("copy");
  getSelection()?.removeAllRanges();
  document.removeEventListener("copy", fill);
  return isAllowed && isDone;
}

function tell(button: HTMLButtonElement, words: string): void {
  const place = button.parentElement;
  place?.querySelector("[role=status]")?.remove();
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  place?.append(status);
  status.textContent = words;
  setTimeout(() => status.remove(), 4000);
}

/** The search of the site, as a combobox with a list: loaded when the reader turns to its field. */
import {h} from "./components/markup.js";
import {mount} from "./components/mount.js";
import type {SearchEntry} from "./components/search/find.js";
import {findEntries, linkOf, listEntries} from "./components/search/find.js";
import {search as words} from "./components/texts/search.js";
import {readState} from "./components/viewState.js";
import {searchFile} from "./domain/dataPaths.js";
import type {SiteContext} from "./domain/siteData.js";
import type {SearchIndex} from "./domain/siteSearch.js";

interface Search {
  field: HTMLInputElement;
  /** What opens below the field: how many were found, and the list of them. */
  found: HTMLElement;
  list: HTMLElement;
  status: HTMLElement;
  context: SiteContext;
  entries: SearchEntry[];
  /** Place in the list of the result that Enter opens; -1 for none. */
  active: number;
}

/** As many as fit below the head of the page. */
const shownResults = 10;

/** Fetches what is looked through, then answers every letter. */
export async function startSearch(form: HTMLFormElement, context: SiteContext): Promise<void> {
  const response = await fetch(`./${context.data}/${searchFile}`);
  if (!response.ok) throw new Error(`index of the search not found: ${response.status}`);
  const entries = listEntries((await response.json()) as SearchIndex);
  const found = find(form, ".site-found");
  const [field, list, status] = [form.querySelector("input")!, find(found, "[role=listbox]"), find(found, "p")];
  const search: Search = {field, found, list, status, context, entries, active: -1};
  field.addEventListener("input", () => answer(search));
  field.addEventListener("click", () => answer(search));
  field.addEventListener("keydown", (event) => press(search, event));
  form.addEventListener("focusout", ({relatedTarget}) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) close(search);
  });
  // The field keeps the focus while a result is pressed.
  found.addEventListener("mousedown", (event) => event.preventDefault());
  if (form.contains(document.activeElement)) answer(search);
}

function find(place: HTMLElement, selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`not in the head of the page: ${selector}`);
  return found;
}

function answer(search: Search): void {
  const {field, list, status, context, entries} = search;
  const query = field.value.trim();
  const matching = findEntries(entries, query);
  const shown = matching.slice(0, shownResults);
  const state = readState(location.search);
  mount(
    list,
    shown.map((entry, place) => option(entry, place, linkOf(entry, context, state)))
  );
  if (query === "") status.textContent = words.start;
  else status.textContent = shown.length === 0 ? words.nothing(query) : words.count(matching.length, shown.length);
  open(search);
}

function option({kind, label, note}: SearchEntry, place: number, href: string) {
  return h(
    "a",
    {role: "option", id: `site-result-${place}`, href, tabindex: -1, "aria-selected": "false"},
    h("span", {class: "site-result"}, label),
    " ",
    note !== "" && [h("span", {class: "site-note"}, note), " "],
    h("span", {class: "site-kind"}, words.kinds[kind])
  );
}

function press(search: Search, event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const {key} = event;
  if (key === "ArrowDown" || key === "ArrowUp") {
    event.preventDefault();
    if (search.found.hidden) answer(search);
    if (!event.altKey) move(search, key === "ArrowDown" ? 1 : -1);
  } else if (key === "Enter") {
    event.preventDefault();
    follow(search);
  } else if (key === "Escape") {
    if (search.found.hidden) search.field.value = "";
    close(search);
  }
}

/** From the field into the list, around its end and back to the field. */
function move(search: Search, step: 1 | -1): void {
  const count = search.list.children.length;
  const places = count + 1;
  activate(search, ((search.active + 1 + step + places) % places) - 1);
}

function activate(search: Search, place: number): void {
  const {field, list} = search;
  search.active = place;
  for (const [at, one] of [...list.children].entries()) one.setAttribute("aria-selected", String(at === place));
  const chosen = list.children[place];
  if (!chosen) return field.removeAttribute("aria-activedescendant");
  field.setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({block: "nearest"});
}

/** Opens the result chosen, else the first. */
function follow({list, active, found}: Search): void {
  const chosen = list.children[Math.max(active, 0)];
  if (!found.hidden && chosen instanceof HTMLAnchorElement) location.assign(chosen.href);
}

function open(search: Search): void {
  search.found.hidden = false;
  search.list.hidden = search.list.children.length === 0;
  search.field.setAttribute("aria-expanded", String(!search.list.hidden));
  search.list.setAttribute("aria-label", words.results);
  activate(search, -1);
}

function close(search: Search): void {
  search.found.hidden = true;
  search.field.setAttribute("aria-expanded", "false");
  activate(search, -1);
}

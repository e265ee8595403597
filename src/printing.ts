/** Lays a page out for paper: figures at half A4, tables opened and whole, the reader's choices as a line. */

/** Width of a drawing on A4 between margins of 30 and 15 mm, in CSS pixels. */
const paperWidth = 620;

/** `draw` draws the page at a width, null for that of the screen; it must be done when it returns. */
export function listenToPrinting(root: HTMLElement, draw: (width: number | null) => void): void {
  let folded: boolean[] | null = null;
  const enter = () => {
    if (folded) return;
    root.classList.add("printing");
    draw(paperWidth);
    folded = foldedIn(root).map(({open}) => !open);
    for (const details of foldedIn(root)) details.open = true;
    addChoices(root);
    nameSheets(root);
    for (const table of root.querySelectorAll("table")) fitTable(table);
  };
  const leave = () => {
    if (!folded) return;
    root.classList.remove("printing");
    root.querySelector(".printed-choices")?.remove();
    for (const table of root.querySelectorAll("table")) table.style.removeProperty("zoom");
    draw(null);
    for (const [index, details] of foldedIn(root).entries()) details.open = folded[index] === false;
    folded = null;
  };
  window.addEventListener("beforeprint", enter);
  window.addEventListener("afterprint", leave);
  matchMedia("print").addEventListener("change", ({matches}) => (matches ? enter() : leave()));
}

/** What is opened for paper; lists of places, files and reminders, which can be hundreds, stay as the reader left them. */
function foldedIn(root: HTMLElement): HTMLDetailsElement[] {
  return [...root.querySelectorAll<HTMLDetailsElement>("details.table, .report details")];
}

/** What the selectors say, which are not printed. */
function addChoices(root: HTMLElement): void {
  const choices = [...root.querySelectorAll("form.filters label")].flatMap((label) => {
    const value = chosenIn(label.querySelector("select, input"));
    return value === "" ? [] : [`${label.querySelector("span")?.textContent ?? ""}: ${value}`];
  });
  if (choices.length === 0) return;
  const line = document.createElement("p");
  line.className = "printed-choices";
  line.textContent = choices.join(" · ");
  root.querySelector("form.filters")?.after(line);
}

function chosenIn(control: Element | null): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? "";
  return control instanceof HTMLInputElement ? control.value : "";
}

/** The cut-off date and the build at the foot of each sheet, by the margin boxes of `@page`. */
function nameSheets(root: HTMLElement): void {
  const foot = root.querySelector(".page-foot")?.textContent ?? "";
  root.ownerDocument.documentElement.style.setProperty("--sheet-foot", JSON.stringify(foot));
}

/** A table that is wider than the paper becomes smaller as a whole, so that no column is cut off. */
function fitTable(table: HTMLTableElement): void {
  const available = table.parentElement?.clientWidth ?? 0;
  if (available > 0 && table.offsetWidth > available)
    table.style.setProperty("zoom", String(available / table.offsetWidth));
}

/** Remembers focus and opened tables, and gives a function that restores them after the page was drawn anew. */
export function rememberPlace(root: HTMLElement): () => void {
  const active = root.ownerDocument.activeElement;
  const key = active && root.contains(active) ? keyOf(active) : null;
  const selection = active instanceof HTMLInputElement ? active.selectionStart : null;
  const open = [...root.querySelectorAll("details.table")].map((details) => details.hasAttribute("open"));
  return () => {
    const tables = root.querySelectorAll("details.table");
    if (tables.length === open.length) {
      for (const [index, details] of tables.entries()) details.toggleAttribute("open", open[index] === true);
    }
    if (key === null) return;
    const again = [
      ...root.querySelectorAll<HTMLElement>("select, input, a[data-view], [data-trace], button.sort")
    ].find((one) => keyOf(one) === key);
    again?.focus({preventScroll: true});
    if (again instanceof HTMLInputElement && selection !== null) again.setSelectionRange(selection, selection);
  };
}

function keyOf(element: Element): string {
  return element.getAttribute("name") ?? element.getAttribute("data-trace") ?? element.textContent;
}

/** Remembers focus and the tables that the reader opened or closed, and gives a function that restores them after the page was drawn anew. */
export function rememberPlace(root: HTMLElement): () => void {
  const active = root.ownerDocument.activeElement;
  const key = active && root.contains(active) ? keyOf(active) : null;
  const selection = active instanceof HTMLInputElement ? active.selectionStart : null;
  const open = [...root.querySelectorAll("details.table")].map((details) => {
    const isOpen = details.hasAttribute("open");
    return isOpen === details.hasAttribute("data-open") ? null : isOpen;
  });
  return () => {
    const tables = root.querySelectorAll("details.table");
    if (tables.length === open.length) {
      for (const [index, details] of tables.entries()) {
        const isOpen = open[index] ?? null;
        if (isOpen !== null) details.toggleAttribute("open", isOpen);
      }
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

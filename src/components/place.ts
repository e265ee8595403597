export interface Place {
  /** Takes focus and the tables that the reader opened or closed, before the page is drawn anew. */
  remember: () => void;
  /** Gives them back where they are drawn again; a page that is drawn part by part calls it after each. */
  restore: () => void;
}

/** Where the reader is on a page. What is not drawn yet when a newer choice comes is kept for that one. */
export function keepPlace(root: HTMLElement): Place {
  let key: string | null = null;
  let selection: number | null = null;
  const folded = new Map<string, boolean>();
  return {
    remember() {
      const {activeElement: active, body} = root.ownerDocument;
      // Nowhere: it was in a part that is not drawn again yet.
      if (active && active !== body) {
        key = root.contains(active) ? keyOf(active) : null;
        selection = active instanceof HTMLInputElement ? active.selectionStart : null;
      }
      for (const [name, isOpen] of foldedTables(root)) folded.set(name, isOpen);
    },
    restore() {
      for (const [name, details] of tablesOf(root)) {
        const isOpen = folded.get(name);
        if (isOpen !== undefined) details.toggleAttribute("open", isOpen);
        folded.delete(name);
      }
      const {activeElement: active, body} = root.ownerDocument;
      // The reader may have gone elsewhere meanwhile.
      if (active && active !== body) key = null;
      const again = key === null ? undefined : findFocus(root, key);
      if (!again) return;
      key = null;
      again.focus({preventScroll: true});
      if (again instanceof HTMLInputElement && selection !== null) again.setSelectionRange(selection, selection);
    }
  };
}

/** The tables that are not as the page draws them, by name: true for those that are open. */
function foldedTables(root: HTMLElement): Map<string, boolean> {
  const changed = tablesOf(root).filter(
    ([, details]) => details.hasAttribute("open") !== details.hasAttribute("data-open")
  );
  return new Map(changed.map(([name, details]) => [name, details.hasAttribute("open")]));
}

/** A table keeps its place in its section, whatever it shows. */
function tablesOf(root: HTMLElement): [string, Element][] {
  return [...root.querySelectorAll("section")].flatMap((section) =>
    [...section.querySelectorAll("details.table")].map((details, index): [string, Element] => [
      `${section.id} ${index}`,
      details
    ])
  );
}

function findFocus(root: HTMLElement, key: string): HTMLElement | SVGElement | undefined {
  const all = root.querySelectorAll<HTMLElement | SVGElement>(
    "select, input, a[data-view], button[data-trace], button.sort, .plot > svg[tabindex]"
  );
  return [...all].find((one) => keyOf(one) === key);
}

/** A mark of a chart stands for its chart, which is what the tab key reaches. */
function keyOf(element: Element): string {
  if (element.closest(".plot > svg[tabindex]")) return `#${element.closest("figure")?.id}`;
  return element.getAttribute("name") ?? element.getAttribute("data-trace") ?? element.textContent;
}

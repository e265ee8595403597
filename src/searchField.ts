import {common} from "./components/texts/common.js";
import {locale} from "./domain/locale.js";
import type {SiteContext} from "./domain/siteData.js";

interface Search {
  startSearch(form: HTMLFormElement, context: SiteContext): Promise<void>;
}

/** The field in the head of the page. Its code and what it looks through come only when the reader turns to it. */
export function listenToSearch(root: HTMLElement, context: SiteContext): void {
  const form = document.querySelector<HTMLFormElement>(".site-search");
  const field = form?.querySelector("input");
  if (!form || !field) return;
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    start(form, root, context).catch((error: unknown) => {
      asked = false;
      tell(form);
      console.error(error);
    });
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const sign of ["focus", "input", "click"]) field.addEventListener(sign, ask);
  if (document.activeElement === field) ask();
}

async function start(form: HTMLFormElement, root: HTMLElement, context: SiteContext): Promise<void> {
  const script = locale.language === "en" ? root.dataset.searchEnglish : root.dataset.search;
  if (!script) throw new Error("no code for the search on this page");
  const program = (await import(new URL(script, document.baseURI).href)) as Search;
  await program.startSearch(form, context);
}

function tell(form: HTMLFormElement): void {
  form.querySelector("[role=status]")?.replaceChildren(common.search.failed);
  form.querySelector(".site-found")?.removeAttribute("hidden");
}

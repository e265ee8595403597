import type {Chart} from "./components/chart.js";
import {locale} from "./domain/locale.js";

interface Menu {
  toggleMenu(options: {button: HTMLElement; chart: Chart; glyphs: string}): void;
}

/** Opens the menu of the chart whose button was pressed. Its code and the shapes of letters come only now. */
export function openDownloads(root: HTMLElement, listCharts: () => Promise<Chart[]>): (event: MouseEvent) => void {
  return (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-download]") : null;
    if (button) open(button, root, listCharts).catch(console.error);
  };
}

async function open(button: HTMLElement, root: HTMLElement, listCharts: () => Promise<Chart[]>): Promise<void> {
  const {menu: vietnamese, menuEnglish, glyphs} = root.dataset;
  const script = locale.language === "en" ? menuEnglish : vietnamese;
  if (!script || !glyphs) throw new Error("no code for downloads on this page");
  const [charts, menu] = await Promise.all([
    listCharts(),
    import(new URL(script, document.baseURI).href) as Promise<Menu>
  ]);
  const chart = charts.find(({code}) => code === button.dataset.download);
  if (chart) menu.toggleMenu({button, chart, glyphs});
}

import {common} from "./components/texts/common.js";

/** Puts text on the clipboard; false when the browser does not let us. Inside an office, over http, only the old way works. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(text);
  }
}

function copyByHand(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "off-screen";
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } finally {
    area.remove();
  }
}

/** Copies the text that a button names. */
export async function copyNamed(event: MouseEvent): Promise<void> {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-copy]") : null;
  const text = button && document.getElementById(button.dataset.copy ?? "");
  if (!button || !(text instanceof HTMLTextAreaElement)) return;
  button.textContent = (await copyText(text.value)) ? common.textCopied : common.textNotCopied;
}

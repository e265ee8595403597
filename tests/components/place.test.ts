import {JSDOM} from "jsdom";
import {afterEach, expect, it, vi} from "vitest";
import {keepPlace} from "../../src/components/place.js";

const control = '<section id="a"><select name="period"></select></section>';

afterEach(() => void vi.unstubAllGlobals());

function open() {
  const {window} = new JSDOM(`<input id="search"><main>${control}</main>`);
  const {document} = window;
  vi.stubGlobal("HTMLInputElement", window.HTMLInputElement);
  const root = document.querySelector("main")!;
  const place = keepPlace(root);
  const focused = () => document.activeElement?.id || document.activeElement?.getAttribute("name");
  document.querySelector("select")!.focus();
  place.remember();
  root.innerHTML = "";
  return {document, root, place, focused};
}

it("the focus comes back when its part is drawn, after other parts and a newer choice in between", () => {
  const {root, place, focused} = open();
  place.restore();
  expect(focused()).toBeNull();
  place.remember();
  root.innerHTML = control;
  place.restore();
  expect(focused()).toBe("period");
});

it("the focus stays where the reader has gone meanwhile, then and at the next drawing", () => {
  const {document, root, place, focused} = open();
  document.querySelector<HTMLElement>("#search")!.focus();
  root.innerHTML = control;
  place.restore();
  expect(focused()).toBe("search");
  document.querySelector<HTMLElement>("#search")!.blur();
  place.restore();
  expect(focused()).toBeNull();
});

import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import type {Child} from "../../src/components/markup.js";
import {h, toHtml} from "../../src/components/markup.js";
import {mountInView} from "../../src/inView.js";

const height = 500;

/** A window of 1,200 pixels, 500 for each paragraph above a place. */
function openWindow(): {root: HTMLElement; text: () => string[]} {
  const {window} = new JSDOM("<main><p>old</p></main>");
  const root = window.document.querySelector("main")!;
  Object.defineProperty(window, "innerHeight", {value: 1200});
  window.HTMLElement.prototype.getBoundingClientRect = function place(this: HTMLElement) {
    const before = [...root.querySelectorAll("p")].filter(
      (one) => one.compareDocumentPosition(this) & window.Node.DOCUMENT_POSITION_FOLLOWING
    );
    return new window.DOMRect(0, before.length * height, 100, 0);
  };
  return {root, text: () => [...root.querySelectorAll("p")].map((one) => one.textContent)};
}

function paragraphs(drawn: string[], ...names: string[]): Child {
  return names.map((name) => () => {
    drawn.push(name);
    return h("p", {}, name);
  });
}

it("what is in view is drawn at once, the rest when it is asked for", () => {
  const {root, text} = openWindow();
  const drawn: string[] = [];
  const rest = mountInView(root, paragraphs(drawn, "a", "b", "c", "d", "e"));
  expect(text()).toEqual(["a", "b", "c"]);
  expect(drawn).toEqual(["a", "b", "c"]);
  while (rest.drawMore());
  expect(text()).toEqual(["a", "b", "c", "d", "e"]);
  expect(drawn).toEqual(["a", "b", "c", "d", "e"]);
});

it("parts within parts come in the order of the page, and the whole is what the build writes", () => {
  const {root, text} = openWindow();
  const tree = [
    () => [h("p", {}, "a"), () => [null, h("section", {}, () => h("p", {}, "b")), h("p", {}, "c")]],
    () => null,
    h("p", {}, "d"),
    () => () => h("p", {}, "e")
  ];
  const {drawMore} = mountInView(root, tree);
  while (drawMore());
  expect(text()).toEqual(["a", "b", "c", "d", "e"]);
  expect(root.innerHTML).toBe(toHtml(tree));
});

it("a page without such parts is there at once", () => {
  const {root, text} = openWindow();
  expect(mountInView(root, h("p", {}, "all")).drawMore()).toBe(false);
  expect(text()).toEqual(["all"]);
});

it("the page keeps its height until the last part is drawn, so that nothing jumps", () => {
  const {root} = openWindow();
  Object.defineProperty(root, "offsetHeight", {value: 4000});
  const {drawMore} = mountInView(root, paragraphs([], "a", "b", "c", "d"));
  expect(root.style.minHeight).toBe("4000px");
  while (drawMore());
  expect(root.style.minHeight).toBe("");
});

it("a part that takes longer than a frame lets the browser go on before the next", () => {
  const {root, text} = openWindow();
  const slow = (name: string) => () => {
    const until = performance.now() + 20;
    while (performance.now() < until);
    return h("p", {}, name);
  };
  const {drawMore} = mountInView(root, ["a", "b", "c", "d", "e"].map(slow));
  expect(drawMore()).toBe(true);
  expect(text()).toEqual(["a", "b", "c", "d"]);
});

import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {h, toHtml, toText} from "../../src/components/markup.js";
import {mount} from "../../src/components/mount.js";

const hostile = '<script>alert(1)</script> & "quoted"';

it("toHtml(tree) makes every text and attribute text, never markup", () => {
  expect(toHtml(h("p", {title: hostile}, hostile))).toBe(
    '<p title="&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;">&lt;script&gt;alert(1)&lt;/script&gt; &amp; "quoted"</p>'
  );
});

it("toHtml(tree) leaves out what is null or false and closes no void tag", () => {
  expect(toHtml(h("p", {hidden: false, id: null, open: true}, null, false, ["a", 1], h("br")))).toBe(
    '<p open="">a1<br></p>'
  );
});

it("mount(root, tree) puts hostile text in as text, and SVG as SVG", () => {
  const {document, SVGElement} = new JSDOM("<main>old</main>").window;
  const root = document.querySelector("main")!;
  mount(root, [h("p", {}, hostile), h("svg", {viewBox: "0 0 1 1"}, h("title", {}, hostile))]);
  expect(root.querySelector("p")!.textContent).toBe(hostile);
  expect(root.querySelectorAll("script")).toHaveLength(0);
  expect(root.querySelector("svg > title")).toBeInstanceOf(SVGElement);
  expect(root.textContent).not.toContain("old");
});

it("mount and toHtml make the same page of the same tree", () => {
  const tree = h("ul", {class: "x"}, h("li", {}, "Đà Nẵng & Quảng Nam"), [h("li", {}, 0), null]);
  const {document} = new JSDOM("<main></main>").window;
  mount(document.querySelector("main")!, tree);
  expect(document.querySelector("main")!.innerHTML).toBe(toHtml(tree));
});

it("toText(tree) is what a reader sees", () => {
  expect(toText(h("p", {title: "no"}, "a", h("b", {}, 1), null))).toBe("a1");
});

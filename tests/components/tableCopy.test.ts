import {expect, it} from "vitest";
import type {ShownCell} from "../../src/components/tableCopy.js";
import {copyTable} from "../../src/components/tableCopy.js";

const cell = (text: string, fraction: string | null = null): ShownCell => ({text, fraction, isNumber: true});
const name = (text: string): ShownCell => ({text, fraction: null, isNumber: false});

it("copyTable(head, rows, foot) writes numbers without thousands marks and a rate with its parts in columns", () => {
  const {text} = copyTable(
    ["Đơn vị", "Số người", "Tỷ lệ"],
    [
      [name("Khu vực 1"), cell("1.234"), cell("95,7%", " 1.045/1.092")],
      [name("Khu vực 2"), cell("chưa báo cáo"), cell("—", " 0/0")]
    ],
    "Số liệu đến 08:00"
  );
  expect(text.split("\r\n")).toEqual([
    "Đơn vị\tSố người\tTỷ lệ\tTỷ lệ – Tử số\tTỷ lệ – Mẫu số",
    "Khu vực 1\t1234\t95,7%\t1045\t1092",
    "Khu vực 2\tchưa báo cáo\t—\t0\t0",
    "",
    "Số liệu đến 08:00"
  ]);
});

it.each(["=HYPERLINK(1)", "+1 người", "-2 đơn vị", "@x"])(
  "copyTable(…) hands %j on as text, not as a formula",
  (text) => {
    const copied = copyTable(["Đơn vị"], [[name(text)]], "");
    expect(copied.text).toContain(`\r\n'${text}`);
    expect(copied.html).toContain(`<td>'${text}</td>`);
  }
);

it("copyTable(…) hands on a part and an estimate with their marks, so that nobody takes them for whole figures", () => {
  const {text} = copyTable(
    ["Đơn vị", "Số người"],
    [
      [name("A"), cell("1.200*")],
      [name("B"), cell("≈ 4,2")]
    ],
    ""
  );
  expect(text).toContain("A\t1.200*\r\nB\t≈ 4,2");
});

it("copyTable(…) escapes tags and takes tabs and line breaks out", () => {
  const {text, html} = copyTable(["A"], [[name("<b>x</b>\ty\nz")]], "");
  expect(text).toContain("<b>x</b> y z");
  expect(html).toContain("<td>&lt;b&gt;x&lt;/b&gt; y z</td>");
});

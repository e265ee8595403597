/** Yes/no from a closed list; 1 and 0 in `value`. */
import type {Cell} from "../types.js";
import {createMatcher} from "./matching.js";
import {cleanText, memoise} from "./normalise.js";
import {accept, refuse} from "./parsed.js";
import type {Parsed, ParseTarget} from "./parsed.js";
import {isDash, isDeclarableDash} from "./words.js";

const doneVerbs = [
  "thực hiện",
  "ban hành",
  "tổ chức",
  "thành lập",
  "kiện toàn",
  "hoàn thành",
  "công khai",
  "phổ biến",
  "lấy ý kiến",
  "kiểm tra",
  "đánh giá",
  "triển khai",
  "sửa đổi",
  "xây dựng",
  "thông báo",
  "quán triệt",
  "trả lời",
  "báo cáo",
  "có"
];

const plainWords = createMatcher<1 | 0>([
  {target: 1, names: ["Có", "Đã", "Đạt", "Có thực hiện", "Hoàn thành", ...doneVerbs.map((verb) => `Đã ${verb}`)]},
  {
    target: 0,
    names: [
      "Không",
      "Chưa",
      "Không đạt",
      "Chưa đạt",
      "Không thực hiện",
      "Không tổ chức",
      "Không có",
      "Không phát sinh",
      "KPS",
      "Không hoàn thành",
      ...doneVerbs.filter((verb) => verb !== "báo cáo").map((verb) => `Chưa ${verb}`)
    ]
  }
]);

const marks: ReadonlyMap<string, 1 | 0> = new Map([
  ["x", 1],
  ["✓", 1],
  ["✔", 1],
  ["√", 1],
  ["☑", 1],
  ["☒", 1],
  ["1", 1],
  ["true", 1],
  ["đúng", 1],
  ["100%", 1],
  ["100 %", 1],
  ["0", 0],
  ["00", 0],
  ["false", 0],
  ["sai", 0],
  ["ko", 0],
  ["k", 0]
]);

/** Có, Đã thực hiện … are 1, Không, Chưa … are 0; marks such as x, ✓, 1/0 and missing diacritics come with a note. */
export function parseYesNo(cell: Cell, target: ParseTarget): Parsed {
  if (cell.kind === "boolean") return noteAs(cell.number === 1 || /^(true|đúng)$/i.test(cell.text) ? 1 : 0, cell.text);
  if (cell.kind === "number") return parseYesNoNumber(cell);
  const text = cleanText(cell.text).replace(/[.,;]$/, "");
  if (isDash(text)) {
    return target.dash_means_zero && isDeclarableDash(text) ? noteAs(0, text) : refuse("dash_undeclared", text);
  }
  const answer = readAnswer(text);
  if (answer === "refused") return refuse("not_yes_no", text);
  return answer.is_plain ? accept(answer.value) : noteAs(answer.value, text);
}

function parseYesNoNumber(cell: Cell): Parsed {
  if (cell.is_date || (cell.number !== 1 && cell.number !== 0)) return refuse("not_yes_no", cell.text);
  return noteAs(cell.number, cell.text);
}

const readAnswer = memoise((text: string): {value: 1 | 0; is_plain: boolean} | "refused" => {
  const mark = marks.get(text.toLowerCase());
  if (mark !== undefined) return {value: mark, is_plain: false};
  if (/[^\p{L}\s]/u.test(text)) return "refused";
  const word = plainWords.find(text);
  return "target" in word ? {value: word.target, is_plain: word.kind === "exact"} : "refused";
});

function noteAs(value: 1 | 0, raw: string): Parsed {
  return accept(value, {code: "mark_as_yes", params: {raw, value: value === 1 ? "Có" : "Không"}});
}

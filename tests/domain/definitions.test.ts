import {expect, it} from "vitest";
import {describeIndicators} from "../../src/domain/definitions.js";
import {emptyCatalogue, indicator} from "./catalogue.js";

const rule = {rule: "r", form: "F1", scope: "report", level: "warning", missing: "skip_if_any", instruction_vi: ""};
const indicators = [
  indicator("came", {}),
  indicator("called", {}),
  indicator("rate", {numerator: ["came"], denominator: ["called"], type: "percent"})
];

function rulesOf(code: string, message_vi: string) {
  const rules = [{...rule, expression: "came <= called", message_vi, basis: "Điều 1"}] as never;
  return describeIndicators({...emptyCatalogue(), indicators, rules})[code]!.rules;
}

it("describeIndicators(catalogue) lists a check with what it speaks of, and with the rate made of that", () => {
  for (const code of ["came", "called", "rate"]) expect(rulesOf(code, "A lớn hơn B.")).toHaveLength(1);
});

it.each([
  ["Số có mặt ({left}) lớn hơn số triệu tập ({right}).", "Số có mặt lớn hơn số triệu tập."],
  ["Có {left} thành viên, ít hơn {right}", "Có … thành viên, ít hơn …"],
  ["Kế hoạch cả năm ({left} đơn vị) khác 6 tháng ({right}).", "Kế hoạch cả năm (… đơn vị) khác 6 tháng."]
])("describeIndicators(catalogue) words the check %j without the figures of a report", (message, worded) => {
  expect(rulesOf("came", message)).toEqual([{message_vi: worded, basis: "Điều 1"}]);
});

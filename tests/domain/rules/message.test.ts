import {describe, expect, it} from "vitest";
import {toDay} from "../../../src/domain/days.js";
import {generalMessage, ruleMessage} from "../../../src/domain/rules/message.js";

const failed = {result: "fail" as const, left: 1250, right: 12.5, is_date: false, indicators: ["a"]};

describe("ruleMessage(rule, result, unit)", () => {
  it.each([
    [failed, "Khu vực 1: 1.250 lớn hơn 12,5 {khác}"],
    [
      {...failed, left: toDay("2026-01-22"), right: toDay("2026-01-01"), is_date: true},
      "Khu vực 1: 22/01/2026 lớn hơn 01/01/2026 {khác}"
    ],
    [{...failed, right: null}, "Khu vực 1: 1.250 lớn hơn — {khác}"]
  ])("of %j", (result, expected) => {
    const rule = {message_vi: "{unit}: {left} lớn hơn {right} {khác}"};
    expect(ruleMessage(rule, result, "Khu vực 1")).toBe(expected);
  });
});

it("generalMessage(message) tells of any report: places for figures fall away", () => {
  expect(generalMessage("Số có mặt ({left}) lớn hơn {right} người.")).toBe("Số có mặt lớn hơn … người.");
});

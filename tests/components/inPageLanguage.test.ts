import {expect, it} from "vitest";
import {inPageLanguage} from "../../src/components/inPageLanguage.js";
import {inSentence} from "../../src/components/show.js";
import {labels} from "../../src/components/texts/en/labels.js";
import {locale} from "../../src/domain/locale.en.js";
import type {SiteIndicator, SitePeriod} from "../../src/domain/siteData.js";
import {context} from "./scene.js";

const period = {
  period: "x",
  label_vi: "Năm 2026",
  from: "",
  to: "",
  work_year: 2026,
  half: 0,
  regime: ""
} as SitePeriod;

it("inPageLanguage(context) leaves the labels of the Vietnamese pages as the catalogue has them", () => {
  expect(inPageLanguage(context)).toEqual(context);
});

it("English periods are named by their year and half, other kinds as in the catalogue", () => {
  const names = [0, 1, 2, 3].map((half) => labels.period({...period, half}));
  expect(names).toEqual(["Year 2026", "First half of 2026", "Second half of 2026", "Năm 2026"]);
});

it("an indicator without an English label keeps its Vietnamese one", () => {
  const indicator = {label_vi: "Số ý kiến"} as SiteIndicator;
  expect(labels.indicator(indicator)).toBe("Số ý kiến");
  expect(labels.indicator({...indicator, label_en: "Opinions"})).toBe("Opinions");
});

it("English dates name their month", () => {
  expect(locale.date("2024-07-05")).toBe("5 Jul 2024");
});

it.each([
  ["Năm 2026", "năm 2026"],
  ["HĐND", "HĐND"]
])("inSentence(%j) is %j", (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});

it("other labels of the catalogue are English as far as translations.csv has them", () => {
  const english = {"Mức phấn đấu": "Target", "giữa năm": "mid-year session"};
  expect(labels.word("Mức phấn đấu", {english})).toBe("Target");
  expect(labels.word("Công khai", {english})).toBe("Công khai");
  expect(labels.word("constructor", {english})).toBe("constructor");
  const moment = {moment: "2025-07-10", session: "giữa năm", label: "10/07/2025 – giữa năm", as_of: ""};
  expect(labels.moment(moment, {english})).toMatch(/ – mid-year session$/);
  expect(labels.moment({...moment, session: "bất thường"}, {english})).toMatch(/ – bất thường$/);
});

import {describe, expect, it} from "vitest";
import type {Headline} from "../../src/domain/headlines.js";
import {headlineCode, headlineCodes, headlineDefaults, headlineIndicator} from "../../src/domain/headlines.js";
import {indicator, sampleCatalogue} from "./catalogue.js";

const catalogue = sampleCatalogue();
const headlines = Object.keys(headlineDefaults) as Headline[];
const ofIndicators = headlines.filter((name) => name.startsWith("headline_") || name === "masked_indicators");

describe("headlineDefaults", () => {
  it.each(ofIndicators)("%s names indicators that the sample catalogue has", (name) => {
    const known = new Set(catalogue.indicators.map((one) => one.code));
    const codes = headlineCodes({other: {}}, name);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it("names kinds of unit that the sample catalogue has", () => {
    const kinds = new Set(catalogue.units.map((one) => one.kind));
    expect(headlineCodes({other: {}}, "internal_unit_kinds").every((kind) => kinds.has(kind))).toBe(true);
  });
});

describe("headlineCode(settings, headline)", () => {
  it("prefers the settings, unless they are blank", () => {
    expect(headlineCode({other: {headline_staff: " pupils "}}, "headline_staff")).toBe("pupils");
    expect(headlineCode({other: {headline_staff: " "}}, "headline_staff")).toBe(headlineDefaults.headline_staff);
  });
});

describe("headlineIndicator(catalogue, headline)", () => {
  it("is null when the catalogue has no such indicator", () => {
    const other = {...catalogue, indicators: [indicator("pupils")]};
    expect(headlineIndicator(other, "headline_staff")).toBeNull();
    const settings = {...catalogue.settings, other: {headline_staff: "pupils"}};
    expect(headlineIndicator({...other, settings}, "headline_staff")?.code).toBe("pupils");
  });
});

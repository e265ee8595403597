import type {Aggregation, Cadence, Catalogue, Threshold} from "./catalogue.js";
import {isRegistryCount} from "./derived.js";
import {generalMessage} from "./rules/message.js";
import {indicatorsOf, parseRule} from "./rules/parse.js";

/** What the catalogue says of one indicator besides its label; read by the page about it. */
export interface IndicatorDefinition {
  indicator: string;
  /** Law, article or document that asks for it. */
  source: string;
  cadence: Cadence;
  aggregation: Aggregation;
  valid_from: string | null;
  valid_to: string | null;
  thresholds: Pick<Threshold, "value" | "kind" | "label_vi" | "basis">[];
  /** Codes that may be entered. */
  codes: {code: string; label_vi: string}[];
  /** Checks that speak of it or of its parts: when they warn. */
  rules: {message_vi: string; basis: string}[];
}

/** The definitions of every indicator, by its code. */
export function describeIndicators(
  catalogue: Pick<Catalogue, "indicators" | "thresholds" | "codes" | "rules">
): Record<string, IndicatorDefinition> {
  const rules = catalogue.rules.flatMap((rule) => {
    const parsed = parseRule(rule.expression);
    return parsed.ok ? [{rule, indicators: new Set(indicatorsOf(parsed.rule))}] : [];
  });
  const entries = catalogue.indicators.map((indicator) => {
    const {code, source, cadence, aggregation, valid_from, valid_to, numerator, denominator} = indicator;
    const parts = [...numerator, ...denominator].filter((part) => !isRegistryCount(part));
    const definition: IndicatorDefinition = {
      indicator: code,
      source,
      cadence,
      aggregation,
      valid_from,
      valid_to,
      thresholds: catalogue.thresholds
        .filter((one) => one.indicator === code)
        .map(({value, kind, label_vi, basis}) => ({value, kind, label_vi, basis})),
      codes: catalogue.codes
        .filter((one) => one.indicator === code)
        .map((one) => ({code: one.code, label_vi: one.label_vi})),
      rules: rules
        .filter(({indicators}) => [code, ...parts].some((one) => indicators.has(one)))
        .map(({rule: {message_vi, basis}}) => ({message_vi: generalMessage(message_vi), basis}))
    };
    return [code, definition] as const;
  });
  return Object.fromEntries(entries);
}

/** Which percentages may rightly be above 100, such as a plan that was exceeded. */
import type {Indicator} from "../../src/domain/catalogue.js";
import {isDerived} from "../../src/domain/catalogue.js";
import type {ReaderContext} from "./context.js";

const openByContext = new WeakMap<ReaderContext, Set<string>>();

/** True for a ratio whose numerator no strict rule keeps within its denominator. */
export function mayExceed100(indicator: Indicator, context: ReaderContext): boolean {
  let open = openByContext.get(context);
  if (!open) {
    const {indicators} = context.catalogue;
    open = new Set(indicators.filter((candidate) => isOpen(candidate, context)).map(({code}) => code));
    openByContext.set(context, open);
  }
  return open.has(indicator.code);
}

function isOpen(indicator: Indicator, {catalogue}: ReaderContext): boolean {
  if (!isDerived(indicator) || indicator.denominator.some((code) => code.startsWith("@"))) return false;
  const parts = [...indicator.numerator, ...indicator.denominator];
  return !catalogue.rules.some(({scope, level, expression}) => {
    const words = new Set(expression.match(/\w+/g) ?? []);
    return scope === "report" && level !== "warning" && parts.every((code) => words.has(code));
  });
}

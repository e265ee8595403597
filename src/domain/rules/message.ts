import type {Rule} from "../catalogue.js";
import {toDate, toDisplayDate} from "../days.js";
import {formatDecimal} from "../format.js";
import type {RuleResult} from "./evaluate.js";

/** The sentence of a rule that failed: `{left}` and `{right}` become its sides (numbers or dates), `{unit}` the unit's name. */
export function ruleMessage(rule: Pick<Rule, "message_vi">, result: RuleResult, unit: string): string {
  const show = (side: number | null) => showSide(side, result.is_date);
  const texts: Record<string, string> = {left: show(result.left), right: show(result.right), unit};
  return rule.message_vi.replaceAll(/\{(left|right|unit)\}/g, (_, name: string) => texts[name]!);
}

/** The message of a rule that failed as one about any report: its places for figures fall away. */
export function generalMessage(message: string): string {
  return message.replaceAll(/ \(\{\w+\}\)/g, "").replaceAll(/\{\w+\}/g, "…");
}

function showSide(side: number | null, isDate: boolean): string {
  if (side === null) return "—";
  return isDate ? toDisplayDate(toDate(side)) : formatDecimal(side);
}

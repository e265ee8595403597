/** The period a short text names: by the usual wordings, or by the code or label that the catalogue gives it. */
import type {Period} from "../../src/domain/catalogue.js";
import {matchKey} from "../text/normalise.js";
import {findPeriodMentions, resolvePeriod} from "../text/periods.js";
import type {ReaderContext} from "./context.js";

/** Null when the text names no period of the catalogue, or several. */
export function periodNamed(text: string, context: ReaderContext): Period | null {
  const byCode = context.periodByCode.get(text);
  if (byCode) return byCode;
  const longer = periodWorded(text, context);
  if (longer) return longer;
  const mentions = findPeriodMentions(text);
  return mentions.length === 1 ? resolvePeriod(mentions[0]!, context.catalogue) : null;
}

/** The period whose label stands in the text, word by word; the longest when several do. */
function periodLabelled(text: string, context: ReaderContext): Period | null {
  const key = ` ${matchKey(text)} `;
  const [found] = context.catalogue.periods
    .map((period) => ({period, label: matchKey(period.label_vi)}))
    .filter(({label}) => label !== "" && key.includes(` ${label} `))
    .sort((first, second) => second.label.length - first.label.length);
  return found?.period ?? null;
}

/** The period whose label says more than the mention in it: "First half of 2030", of which "2030" is a part. */
export function periodWorded(text: string, context: ReaderContext): Period | null {
  const labelled = periodLabelled(text, context);
  if (!labelled) return null;
  const mentions = findPeriodMentions(text);
  if (mentions.length === 0) return findPeriodMentions(labelled.label_vi).length === 0 ? labelled : null;
  const label = ` ${matchKey(labelled.label_vi)} `;
  const isMore = mentions.every((mention) => {
    const key = ` ${matchKey(mention.text)} `;
    return label !== key && label.includes(key);
  });
  return isMore ? labelled : null;
}

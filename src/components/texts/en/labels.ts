import {locale} from "../../../domain/locale.js";
import type {labels as vietnamese} from "../labels.js";

/** What the catalogue calls things, as far as it has English words. Names of units stay as they are. */
export const labels: typeof vietnamese = {
  indicator: ({label_en, label_vi}) => label_en ?? label_vi,
  word: (label, {english}) => (Object.hasOwn(english, label) ? english[label]! : label),
  moment({moment, session}, context) {
    return `${locale.date(moment)} – ${labels.word(session, context)}`;
  },
  period({half, work_year, label_vi}) {
    if (half === 0) return `Year ${work_year}`;
    if (half === 1) return `First half of ${work_year}`;
    return half === 2 ? `Second half of ${work_year}` : label_vi;
  },
  tick(half, work_year) {
    return half === 0 ? String(work_year) : `H${half} ${work_year}`;
  },
  scope: ({head, name}) => (head === null ? "The units" : name),
  opening: /^(Number of|Share of|Rate of) /iu
};

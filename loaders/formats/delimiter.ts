/** Which character parts the fields of a text file. */
export const delimiters = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof delimiters)[number];

const sampledRecords = 500;

interface Fit {
  delimiter: Delimiter;
  /** Usual number of fields of the records that have more than one. */
  fields: number;
  /** Share of all records that have the usual number of fields. */
  share: number;
}

/**
 * Chooses by how evenly a character parts the records, quotes respected. Where two fit alike, the comma loses: it is also
 * the decimal mark. One column only gives ",".
 */
export function sniffDelimiter(text: string): Delimiter {
  const fits = delimiters.map((delimiter) => fitOf(text, delimiter));
  let best: Fit | null = null;
  for (const fit of fits) {
    if (fit.fields > 1 && (best === null || isBetter(fit, best))) best = fit;
  }
  return best?.delimiter ?? ",";
}

function isBetter(fit: Fit, best: Fit): boolean {
  if (fit.share > best.share + 0.25) return true;
  return fit.share > best.share - 0.1 && fit.fields >= best.fields * 2;
}

function fitOf(text: string, delimiter: Delimiter): Fit {
  const counts = new Map<number, number>();
  let records = 0;
  for (const fields of countFields(text, delimiter)) {
    if (fields === 0) continue;
    records++;
    if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  let usual = {fields: 1, times: 0};
  for (const [fields, times] of counts) {
    if (times > usual.times || (times === usual.times && fields > usual.fields)) usual = {fields, times};
  }
  return {delimiter, fields: usual.fields, share: records === 0 ? 0 : usual.times / records};
}

/** Number of fields of each record; 0 for an empty one. A comma between two figures parts nothing where no quote is. */
function* countFields(text: string, delimiter: Delimiter): Generator<number> {
  let fields = 1;
  let is_quoted = false;
  let is_field_start = true;
  let is_empty = true;
  let records = 0;
  for (let index = 0; index < text.length && records < sampledRecords; index++) {
    const character = text[index]!;
    if (character === '"' && (is_quoted || is_field_start)) is_quoted = !is_quoted;
    else if (is_quoted) continue;
    else if (character === "\n") {
      yield is_empty ? 0 : fields;
      records++;
      fields = 1;
      is_empty = is_field_start = true;
      continue;
    } else if (character === delimiter) fields++;
    is_field_start = character === delimiter;
    is_empty = false;
  }
  if (!is_empty) yield fields;
}

import {stripMarks} from "../text/normalise.js";

const month = /^(?:thang |t)?(0?[1-9]|1[0-2]) ?(?:[/.-]|nam) ?(20\d{2})$/;

/** The month (YYYY-MM) that a text such as "tháng 9/2020", "T9/2020" or "9/2020" names; null when it names none. */
export function monthOf(text: string): string | null {
  const match = month.exec(stripMarks(text).toLowerCase().trim());
  return match ? `${match[2]}-${match[1]!.padStart(2, "0")}` : null;
}

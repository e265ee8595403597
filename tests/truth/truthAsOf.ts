/** What was known at an instant, put together from the truth of every cell and the times of receipt. */
import {readTruth} from "./truthFiles.js";

export interface TruthFact {
  file: string;
  cell: string;
  state: string;
  value: string;
}

const files = new Map(readTruth("files").map((row) => [row["file"]!, row]));
const values = readTruth("values");

/** Facts by `unit period indicator`: the last valid value among the files that count and were received by then. */
export function truthAsOf(instant: string): Map<string, TruthFact> {
  const facts = new Map<string, TruthFact & {received: number}>();
  for (const row of values) {
    const file = files.get(row["file"]!)!;
    const received = Date.parse(file["received_at"]!);
    if (received > Date.parse(instant) || ["duplicate", "refused"].includes(file["expected_status"]!)) continue;
    if (row["role"] !== "input" || !["value", "zero", "not_applicable"].includes(row["state"]!)) continue;
    const key = `${row["unit"]} ${row["period"]} ${row["indicator"]}`;
    if ((facts.get(key)?.received ?? 0) > received) continue;
    const state = row["state"] === "zero" ? "value" : row["state"]!;
    facts.set(key, {file: row["file"]!, cell: row["cell"]!, state, value: row["value"]!, received});
  }
  return facts;
}

import {toDay} from "./days.js";

/** How a yearly plan stands on a day. */
export interface Pace {
  planned: number;
  done: number;
  /** Percent points of the plan; null without a plan. */
  rate: number | null;
  /** What an even pace would have reached by then. */
  expected: number;
  /** Where the pace so far leads by the end; null before the first day. */
  projection: number | null;
  is_behind: boolean;
}

/** Plan, done and projection at the end of `date` (ISO) of work that runs from the first to the last day, both inclusive. */
export function paceOn(
  {planned, done}: {planned: number; done: number},
  {from, to}: {from: string; to: string},
  date: string
): Pace {
  const total = toDay(to) - toDay(from) + 1;
  const passed = Math.min(Math.max(toDay(date) - toDay(from) + 1, 0), total);
  const expected = (planned * passed) / total;
  return {
    planned,
    done,
    rate: planned === 0 ? null : (100 * done) / planned,
    expected,
    projection: passed === 0 ? null : (done * total) / passed,
    is_behind: done < Math.floor(expected)
  };
}

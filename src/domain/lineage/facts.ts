import type {ValueState} from "../values.js";

/** The current value of one indicator of one unit in one period. */
export interface Fact {
  unit: string;
  period: string;
  indicator: string;
  state: ValueState;
  value: number | null;
  value_text: string | null;
}

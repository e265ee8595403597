import type {Finding} from "../../../src/domain/findings.js";

/** Something a check noticed about a unit in a period. */
export interface CheckFinding extends Pick<Finding, "severity" | "code" | "message"> {
  unit: string;
  period: string;
  /** Null when it is about the report as a whole. */
  indicator: string | null;
  /** Level of the rule; null for what decides the status of a file. */
  level: string | null;
  origin: "read" | "check";
  /** Null: that of the current value, where file and cell are looked up. */
  submission_id: number | null;
}

/** What the checks of history and rules have in common. */
export const aboutTheFact = {origin: "check", submission_id: null} as const;

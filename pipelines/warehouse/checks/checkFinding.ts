import type {Finding} from "../../../src/domain/findings.js";

/** Something a check noticed about a unit in a period; file and cell are looked up from the fact it is about. */
export interface CheckFinding extends Pick<Finding, "severity" | "code" | "message"> {
  unit: string;
  period: string;
  /** Null when it is about the report as a whole. */
  indicator: string | null;
  level: string;
}

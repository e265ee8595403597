/** What the page on method tells of this catalogue beyond the context of the site. */
import type {Threshold} from "./catalogue.js";
import type {Limit} from "./limits.js";

export interface MethodFile {
  /** Whom readers may ask, as row `contact` of settings.csv says; null where the office has not filled it in. */
  contact: string | null;
  thresholds: Threshold[];
  closings: MethodClosing[];
  /** Council sessions, oldest first. */
  sessions: MethodSession[];
  /** Changes of structure, oldest first. */
  events: MethodEvent[];
  /** Indicators whose smallest counts are hidden. */
  masked: string[];
  /** Days before a due date within which it counts as due soon: working days. */
  due_soon_days: number;
  /** Days for an answer to the council, for questions that come in now. */
  answer_days: number;
  limits: Record<Limit, number>;
}

export interface MethodClosing {
  province: string;
  period: string;
  closed_at: string;
  basis: string;
}

export interface MethodSession {
  council: string;
  session: string;
  date: string;
}

/** All that changed on one day. */
export interface MethodEvent {
  date: string;
  /** How many units ended or gave something away, and how many took over. */
  before: number;
  after: number;
  /** True where a unit was divided by shares. */
  is_shared: boolean;
  basis: string[];
}

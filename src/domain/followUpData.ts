/** What the pages on follow-up read: questions of the people's council, and who has to do what by when. */
import type {AnswerStanding} from "./registers.js";
import type {FileStatus} from "./values.js";

/** Questions of the people's council to one scope and what became of them. */
export interface ScopeCouncil {
  scope: string;
  questions: SiteQuestion[];
  /** Sessions held and to come, oldest first. */
  sessions: SiteSession[];
  reports: CouncilReport[];
}

export interface SiteSession {
  predecessor: string | null;
  date: string;
  name: string;
}

/** A line of the newest register of a work year. */
export interface SiteQuestion {
  /** Name of a province before this one, in whose register the line stands; null for its own. */
  predecessor: string | null;
  work_year: number;
  file: string;
  sheet: string;
  row: number;
  no: string | null;
  /** ISO dates; null for what is missing or unreadable. */
  received: string | null;
  raised_by: string | null;
  content: string | null;
  due: string | null;
  answered: string | null;
  standing: AnswerStanding;
  /** What became of the promise made in the answer, in words; null where the register says nothing. */
  promise: string | null;
  is_promise_open: boolean;
}

/** The report on the work of one period to the session after it. */
export interface CouncilReport {
  period: string;
  /** ISO dates: of the session, by when the report is due, when it was sent. */
  session: string;
  due: string;
  sent: string | null;
}

/** Who has to do what by when, in one scope: what the support team looks at every week. */
export interface ScopeProgress {
  scope: string;
  /** Reports not in yet that fall due within a month, with the working days left. */
  due: UpcomingReport[];
  /** Files that came in the last seven days, newest first. */
  received: RecentFile[];
  /** ISO instant of the last file that came in; null without any. */
  last_received: string | null;
  late: LateItem[];
  reminders: UnitReminder[];
  /** The next council session of the head; null where none is known. */
  next_session: SiteSession | null;
}

export interface UpcomingReport {
  unit: string;
  form: string;
  period: string;
  due_at: string;
  working_days: number;
}

export interface RecentFile {
  file: string;
  unit: string | null;
  period: string | null;
  received_at: string;
  status: FileStatus;
  refused: number;
  /** The first cells that were not taken in: "sheet › cell: reason". */
  problems: string[];
}

/**
 * Something that runs late or will soon: an inspection not carried out by its planned day, a remedy, an answer to the
 * people's inspection board or to the council that is not given, a conference or the end of a board's term.
 */
export interface LateItem {
  kind: LateKind;
  /** Null where it concerns every unit, or the head itself. */
  unit: string | null;
  /** ISO date; null where nothing sets a day. */
  due: string | null;
  /** Days since it was due; negative: days left; null without a day. */
  days: number | null;
  /** How many, where there may be several. */
  count: number | null;
  /** Work year of the register in which it stands open, where there is a newer one: what came of it may not be noted there. */
  past_year: number | null;
}

export const lateKinds = [
  "inspection",
  "remedy",
  "conference",
  "next_conference",
  "board_term",
  "board_answer",
  "council_answer"
] as const;
export type LateKind = (typeof lateKinds)[number];

/** A reminder ready to be sent. */
export interface UnitReminder {
  unit: string;
  name: string;
  text: string;
}

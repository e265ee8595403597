import type {CouncilReport, ScopeCouncil, SiteQuestion, SiteSession} from "../../domain/followUpData.js";
import type {Scene} from "../scene.js";
import {labels} from "../texts/labels.js";

/** What the page on the people's council is drawn from. */
export interface CouncilScene extends Scene {
  /** Through `current` with those of provinces before this one. */
  questions: readonly SiteQuestion[];
  sessions: readonly SiteSession[];
  reports: readonly CouncilReport[];
}

export function toCouncilScene(scene: Scene, {council}: {council: ScopeCouncil}): CouncilScene {
  const isSeen = ({predecessor}: {predecessor: string | null}) => scene.lens === "current" || predecessor === null;
  return {
    ...scene,
    questions: council.questions.filter(isSeen),
    sessions: council.sessions.filter(isSeen).map((one) => ({...one, name: labels.word(one.name, scene.context)})),
    reports: council.reports
  };
}

/** What became of some questions. */
export interface AnswerCounts {
  received: number;
  on_time: number;
  late: number;
  undated: number;
  open: number;
  overdue: number;
  promises: number;
}

export function countAnswers(questions: readonly SiteQuestion[]): AnswerCounts {
  const counts = {received: 0, on_time: 0, late: 0, undated: 0, open: 0, overdue: 0, promises: 0};
  for (const {standing, is_promise_open} of questions) {
    counts.received += 1;
    counts[standing] += 1;
    if (is_promise_open) counts.promises += 1;
  }
  return counts;
}

/** Questions of the work year of the period that had come in by its end. */
export function questionsOf({questions, period}: CouncilScene): SiteQuestion[] {
  return questions.filter(
    ({work_year, received}) => work_year === period.work_year && (received === null || received <= period.to)
  );
}

import type {Catalogue, Session} from "../../src/domain/catalogue.js";
import {toDay} from "../../src/domain/days.js";
import {CliError} from "./cliError.js";
import {usageExitCode} from "./options.js";

const mostNamed = 5;

/** The council session that `province/date` names. Throws a CliError (exit 64) that names the nearest ones otherwise. */
export function findSession({sessions}: Pick<Catalogue, "sessions">, text: string): Session {
  const found = sessions.find(({province, date}) => `${province}/${date}` === text);
  if (found) return found;
  const near = nearestSessions(sessions, text).map(({province, date}) => `${province}/${date}`);
  const hint = near.length === 0 ? " sessions.csv chưa có kỳ họp nào." : ` Gần nhất: ${near.join(", ")}.`;
  throw new CliError(usageExitCode, `--session: sessions.csv không có kỳ họp “${text}”.${hint}`);
}

/** Of the same province where it has any, nearest in time first. */
function nearestSessions(sessions: readonly Session[], text: string): Session[] {
  const [province, date = ""] = text.split("/");
  const own = sessions.filter((session) => session.province === province);
  const day = dayOf(date) ?? Math.max(0, ...sessions.map((session) => toDay(session.date)));
  const far = (session: Session) => Math.abs(toDay(session.date) - day);
  return (own.length > 0 ? own : [...sessions]).toSorted((a, b) => far(a) - far(b)).slice(0, mostNamed);
}

function dayOf(date: string): number | null {
  try {
    return toDay(date);
  } catch {
    return null;
  }
}

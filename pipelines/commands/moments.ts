import {parseInstant} from "../../loaders/sources/register.js";
import {sessionMorning} from "../../src/domain/days.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {CliError} from "./cliError.js";
import {usageExitCode} from "./options.js";

/**
 * The instant that a text names: ISO time (a date alone is its end) or a council session `province/date`, which is 08:00 of
 * that day in Vietnam. Throws a CliError (exit 64) on anything else, and on a session that the catalogue lacks.
 */
export function readMoment(text: string, option: string, {sessions}: Pick<Catalogue, "sessions">): string {
  const [province, date, ...rest] = text.split("/");
  if (province !== undefined && date !== undefined && rest.length === 0) {
    if (sessions.some((session) => session.province === province && session.date === date)) return sessionMorning(date);
    throw new CliError(
      usageExitCode,
      `${option}: sessions.csv không có kỳ họp “${text}”.${suggest(province, sessions)}`
    );
  }
  const instant = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59` : text);
  if (instant !== null) return instant;
  throw new CliError(
    usageExitCode,
    `${option} không hiểu “${text}”; hãy viết dạng 2026-10-05T08:00:00+07:00 hoặc kỳ họp tỉnh/ngày như trong sessions.csv.`
  );
}

function suggest(province: string, sessions: Catalogue["sessions"]): string {
  const dates = sessions.filter((session) => session.province === province).map(({date}) => `${province}/${date}`);
  return dates.length === 0 ? "" : ` Có: ${dates.join(", ")}.`;
}

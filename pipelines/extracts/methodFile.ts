import type {Catalogue, LineageEdge} from "../../src/domain/catalogue.js";
import {toVietnamDate} from "../../src/domain/days.js";
import type {Limit} from "../../src/domain/limits.js";
import {limitDefaults, limitOf} from "../../src/domain/limits.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import type {MethodEvent, MethodFile} from "../../src/domain/methodData.js";
import {answerDaysOn} from "../../src/domain/registers.js";

/** What the page on method says of this catalogue, as of an instant: closings that have come, everything else as it stands. */
export function describeMethod(catalogue: Catalogue, as_of: string): MethodFile {
  const {settings, units, indicators, thresholds, sessions, lineage} = catalogue;
  const masked = maskedIndicators(settings);
  const nameOf = (unit: string) => units.find(({code}) => code === unit)?.short_name ?? unit;
  const contact = settings.other["contact"]?.trim() ?? "";
  return {
    contact: contact === "" ? null : contact,
    thresholds,
    closings: catalogue.closings
      .filter(({closed_at}) => Date.parse(closed_at) <= Date.parse(as_of))
      .map(({province, period, closed_at, basis}) => ({province: nameOf(province), period, closed_at, basis})),
    sessions: sessions
      .map(({council, session, date}) => ({council, session, date}))
      .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date)),
    events: listEvents(lineage),
    masked: indicators.filter(({code}) => masked.has(code)).map(({code}) => code),
    due_soon_days: settings.due_soon_working_days,
    answer_days: answerDaysOn(settings, toVietnamDate(as_of)),
    limits: listLimits(settings)
  };
}

function listLimits(settings: Catalogue["settings"]): MethodFile["limits"] {
  const limits: MethodFile["limits"] = {...limitDefaults};
  for (const limit of Object.keys(limitDefaults) as Limit[]) limits[limit] = limitOf(settings, limit);
  return limits;
}

function listEvents(lineage: readonly LineageEdge[]): MethodEvent[] {
  const dates = [...new Set(lineage.map(({date}) => date))].toSorted();
  return dates.map((date) => {
    const edges = lineage.filter((edge) => edge.date === date);
    return {
      date,
      before: new Set(edges.map(({predecessor}) => predecessor)).size,
      after: new Set(edges.map(({successor}) => successor)).size,
      is_shared: edges.some(({share}) => share.num !== share.den),
      basis: [...new Set(edges.map(({basis}) => basis))].filter((text) => text !== "")
    };
  });
}

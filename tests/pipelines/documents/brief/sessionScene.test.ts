import {expect, it} from "vitest";
import {readCatalogue} from "../../../../pipelines/catalogue/readCatalogue.js";
import {earlierSessions, planSession} from "../../../../pipelines/documents/brief/sessionScene.js";

const catalogue = await readCatalogue("data/catalogue");
const now = "2026-10-20T08:00:00+07:00";

function sessionOf(name: string) {
  return catalogue.sessions.find(({province, date}) => `${province}/${date}` === name)!;
}

it.each([
  ["dn2/2026-07-09", "2026-H1", "2026-07-09T08:00:00+07:00"],
  ["dn2/2025-12-10", "2025-Y", "2025-12-10T08:00:00+07:00"],
  ["dn2/2026-02-11", "2025-Y", "2026-02-11T08:00:00+07:00"],
  ["dn1/2019-07-09", "2019-H1", "2019-07-09T08:00:00+07:00"]
])("planSession() takes the last period that closed before %s, as known that morning", (name, period, asOf) => {
  const plan = planSession(catalogue, sessionOf(name), now);
  expect(plan).toMatchObject({asOf, isFuture: false, closedAt: null});
  expect(plan?.period.code).toBe(period);
});

it("planSession() prepares a session that lies ahead with what is known now", () => {
  const plan = planSession(catalogue, sessionOf("dn2/2026-12-10"), now);
  expect(plan).toMatchObject({asOf: now, isFuture: true});
  expect(plan?.period.code).toBe("2026-Y");
});

it("planSession() shows a period that was closed before the session as known at its closing", () => {
  const closed_at = "2026-05-01T17:00:00+07:00";
  const closings = [{province: "dn2", period: "2026-H1", closed_at, basis: "thử"}];
  const plan = planSession({...catalogue, closings}, sessionOf("dn2/2026-07-09"), now);
  expect(plan).toMatchObject({asOf: closed_at, closedAt: closed_at});
  const late = [{...closings[0]!, closed_at: "2026-07-20T17:00:00+07:00"}];
  expect(planSession({...catalogue, closings: late}, sessionOf("dn2/2026-07-09"), now)).toMatchObject({closedAt: null});
});

it("planSession() knows of none before the first period closed", () => {
  const periods = catalogue.periods.filter(({to}) => to > "2026-07-09");
  expect(planSession({...catalogue, periods}, sessionOf("dn2/2026-07-09"), now)).toBeNull();
});

it("earlierSessions() gives those of the same province, newest first", () => {
  const dates = earlierSessions(catalogue, sessionOf("dn2/2026-07-09")).map(({date}) => date);
  expect(dates).toEqual(["2026-02-11", "2025-12-10"]);
});

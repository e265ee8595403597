import {expect, it} from "vitest";
import {chooseIn, readState, resolveView, writeState} from "../../src/components/viewState.js";
import {context} from "./scene.js";

it("writeState(readState(search)) gives the same choices back", () => {
  const search = "?province=P&period=2024-0&unit=A&find=h%C3%B2a+vang";
  expect(writeState(readState(search))).toBe(search);
});

it("writeState(state, search) keeps what else stands in the address and drops empty choices", () => {
  expect(writeState({unit: null, period: "2024-0"}, "?lang=en&unit=A")).toBe("?lang=en&period=2024-0");
  expect(writeState({unit: ""}, "?unit=A")).toBe("");
});

it("chooseIn(state) forgets the unit with another province, and the page of a list with any choice", () => {
  const state = readState("?province=P&unit=A&page=3");
  expect(chooseIn(state, "province", "Q")).toMatchObject({province: "Q", unit: null, page: null});
  expect(chooseIn(state, "period", "2024-0")).toMatchObject({unit: "A", page: null});
  expect(chooseIn(state, "page", "4")).toMatchObject({unit: "A", page: "4"});
});

it.each([
  ["", "P", "2025-0", null],
  ["?period=2024-1", "P", "2024-1", null],
  ["?province=Q", "Q", "2023-0", null],
  ["?province=Q&period=2025-0", "Q", "2023-0", "2025-0"],
  ["?province=nowhere&period=never", "P", "2025-0", null]
])("resolveView(%j) shows %s in %s, telling that %s was missed", (search, scope, period, missed) => {
  const view = resolveView(context, readState(search))!;
  expect([view.scope.scope, view.period.period, view.missedPeriod?.period ?? null]).toEqual([scope, period, missed]);
});

it("resolveView gives null while no period has closed", () => {
  const empty = {...context, scopes: [{...context.scopes[0]!, periods: []}]};
  expect(resolveView(empty, readState(""))).toBeNull();
});

it("resolveView takes the usual lens, and the one asked for where the scope has it", () => {
  expect(resolveView(context, readState("?province=P"))!.lens).toBe("current");
  expect(resolveView(context, readState("?province=P&lens=as_reported"))!.lens).toBe("as_reported");
  expect(resolveView(context, readState("?province=P&lens=other"))!.lens).toBe("current");
});

it("resolveView looks back at a council session: its instant, and only periods closed by then", () => {
  const view = resolveView(context, readState("?province=P&at=2025-07-10&period=2025-0"))!;
  expect(view.as_of).toBe("2025-07-10T08:00:00+07:00");
  expect(view.periods.map(({period}) => period)).toEqual(["2023-0", "2024-1", "2024-0"]);
  expect([view.period.period, view.missedPeriod?.period]).toEqual(["2024-0", "2025-0"]);
});

it("resolveView shows now where the session asked for is none of the scope", () => {
  expect(resolveView(context, readState("?province=P&at=2020-01-01"))!.moment).toBeNull();
});

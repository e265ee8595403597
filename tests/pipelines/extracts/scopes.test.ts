import {expect, it} from "vitest";
import {listScopes, toSiteUnits, withPredecessors} from "../../../pipelines/extracts/scopes.js";
import type {Catalogue, Unit} from "../../../src/domain/catalogue.js";

function unit(code: string, parent: string | null, changes: Partial<Unit> = {}): Unit {
  const order = Number(code.replaceAll(/\D/g, ""));
  return {
    code,
    name: code,
    short_name: code,
    kind: "office",
    parent,
    order,
    valid_from: "2000-01-01",
    valid_to: null,
    aliases: [],
    ...changes
  };
}

const obligations = [{form: "F1" as const, unit_kind: "office", period: "p", due_at: "", note: ""}];
const settings = {other: {internal_unit_kinds: "desk"}} as unknown as Catalogue["settings"];

function scopesOf(units: Unit[], kinds = ["office"]) {
  const owed = kinds.map((unit_kind) => ({...obligations[0]!, unit_kind}));
  return listScopes({units, obligations: owed}).map(({scope, head, units: members}) => [
    scope,
    head?.code ?? null,
    members.map(({code}) => code)
  ]);
}

it("listScopes puts units together under the topmost that owes reports, in official order", () => {
  const units = [
    unit("t0", null, {kind: "top"}),
    unit("b5", "p2"),
    unit("p1", "t0"),
    unit("p2", "t0"),
    unit("a3", "p1"),
    unit("c6", "b5"),
    unit("a4", "p1")
  ];
  expect(scopesOf(units)).toEqual([
    ["p1", "p1", ["p1", "a3", "a4"]],
    ["p2", "p2", ["p2", "b5", "c6"]]
  ]);
});

it("listScopes puts units without any above or below together, so that a flat list is one scope", () => {
  expect(scopesOf([unit("x2", null), unit("x1", null), unit("x3", "nobody")])).toEqual([
    ["chung", null, ["x1", "x2", "x3"]]
  ]);
});

it("listScopes leaves out units that owe nothing, and does not turn in circles", () => {
  expect(scopesOf([unit("x1", null, {kind: "other"})])).toEqual([]);
  expect(scopesOf([unit("x1", "x2"), unit("x2", "x1")]).flatMap(([, , members]) => members)).toHaveLength(2);
});

it("toSiteUnits tells the head, those below it, and the departments that are part of the head", () => {
  const units = [unit("p1", null), unit("a2", "p1"), unit("d3", "p1", {kind: "desk"})];
  const [scope] = listScopes({units, obligations: [...obligations, {...obligations[0]!, unit_kind: "desk"}]});
  expect(toSiteUnits(scope!, settings).map(({unit: code, role}) => [code, role])).toEqual([
    ["p1", "head"],
    ["a2", "member"],
    ["d3", "part"]
  ]);
});

it("withPredecessors adds those that came before, however many changes ago, with the role they had", () => {
  const units = [
    unit("p1", null, {valid_to: "2020-12-31"}),
    unit("a2", "p1", {valid_to: "2015-12-31"}),
    unit("a3", "p1", {valid_to: "2020-12-31"}),
    unit("b4", "p1", {valid_to: "2020-12-31"}),
    unit("p5", null),
    unit("a6", "p5")
  ];
  const edge = (predecessor: string, successor: string) => ({predecessor, successor});
  const lineage = [edge("a2", "a3"), edge("a3", "a6"), edge("p1", "p5")] as unknown as Catalogue["lineage"];
  const scopes = listScopes({units, obligations});
  const scope = scopes.find((one) => one.scope === "p5")!;
  const seen = withPredecessors(scope, scopes, {lineage, settings}).map((one) => [one.unit, one.role]);
  expect(seen).toEqual([
    ["p5", "head"],
    ["a6", "member"],
    ["p1", "head"],
    ["a2", "member"],
    ["a3", "member"]
  ]);
});

import {isValidOn} from "../../../src/domain/catalogue.js";
import {addDays} from "../../../src/domain/days.js";
import type {Fraction} from "../cells.js";
import type {CatalogueProblem} from "../errors.js";
import type {CatalogueTables} from "../readTables.js";
import {rowProblem} from "./rowProblem.js";

type Edge = CatalogueTables["lineage"]["rows"][number];
type Unit = CatalogueTables["units"]["rows"][number]["value"];

/** Changes of structure that do not add up, or that name units on days when they did not exist. */
export function checkLineage({lineage, units}: CatalogueTables): CatalogueProblem[] {
  const byCode = new Map(units.rows.map(({value}) => [value.code, value]));
  const parts = groupEdges(lineage.rows, ({value}) => `${value.date} ${value.predecessor}`);
  const receivers = new Set(lineage.rows.map(({value}) => `${value.date} ${value.successor}`));
  const faulty = findFaultyPredecessors(lineage);
  return [
    ...lineage.rows.flatMap((edge) => checkUnitsOfEdge(edge, byCode)),
    ...[...parts.values()].filter(([edge]) => !faulty.has(edge?.value.predecessor)).flatMap(checkShares),
    ...[...parts].filter(([key]) => !receivers.has(key)).flatMap(([, edges]) => checkPredecessorEnds(edges, byCode))
  ];
}

function groupEdges(edges: readonly Edge[], keyOf: (edge: Edge) => string): Map<string, Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) groups.set(keyOf(edge), [...(groups.get(keyOf(edge)) ?? []), edge]);
  return groups;
}

// A row that could not be read is told by itself; the sum without it would only mislead.
function findFaultyPredecessors({rows, raw_rows}: CatalogueTables["lineage"]): Set<string | undefined> {
  const read = new Set(rows.map(({line}) => line));
  return new Set(raw_rows.filter(({line}) => !read.has(line)).map(({cells}) => cells["predecessor"]));
}

function checkUnitsOfEdge(edge: Edge, byCode: ReadonlyMap<string, Unit>): CatalogueProblem[] {
  const {date, predecessor, successor} = edge.value;
  const [before, after] = [byCode.get(predecessor), byCode.get(successor)];
  const problems: CatalogueProblem[] = [];
  if (before !== undefined && !isValidOn(before, addDays(date, -1)))
    problems.push(
      tell(edge, "predecessor", `đơn vị còn hiệu lực vào ngày trước ${date} (${describeValidity(before)})`)
    );
  if (after !== undefined && !isValidOn(after, date))
    problems.push(tell(edge, "successor", `đơn vị có hiệu lực vào ngày ${date} (${describeValidity(after)})`));
  return problems;
}

// A predecessor that also receives in the same event may pass on everything it had and live on.
function checkPredecessorEnds(edges: readonly Edge[], byCode: ReadonlyMap<string, Unit>): CatalogueProblem[] {
  const [edge] = edges;
  const unit = edge === undefined ? undefined : byCode.get(edge.value.predecessor);
  if (edge === undefined || unit === undefined || !isValidOn(unit, edge.value.date)) return [];
  const expected = `đơn vị hết hiệu lực trước ${edge.value.date} (${describeValidity(unit)}), hoặc thêm một dòng cho phần nó giữ lại`;
  return [tell(edge, "predecessor", expected)];
}

function checkShares(edges: readonly Edge[]): CatalogueProblem[] {
  const total = addFractions(edges.map(({value}) => value.share));
  const [edge] = edges;
  if (edge === undefined || total.num === total.den) return [];
  const {predecessor, date} = edge.value;
  const found = edges.map(({cells}) => cells["share"]).join(" + ");
  return [
    rowProblem("lineage.csv", edge, {
      column: "share",
      found,
      expected: `các phần của ${predecessor} ngày ${date} cộng lại đúng bằng 1`
    })
  ];
}

function addFractions(parts: readonly Fraction[]): Fraction {
  const total = {num: 0n, den: 1n};
  for (const {num, den} of parts) {
    total.num = total.num * den + num * total.den;
    total.den *= den;
  }
  return total;
}

function describeValidity({valid_from, valid_to}: Unit): string {
  return `hiệu lực từ ${valid_from}${valid_to === null ? "" : ` đến ${valid_to}`}`;
}

function tell(edge: Edge, column: string, expected: string): CatalogueProblem {
  return rowProblem("lineage.csv", edge, {column, expected});
}

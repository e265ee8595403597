/** Who stands for a unit that has ended, and whether its old name can mean only that one. */
import type {Catalogue, LineageEdge, Unit} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";

export interface Succession {
  /** Day of the event that first changed the unit. */
  date: string;
  /** The one unit that succeeds this one alone; null when it was split or joined with others. */
  sole: Unit | null;
  successors: Unit[];
  /** All units that went into those successors. */
  predecessors: Unit[];
}

type Structure = Pick<Catalogue, "units" | "lineage">;

interface Walk {
  on: string;
  byCode: ReadonlyMap<string, Unit>;
  catalogue: Structure;
  /** Every edge that was followed. */
  followed: Set<LineageEdge>;
}

/** Follows the lineage from an ended unit to the day; null when nothing succeeds it then. */
export function findSuccessor(unit: Unit, on: string, catalogue: Structure): Succession | null {
  const byCode = new Map(catalogue.units.map((other) => [other.code, other]));
  const walk: Walk = {on, byCode, catalogue, followed: new Set()};
  const successors = reach(unit, walk, new Set());
  const edges = [...walk.followed];
  const date = edges.map((edge) => edge.date).sort()[0];
  if (successors.length === 0 || date === undefined) return null;
  const isSole = successors.length === 1 && edges.every((edge) => isAlone(edge, walk));
  return {date, sole: isSole ? successors[0]! : null, successors, predecessors: predecessorsOf(walk)};
}

/** The living units that an ended one went into, through any number of events. */
function reach(unit: Unit, walk: Walk, seen: Set<string>): Unit[] {
  if (seen.has(unit.code)) return [];
  seen.add(unit.code);
  if (isValidOn(unit, walk.on)) return [unit];
  const edges = walk.catalogue.lineage.filter(
    (edge) => edge.predecessor === unit.code && edge.successor !== unit.code && edge.date <= walk.on
  );
  const reached = edges.flatMap((edge) => {
    walk.followed.add(edge);
    const successor = walk.byCode.get(edge.successor);
    return successor ? reach(successor, walk, seen) : [];
  });
  return [...new Set(reached)];
}

/** The successor took over this unit whole, no other one, and did not exist before. */
function isAlone(edge: LineageEdge, {byCode, catalogue}: Walk): boolean {
  const successor = byCode.get(edge.successor);
  if (!successor || successor.valid_from < edge.date || edge.share.num !== edge.share.den) return false;
  return !catalogue.lineage.some(
    (other) => other.successor === edge.successor && other.predecessor !== edge.predecessor
  );
}

/** All that went into the successors, those included that lived before and took others in. */
function predecessorsOf({byCode, catalogue, followed}: Walk): Unit[] {
  const successors = new Set([...followed].map((edge) => edge.successor));
  const founded = new Set(
    [...followed].filter((edge) => byCode.get(edge.successor)?.valid_from === edge.date).map((edge) => edge.successor)
  );
  const joined = catalogue.lineage.filter((edge) => successors.has(edge.successor)).map((edge) => edge.predecessor);
  const older = [...successors].filter((code) => !founded.has(code));
  const codes = new Set([...joined, ...older].filter((code) => !founded.has(code)));
  return [...codes].flatMap((code) => byCode.get(code) ?? []);
}

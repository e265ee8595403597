import type {Catalogue} from "../../src/domain/catalogue.js";
import {unitsInspected} from "../../src/domain/coverage.js";
import type {CurrentBuild} from "../warehouse/currentBuild.js";
import {readCellStates} from "./cellStates.js";
import type {ScopeSource} from "./scopeFigures.js";
import type {Scope} from "./scopes.js";
import {readVisits} from "./visits.js";

/** Reads from a build what the extracts of all its scopes share. */
export async function readScopeSource(
  {connection, manifest}: CurrentBuild,
  catalogue: Catalogue,
  scopes: readonly Scope[]
): Promise<ScopeSource> {
  const visits = await readVisits(connection);
  const inspected = new Map(
    catalogue.periods.map(({code, to}) => [code, unitsInspected(visits, {catalogue, date: to})])
  );
  const cells = await readCellStates(connection, catalogue);
  return {connection, catalogue, scopes, as_of: manifest.as_of, visits, inspected, cells};
}

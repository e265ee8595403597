import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {isRegistryCount} from "../../src/domain/derived.js";
import {maskedIndicators} from "../../src/domain/masking.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {toListText} from "./listText.js";
import type {HiddenRow, StateRow} from "./packPoints.js";

/** What the trend of a build does not tell of its figures, of all units: read once for all scopes. */
export interface CellStates {
  /** By unit: its figures without a value, with what their newest cells say. */
  states: ReadonlyMap<string, readonly StateRow[]>;
  /** Figures on today's structure that would tell a masked one: `unit period indicator`. */
  hidden: ReadonlySet<string>;
}

/** The indicators that have series: all but those counted from the catalogue. */
export function seriesIndicators({indicators}: Pick<Catalogue, "indicators">): string[] {
  return indicators.filter(({code}) => !isRegistryCount(code)).map(({code}) => code);
}

/** Reads the states of all cells of a build. */
export async function readCellStates(connection: DuckDBConnection, catalogue: Catalogue): Promise<CellStates> {
  const indicators = toListText(seriesIndicators(catalogue));
  const masked = toListText(maskedIndicators(catalogue.settings));
  const found = await readRows<StateRow>(connection, await readSql("queries/site_states"), {indicators});
  const hidden = await readRows<HiddenRow>(connection, await readSql("queries/site_hidden"), {indicators, masked});
  const states = new Map<string, StateRow[]>();
  for (const row of found) {
    const own = states.get(row.unit);
    if (own) own.push(row);
    else states.set(row.unit, [row]);
  }
  return {states, hidden: new Set(hidden.map(({unit, period, indicator}) => `${unit} ${period} ${indicator}`))};
}

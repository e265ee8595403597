import {readTable} from "./readTable.js";
import {allTables} from "./tables/allTables.js";

export type CatalogueTables = Awaited<ReturnType<typeof readTables>>;

/** Reads all files of a catalogue, each checked by itself. */
export async function readTables(directory: string) {
  return {
    indicators: await readTable(directory, allTables.indicators),
    groups: await readTable(directory, allTables.groups),
    codes: await readTable(directory, allTables.codes),
    fields: await readTable(directory, allTables.fields),
    units: await readTable(directory, allTables.units),
    lineage: await readTable(directory, allTables.lineage),
    periods: await readTable(directory, allTables.periods),
    obligations: await readTable(directory, allTables.obligations),
    sessions: await readTable(directory, allTables.sessions),
    holidays: await readTable(directory, allTables.holidays),
    thresholds: await readTable(directory, allTables.thresholds),
    rules: await readTable(directory, allTables.rules),
    settings: await readTable(directory, allTables.settings),
    corrections: await readTable(directory, allTables.corrections),
    aliases: await readTable(directory, allTables.aliases),
    closings: await readTable(directory, allTables.closings),
    sources: await readTable(directory, allTables.sources),
    translations: await readTable(directory, allTables.translations)
  };
}

import {changesFile, nowFolder, scopeFolder} from "../../src/domain/dataPaths.js";
import type {SiteMoment} from "../../src/domain/siteData.js";
import type {DataFolder} from "./dataFolder.js";
import type {BuildChanges, ChangesInput} from "./scopeChanges.js";
import {readBuildChanges, scopeChanges} from "./scopeChanges.js";
import type {Scope} from "./scopes.js";

interface ChangesAt extends Omit<ChangesInput, "since" | "changes"> {
  scope: Scope;
  /** Sessions of the scope, newest first. */
  moments: readonly SiteMoment[];
  /** Null for now. */
  moment: SiteMoment | null;
}

/** Writes what changed in each scope since the session before a moment. Builds are compared once a pair. */
export function openChangesWriter(folder: DataFolder) {
  /** Databases of the builds, by the instant they answer for. */
  const paths = new Map<string, string>();
  const compared = new Map<string, Promise<BuildChanges>>();
  function compare(older: string | undefined, newer: string | undefined): Promise<BuildChanges> | null {
    if (older === undefined || newer === undefined) return null;
    const key = `${older}\n${newer}`;
    const known = compared.get(key) ?? readBuildChanges(older, newer);
    compared.set(key, known);
    return known;
  }
  return {
    /** Says where the build of an instant lies; before any scope of it is written. */
    know(as_of: string, path: string): void {
      paths.set(as_of, path);
    },
    async write({scope, moments, moment, ...input}: ChangesAt): Promise<void> {
      const since = moments.find(({as_of}) => Date.parse(as_of) < Date.parse(input.as_of)) ?? null;
      const changes = since && (await compare(paths.get(since.as_of), paths.get(input.as_of)));
      const place = `${moment?.moment ?? nowFolder}/${scopeFolder(scope.scope)}`;
      await folder.write(`${place}/${changesFile}`, scopeChanges(scope, {...input, since, changes}));
    }
  };
}

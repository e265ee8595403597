import {join} from "node:path";

export interface StatePaths {
  root: string;
  raw: string;
  rawTemporary: string;
  journal: string;
  control: string;
  cache: string;
  builds: string;
  /** Builds as of council sessions, kept for the next site; can be deleted at any time. */
  past: string;
  scratch: string;
  current: string;
}

/** Where each thing lies below the state folder. */
export function statePaths(root: string): StatePaths {
  return {
    root,
    raw: join(root, "raw"),
    rawTemporary: join(root, "raw", ".tmp"),
    journal: join(root, "journal.ndjson"),
    control: join(root, "control.duckdb"),
    cache: join(root, "cache"),
    builds: join(root, "builds"),
    past: join(root, "past"),
    scratch: join(root, "scratch"),
    current: join(root, "CURRENT.json")
  };
}

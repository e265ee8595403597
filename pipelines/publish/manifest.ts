import {readFile} from "node:fs/promises";
import {join} from "node:path";

/** What CURRENT.json says of the build that answers now. */
export interface Manifest {
  build_id: string;
  /** Of the published facts alone: the same on any machine and run. */
  digest: string;
  published_at: string;
  /** The instant the build answers for: nothing received later counts. */
  as_of: string;
  /** Path of the database, below the state folder. */
  file: string;
  bytes: number;
  /** Of the database file, to notice when it decays. */
  sha256: string;
  /** Of everything the build was made from; equal input needs no new build. */
  input_digest: string;
  is_sample: boolean;
  /** The line `build --json` prints, but for the seconds. */
  counts: BuildCounts;
}

export interface BuildCounts {
  files: {
    accepted: number;
    accepted_with_notes: number;
    partly_refused: number;
    refused: number;
    duplicate: number;
    ignored: number;
  };
  values: number;
  refused_cells: number;
  notes: number;
}

/** Reads CURRENT.json of a state folder; null when nothing has been published yet or the file is unreadable. */
export async function readManifest(stateDir: string): Promise<Manifest | null> {
  let text: string;
  try {
    text = await readFile(join(stateDir, "CURRENT.json"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return parseManifest(text);
}

function parseManifest(text: string): Manifest | null {
  try {
    const manifest = JSON.parse(text) as Manifest;
    return typeof manifest?.build_id === "string" && typeof manifest.file === "string" ? manifest : null;
  } catch {
    return null;
  }
}

/** What the site build tells the page of council sessions; written beside the documents. */
export interface SessionsFile {
  /** Newest first. */
  sessions: SiteSession[];
}

export interface SiteSession {
  /** `province/date`, as the command line takes it. */
  name: string;
  province: string;
  council: string;
  session: string;
  /** ISO day. */
  date: string;
  is_future: boolean;
  /** The documents made with the site; null for sessions whose set the command makes. */
  documents: SessionDocuments | null;
}

export interface SessionDocuments {
  /** Code of the period. */
  period: string;
  /** ISO instant: nothing received later is in them. */
  as_of: string;
  files: {path: string; bytes: number}[];
}

/** Folder of the documents, below the site. */
export const sessionsFolder = "tai-lieu";

/** List of the sessions, below the site. */
export const sessionsPath = `${sessionsFolder}/ky-hop.json`;

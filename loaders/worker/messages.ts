/** What the pool and its workers say to each other. */
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {ReportSource} from "../read.js";
import type {Report} from "../types.js";

export interface WorkerData {
  catalogue: Catalogue;
}

export interface ReadRequest {
  bytes: Uint8Array;
  source: ReportSource;
}

/** A report, or the message of a mistake of ours. */
export type ReadAnswer = {report: Report} | {error: string};

/** Runs inside a worker thread: one request, one answer. Bundled by pool.ts; never imported. */
import {parentPort, workerData} from "node:worker_threads";
import {readReport} from "../read.js";
import type {ReadAnswer, ReadRequest, WorkerData} from "./messages.js";

const {catalogue} = workerData as WorkerData;

parentPort?.on("message", ({bytes, source}: ReadRequest) => {
  parentPort?.postMessage(answer(bytes, source));
});

function answer(bytes: Uint8Array, source: ReadRequest["source"]): ReadAnswer {
  try {
    return {report: readReport(bytes, source, catalogue)};
  } catch (error) {
    return {error: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

/** A worker for tests: the first byte of a file says how it behaves. */
import {parentPort} from "node:worker_threads";
import type {ReadAnswer, ReadRequest} from "../../../loaders/worker/messages.js";
import {refusedReport} from "../../../loaders/read.js";

const behaviours: Record<string, () => ReadAnswer> = {
  a: () => ({report: {...refusedReport([]), status: "accepted"}}),
  e: () => ({error: "mistake of ours"}),
  m: () => {
    const pieces: number[][] = [];
    for (;;) pieces.push(Array.from({length: 100_000}, (_, index) => index));
  },
  t: () => {
    for (;;);
  },
  x: () => {
    throw new Error("thrown outside");
  },
  q: () => process.exit(1)
};

parentPort?.on("message", ({bytes}: ReadRequest) => {
  const behave = behaviours[String.fromCharCode(bytes[0] ?? 0)];
  if (behave) parentPort?.postMessage(behave());
});

import {Worker} from "node:worker_threads";

/** Starts a thread from a script in memory. It does not keep the process alive while it waits. */
export function startThread(code: string, options: {data: unknown; memoryMegabytes: number}): Worker {
  const worker = new Worker(code, {
    eval: true,
    workerData: options.data,
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: options.memoryMegabytes}
  });
  worker.unref();
  return worker;
}

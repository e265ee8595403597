/** Reads reports in worker threads: a file that takes too long, or too much memory, takes only its own thread with it. */
import {fileURLToPath} from "node:url";
import type {Worker} from "node:worker_threads";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {FindingCode} from "../../src/domain/findingCodes.js";
import type {FindingParams} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import type {ReportSource} from "../read.js";
import {refusedReport} from "../read.js";
import type {Report} from "../types.js";
import {bundleWorker} from "./bundle.js";
import type {ReadAnswer, ReadRequest, WorkerData} from "./messages.js";
import {startThread} from "./thread.js";

export interface ReaderPoolOptions {
  catalogue: Catalogue;
  /** Number of threads. */
  size?: number;
  timeoutSeconds?: number;
  /** What one thread may hold, without the bytes of its file. */
  memoryMegabytes?: number;
  /** Source of the worker, for tests. */
  entry?: string;
}

export interface ReaderPool {
  /**
   * Reads one file. Never rejects for what is in it: one that takes too long or too much memory comes back refused. Rejects
   * when the reader itself has a mistake, or the pool is closed.
   */
  read(bytes: Uint8Array, source: ReportSource): Promise<Report>;
  close(): Promise<void>;
}

interface Job {
  request: ReadRequest;
  resolve(report: Report): void;
  reject(error: Error): void;
}

interface PoolState extends Required<ReaderPoolOptions> {
  waiting: Job[];
  idle: Worker[];
  threads: Set<Worker>;
  starting: number;
  is_closed: boolean;
}

const workerSource = fileURLToPath(new URL("./entry.ts", import.meta.url));
const closed = "reader pool is closed";

/** Threads start when there is work for them, and are replaced when they die. Call `close` at the end. */
export function createReaderPool(options: ReaderPoolOptions): ReaderPool {
  const pool: PoolState = {
    size: 1,
    timeoutSeconds: 20,
    memoryMegabytes: 512,
    entry: workerSource,
    ...options,
    waiting: [],
    idle: [],
    threads: new Set(),
    starting: 0,
    is_closed: false
  };
  return {
    read: async (bytes, source) =>
      await new Promise<Report>((resolve, reject) => {
        if (pool.is_closed) throw new Error(closed);
        pool.waiting.push({request: {bytes: new Uint8Array(bytes), source}, resolve, reject});
        dispatch(pool);
      }),
    close: async () => await closePool(pool)
  };
}

async function closePool(pool: PoolState): Promise<void> {
  pool.is_closed = true;
  for (const job of pool.waiting.splice(0)) job.reject(new Error(closed));
  await Promise.all([...pool.threads].map(async (worker) => await worker.terminate()));
  pool.threads.clear();
}

function dispatch(pool: PoolState): void {
  const {waiting, idle, threads, size} = pool;
  while (waiting.length > 0 && idle.length > 0) run(pool, idle.pop()!, waiting.shift()!);
  const wanted = Math.min(waiting.length, size - threads.size) - pool.starting;
  for (let count = 0; count < wanted; count++) void start(pool);
}

async function start(pool: PoolState): Promise<void> {
  pool.starting++;
  try {
    const code = await bundleWorker(pool.entry);
    if (pool.is_closed) return;
    const data: WorkerData = {catalogue: pool.catalogue};
    const worker = startThread(code, {data, memoryMegabytes: pool.memoryMegabytes});
    worker.on("error", ignore);
    worker.on("exit", () => forget(pool, worker));
    pool.threads.add(worker);
    pool.idle.push(worker);
  } catch (error) {
    for (const job of pool.waiting.splice(0)) job.reject(asError(error));
  } finally {
    pool.starting--;
    dispatch(pool);
  }
}

function run(pool: PoolState, worker: Worker, job: Job): void {
  const timer = setTimeout(() => lose(readTimeout), pool.timeoutSeconds * 1000);
  function settle(): void {
    clearTimeout(timer);
    worker.off("message", onMessage);
    worker.off("error", onError);
    worker.off("exit", onExit);
    worker.unref();
  }
  function readTimeout(): void {
    job.resolve(createRefusal("read_timeout", {seconds: pool.timeoutSeconds}));
  }
  function lose(tell: () => void): void {
    settle();
    forget(pool, worker);
    tell();
    void worker.terminate();
    dispatch(pool);
  }
  function onMessage(answer: ReadAnswer): void {
    settle();
    pool.idle.push(worker);
    if ("report" in answer) job.resolve(answer.report);
    else job.reject(new Error(`reader failed: ${job.request.source.file}: ${answer.error}`));
    dispatch(pool);
  }
  function onError(error: NodeJS.ErrnoException): void {
    lose(() => tellCrash(job, error));
  }
  function onExit(): void {
    lose(() => job.reject(new Error(pool.is_closed ? closed : "reader stopped")));
  }
  worker.on("message", onMessage);
  worker.on("error", onError);
  worker.on("exit", onExit);
  worker.ref();
  worker.postMessage(job.request, [job.request.bytes.buffer as ArrayBuffer]);
}

function forget(pool: PoolState, worker: Worker): void {
  pool.threads.delete(worker);
  const place = pool.idle.indexOf(worker);
  if (place >= 0) pool.idle.splice(place, 1);
}

/** Running out of memory is the file's doing; whatever else ends a thread is ours. */
function tellCrash(job: Job, error: NodeJS.ErrnoException): void {
  if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") job.reject(new Error("reader stopped", {cause: error}));
  else job.resolve(createRefusal("unsafe_file", {detail: "cần quá nhiều bộ nhớ để đọc"}));
}

function createRefusal(code: FindingCode, params: FindingParams): Report {
  return refusedReport([createFinding(code, {}, params)]);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function ignore(): void {}

/** One line of what a benchmark measured. */
export interface Measure {
  what: string;
  value: number;
  /** For instance "files/s", "ms", "MB". */
  unit: string;
  /** At most so much; what exceeds it is marked. */
  limit?: number;
  /** The same of other tools on this kind of page, as recorded. */
  peers?: {evidence: string; framework: string};
}

export interface Benchmark {
  /** What is typed after `npm run bench --` to run it alone. */
  name: string;
  run: () => Promise<Measure[]>;
}

/** Milliseconds that `work` took, and what it gave. */
export async function stopwatch<T>(work: () => T | Promise<T>): Promise<{milliseconds: number; result: T}> {
  const started = performance.now();
  const result = await work();
  return {milliseconds: performance.now() - started, result};
}

/** The middle one of `times` runs, in milliseconds. */
export async function medianMilliseconds(times: number, work: () => unknown): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < times; run += 1) runs.push((await stopwatch(work)).milliseconds);
  return runs.toSorted((left, right) => left - right)[Math.floor(times / 2)] ?? Number.NaN;
}

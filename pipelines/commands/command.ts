/** What a command gets from the outside world, and what it is. Only `main.ts` prints and exits. */
export interface Output {
  /** Writes a text and a line end to standard output. */
  print(text: string): void;
  stderr: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  /** ISO instant of the machine's clock when the program started. */
  now: string;
  /** `performance.now()` at the same time: 0 in a process of its own. */
  startedMs: number;
}

export interface Command {
  name: string;
  summary: string;
  help: string;
  /** Does the work and gives the exit code. */
  run(args: readonly string[], output: Output): Promise<number>;
}

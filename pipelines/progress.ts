/** How far a long step is, on standard error: a bar on a terminal, a plain line per step otherwise. */
export interface Progress {
  start(label: string, total: number): void;
  step(): void;
  finish(): void;
}

export const silentProgress: Progress = {start() {}, step() {}, finish() {}};

const barWidth = 30;
const redrawMilliseconds = 100;

/** Progress written to `stream` (standard error). */
export function createProgress(stream: Pick<NodeJS.WriteStream, "write" | "isTTY">): Progress {
  let label = "";
  let total = 0;
  let done = 0;
  let drawnAt = 0;
  function draw(): void {
    const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
    const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
    stream.write(`\r\u001B[2K${label} ${bar} ${done}/${total}`);
  }
  return {
    start(nextLabel, nextTotal) {
      [label, total, done] = [nextLabel, nextTotal, 0];
      if (stream.isTTY) draw();
    },
    step() {
      done += 1;
      const now = performance.now();
      if (!stream.isTTY || now - drawnAt < redrawMilliseconds) return;
      drawnAt = now;
      draw();
    },
    finish() {
      if (stream.isTTY) stream.write("\r\u001B[2K");
      if (total > 0) stream.write(`${label}: ${done}/${total}\n`);
    }
  };
}

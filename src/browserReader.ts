/** The loaders in a worker of the browser: a file that takes too long takes only its worker with it. */
import {check as words} from "./components/texts/check.js";
import type {BrowserAnswer, BrowserRequest} from "./domain/browserReader.js";
import type {CheckResult} from "./domain/checkResult.js";
import {rawLimitBytes, readTimeoutSeconds} from "./domain/fileLimits.js";

export interface BrowserReader {
  /** Reads one file. Whatever is wrong with it is told in the result; rejects when the reader itself does not work. */
  read(file: File, received_at: string): Promise<CheckResult>;
  /** Gives up what is being read. */
  stop(): void;
}

interface ReaderState {
  script: string;
  catalogue: string;
  worker: Worker | null;
  /** Fails the request that is under way. */
  abort: (() => void) | null;
}

class TimeoutError extends Error {}

/** `script` is the address of the bundled loaders, `catalogue` the text of `toReaderFile`. */
export function createBrowserReader(script: string, catalogue: string): BrowserReader {
  const reader: ReaderState = {script, catalogue, worker: null, abort: null};
  return {
    read: (file, received_at) => readFile(reader, file, received_at),
    stop() {
      reader.abort?.();
    }
  };
}

async function readFile(reader: ReaderState, file: File, received_at: string): Promise<CheckResult> {
  const request = await toRequest(file, received_at);
  try {
    return await ask(reader, request);
  } catch (error) {
    if (error instanceof TimeoutError) return await ask(reader, {kind: "timeout"});
    throw error;
  }
}

async function toRequest(file: File, received_at: string): Promise<BrowserRequest> {
  if (file.size > rawLimitBytes) return {kind: "too_large", size: file.size};
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return {kind: "read", bytes, source: {file: file.name.normalize("NFC"), received_at}};
  } catch {
    return {kind: "unreadable", detail: words.unreadable};
  }
}

async function ask(reader: ReaderState, request: BrowserRequest): Promise<CheckResult> {
  if (!reader.worker) {
    reader.worker = new Worker(reader.script);
    await post(reader, {kind: "open", catalogue: reader.catalogue});
  }
  const answer = await post(reader, request);
  if (!answer) throw new Error("reader gave no answer");
  return answer;
}

async function post(reader: ReaderState, request: BrowserRequest): Promise<BrowserAnswer> {
  const {worker} = reader;
  if (!worker) throw new Error("no worker to read in");
  let timer = 0;
  try {
    return await new Promise<BrowserAnswer>((resolve, reject) => {
      timer = window.setTimeout(() => reject(new TimeoutError("reading took too long")), readTimeoutSeconds * 1000);
      reader.abort = () => reject(new Error("reading was stopped"));
      worker.onerror = (event) => reject(new Error(`reader failed: ${event.message}`));
      worker.onmessage = ({data}: MessageEvent<BrowserAnswer>) => resolve(data);
      worker.postMessage(request, request.kind === "read" ? [request.bytes.buffer as ArrayBuffer] : []);
    });
  } catch (error) {
    worker.terminate();
    reader.worker = null;
    throw error;
  } finally {
    clearTimeout(timer);
    reader.abort = null;
  }
}

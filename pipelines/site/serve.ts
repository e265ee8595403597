import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import type {IncomingMessage, ServerResponse} from "node:http";
import {createServer} from "node:http";
import {extname, join, resolve, sep} from "node:path";
import {pipeline} from "node:stream/promises";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm"
};

export interface SiteServer {
  /** Address of the site, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine only, at a free port unless one is given; packed files go out packed. */
export async function serveSite(root: string, {port = 0}: {port?: number} = {}): Promise<SiteServer> {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      })
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const found = await find(root, request.url ?? "/");
  if (!found) return refuse(response, 404);
  const packed = acceptsGzip(request) ? await sizeOf(`${found.path}.gz`) : null;
  response.writeHead(200, {
    "content-type": types[extname(found.path)] ?? "application/octet-stream",
    "content-length": packed ?? found.size,
    "cache-control": isNamedByContent(found.path) ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    ...(packed === null ? {} : {"content-encoding": "gzip"})
  });
  if (request.method === "HEAD") return void response.end();
  await pipeline(createReadStream(packed === null ? found.path : `${found.path}.gz`), response);
}

/** The file that an address means, or null: nothing outside the folder, nothing hidden, no listing. */
async function find(root: string, address: string): Promise<{path: string; size: number} | null> {
  const name = decodePath(address);
  if (name === null) return null;
  const path = resolve(join(root, name.endsWith("/") ? `${name}index.html` : name));
  if (!path.startsWith(root + sep) || path.slice(root.length).includes(`${sep}.`)) return null;
  const size = await sizeOf(path);
  return size === null ? null : {path, size};
}

function decodePath(address: string): string | null {
  try {
    const name = decodeURIComponent(address.split(/[?#]/)[0] ?? "");
    return name.startsWith("/") && !name.includes("\0") ? name : null;
  } catch {
    return null;
  }
}

/** Size of a plain file; null when there is none. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
    throw error;
  }
}

/** Names with a digest in them change with their content; Framework's own folder takes its version instead. */
function isNamedByContent(path: string): boolean {
  return /\.[0-9a-f]{8}\.\w+$/.test(path);
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {"content-type": "text/plain; charset=utf-8", "content-length": 0}).end();
}

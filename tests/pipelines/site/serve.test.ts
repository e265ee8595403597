import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {request} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync, gzipSync} from "node:zlib";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {SiteServer} from "../../../pipelines/site/serve.js";
import {serveSite} from "../../../pipelines/site/serve.js";

let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  await mkdir(join(folder, "site/so-lieu"), {recursive: true});
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "site/.hidden"), "secret");
  await writeFile(join(folder, "site/index.html"), "<p>xin chào</p>");
  await writeFile(join(folder, "site/index.html.gz"), gzipSync("<p>xin chào</p>"));
  await writeFile(join(folder, "site/so-lieu/a.0123abcd.json"), "{}");
  server = await serveSite(join(folder, "site"));
});

afterAll(async () => {
  await server.close();
  await rm(folder, {recursive: true, force: true});
});

/** A request as it is written, without the clean-up of addresses that fetch does. */
function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  const {hostname, port} = new URL(server.url);
  return new Promise<{status: number; headers: Record<string, string | string[] | undefined>; body: Buffer}>(
    (done, fail) => {
      const sent = request({hostname, port, path, method, headers}, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)})
        );
      });
      sent.on("error", fail);
      sent.end();
    }
  );
}

it("serveSite listens on this machine only", () => {
  expect(new URL(server.url).hostname).toBe("127.0.0.1");
});

it("serveSite gives the index of a folder, packed to those who can unpack it", async () => {
  const plain = await get("/");
  expect([plain.status, plain.body.toString(), plain.headers["content-encoding"]]).toEqual([
    200,
    "<p>xin chào</p>",
    undefined
  ]);
  const packed = await get("/index.html?period=2025-Y", {"accept-encoding": "br, gzip"});
  expect(packed.headers).toMatchObject({
    "content-encoding": "gzip",
    "content-type": "text/html; charset=utf-8",
    vary: "accept-encoding"
  });
  expect(gunzipSync(packed.body).toString()).toBe("<p>xin chào</p>");
});

it("serveSite lets browsers keep files named by their content, and ask again for pages", async () => {
  expect((await get("/so-lieu/a.0123abcd.json")).headers["cache-control"]).toContain("immutable");
  expect((await get("/")).headers["cache-control"]).toBe("no-cache");
});

it.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/so-lieu/../../secret.txt",
  "/.hidden",
  "/%00",
  "/%zz",
  "/so-lieu",
  "/so-lieu/",
  "/none",
  "//etc/passwd"
])("serveSite answers 404 to %s", async (path) => {
  const answer = await get(path);
  expect([answer.status, answer.body.toString()]).toEqual([404, ""]);
});

it("serveSite takes nothing in", async () => {
  expect((await get("/", {}, "POST")).status).toBe(405);
  const head = await get("/", {}, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

/** The documents that the built site offers: they are there, whole, and each saved under a name of its own. */
import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import type {BriefManifest} from "../../pipelines/documents/brief/briefSet.js";
import type {BuiltSite} from "./builtSite.js";
import {openSampleSite} from "./builtSite.js";

vi.setConfig({testTimeout: 60_000});

let site: BuiltSite;

beforeAll(async () => {
  site = await openSampleSite();
}, 400_000);

afterAll(() => site?.close());

async function readLinks(): Promise<{path: string; saved: string}[]> {
  const html = await readFile(join(site.out, "ky-hop.html"), "utf8");
  return [...html.matchAll(/<a href="\.\/(tai-lieu\/[^"]+)" download="([^"]*)"/g)].map(([, path, saved]) => ({
    path: path!,
    saved: saved === "" ? path!.split("/").at(-1)! : saved!
  }));
}

it("the page of sessions offers the set of the next session and of the last one held", async () => {
  const links = await readLinks();
  const folders = new Set(links.map(({path}) => path.split("/")[1]));
  expect([...folders]).toEqual(["dn2-2026-12-10", "dn2-2026-07-09"]);
  for (const ending of [".pptx", ".docx", ".xlsx", "manifest.json"]) {
    expect(links.filter(({path}) => path.endsWith(ending))).toHaveLength(2);
  }
  expect(new Set(links.map(({saved}) => saved)).size).toBe(links.length);
});

it("every document is served with the bytes that its manifest names", async () => {
  const manifests = (await readLinks()).filter(({path}) => path.endsWith("/manifest.json"));
  for (const {path} of manifests) {
    const manifest = (await (await fetch(`${site.server.url}${path}`)).json()) as BriefManifest;
    for (const {file, sha256} of manifest.files) {
      const answer = await fetch(`${site.server.url}${path.replace("manifest.json", file)}`);
      const digest = createHash("sha256").update(new Uint8Array(await answer.arrayBuffer()));
      expect([file, answer.status, digest.digest("hex")]).toEqual([file, 200, sha256]);
    }
  }
});

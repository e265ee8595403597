import {execFile, execFileSync, spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {createServer} from "node:net";
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {startBrowser} from "./browser.js";
import type {BuiltSite} from "./builtSite.js";
import {openSampleSite} from "./builtSite.js";

vi.setConfig({testTimeout: 60_000});

const run = promisify(execFile);
const login = {username: "xem", password: "thu-nghiem"};

/** Path of nginx; null where it is not installed, which skips the tests below. */
function findNginx(): string | null {
  for (const path of ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"]) {
    try {
      execFileSync(path, ["-v"], {stdio: "ignore"});
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return null;
}

const nginx = findNginx();

describe.skipIf(nginx === null)("docs/nginx.conf in a real nginx (skipped where nginx is not installed)", () => {
  let site: BuiltSite;
  let browser: Browser;
  let folder: string;
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSampleSite(), startBrowser()]);
    folder = await mkdtemp(join(tmpdir(), "nginx-"));
    await chmod(folder, 0o755);
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    await layConfiguration(folder, {port, root: site.out});
    await run(nginx!, ["-t", "-p", folder, "-c", join(folder, "nginx.conf")]);
    server = spawn(nginx!, ["-p", folder, "-c", join(folder, "nginx.conf"), "-g", "daemon off;"], {stdio: "ignore"});
    await vi.waitFor(() => fetch(url), {timeout: 10_000});
  }, 400_000);

  afterAll(async () => {
    if (server) {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGQUIT");
      await ended;
    }
    await browser?.close();
    await site?.close();
    if (folder) await rm(folder, {recursive: true, force: true});
  });

  const authorization = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`;

  async function ask(path: string): Promise<Response> {
    return await fetch(url + path, {headers: {authorization, "accept-encoding": "gzip"}});
  }

  it("lets nobody in without log-in, pages, data and programs alike", async () => {
    const data = await readdir(join(site.out, "so-lieu"));
    for (const path of ["", "kiem-tra-truoc.html", `so-lieu/${data[0]}/reader.json`])
      expect((await fetch(url + path)).status, path).toBe(401);
    expect((await ask("")).status).toBe(200);
  });

  it("serves packed files, for ever where the name tells the content, and asks again for pages", async () => {
    const page = await ask("kiem-tra.html");
    expect([page.headers.get("content-encoding"), page.headers.get("cache-control")]).toEqual(["gzip", "no-cache"]);
    expect(await page.text()).toBe(await readFile(join(site.out, "kiem-tra.html"), "utf8"));
    const [program] = (await readdir(join(site.out, "_import"))).filter(
      (name) => name.startsWith("inspection.") && name.endsWith(".js")
    );
    const [data] = await readdir(join(site.out, "so-lieu"));
    for (const path of [`_import/${program}`, `so-lieu/${data}/reader.js`]) {
      const {headers} = await ask(path);
      expect([headers.get("content-encoding"), headers.get("cache-control")], path).toEqual([
        "gzip",
        "private, max-age=31536000, immutable"
      ]);
    }
  });

  it("sends the headers of safety with every answer, and neither packed nor hidden files by their own name", async () => {
    for (const path of ["", "no-such-page.html"]) {
      const {headers} = await ask(path);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
    }
    expect((await ask("index.html.gz")).status).toBe(404);
    expect((await ask(".htpasswd")).status).toBe(404);
  });

  it("shows every page in Chromium without an error, and checks a report there", async () => {
    const context = await browser.newContext({httpCredentials: login});
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const pages = (await readdir(site.out)).filter((name) => name.endsWith(".html"));
    for (const name of pages) {
      await page.goto(url + name);
      await page.waitForSelector("#view[data-ready]:not([aria-busy])");
    }
    await page.goto(`${url}kiem-tra-truoc.html`);
    await page.waitForSelector("#view[data-ready]");
    await page.setInputFiles("[data-files]", {name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("a;b\n1;2\n")});
    await page.waitForSelector(".checked");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** The published configuration with this machine's places, inside the frame that nginx ships with. */
async function layConfiguration(folder: string, {port, root}: {port: number; root: string}): Promise<void> {
  const published = await readFile("docs/nginx.conf", "utf8");
  await mkdir(join(folder, "tmp"));
  await symlink(root, join(folder, "site"));
  await writeFile(join(folder, "users"), `${login.username}:{PLAIN}${login.password}\n`);
  const own = published
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replaceAll(/^ +ssl_certificate.*$/gm, "")
    .replace(/root .*;/, `root ${join(folder, "site")};`)
    .replace(/auth_basic_user_file .*;/, `auth_basic_user_file ${join(folder, "users")};`);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path tmp/${name};`);
  const user = process.getuid?.() === 0 ? "user root;" : "";
  await writeFile(
    join(folder, "nginx.conf"),
    `${user} worker_processes 1; pid nginx.pid; error_log error.log;
events {}
http { include mime.types; access_log off; ${places.join(" ")}
${own} }`
  );
  await writeFile(join(folder, "mime.types"), await mimeTypes());
}

/** The list of file types that comes with nginx. */
async function mimeTypes(): Promise<string> {
  for (const path of [
    "/etc/nginx/mime.types",
    "/usr/local/etc/nginx/mime.types",
    "/opt/homebrew/etc/nginx/mime.types"
  ]) {
    const text = await readFile(path, "utf8").catch(() => null);
    if (text !== null) return text;
  }
  throw new Error("no mime.types of nginx");
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") throw new Error("no free port");
      probe.close(() => resolve(address.port));
    });
  });
}

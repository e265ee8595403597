import {access, readdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** Faults of a built site: links that lead nowhere, and addresses outside the site that a browser would fetch. */
export async function checkSite(out: string): Promise<string[]> {
  const faults: string[] = [];
  for (const path of await readdir(out, {recursive: true})) {
    if (/\.(html|css|js)$/.test(path)) faults.push(...(await checkFile(out, path)));
  }
  return faults;
}

async function checkFile(out: string, path: string): Promise<string[]> {
  const text = await readFile(join(out, path), "utf8");
  const faults = foreignAddresses(text, path).map((address) => `${path}: foreign address: ${address}`);
  if (!path.endsWith(".html")) return faults;
  for (const link of internalLinks(text)) {
    if (!(await exists(join(out, dirname(path), link)))) faults.push(`${path}: broken link: ${link}`);
  }
  return faults;
}

/** In a page or stylesheet every address is fetched; in a script only what is imported. */
function foreignAddresses(text: string, path: string): string[] {
  const pattern = path.endsWith(".js")
    ? /(?:\bfrom|\bimport)\s*\(?\s*["'`]((?:https?:)?\/\/[^"'`]+)/g
    : /(?:\b(?:src|href|action)=["']?|url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s>]+)/g;
  return [...text.matchAll(pattern)].map(([, address]) => address ?? "");
}

function internalLinks(html: string): string[] {
  const links = [...html.matchAll(/\b(?:src|href)="([^"#?][^"#?]*)[^"]*"/g)].map(([, link]) => link ?? "");
  return [...new Set(links)].filter((link) => !/^[a-z]+:|^\/\//i.test(link));
}

async function exists(path: string): Promise<boolean> {
  for (const candidate of path.endsWith("/") || path.endsWith(".") ? [join(path, "index.html")] : [path]) {
    try {
      await access(candidate);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return false;
}

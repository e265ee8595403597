/** Data files asked for so far, by path. */
export type DataFiles = Map<string, Promise<unknown>>;

/** A data file of the site, asked for once; undefined where there is none, and asked for again where it could not be had. */
export function loadOnce(path: string, files: DataFiles): Promise<unknown> {
  const known = files.get(path);
  if (known) return known;
  const asked = fetchData(path);
  asked.catch(() => files.delete(path));
  files.set(path, asked);
  return asked;
}

async function fetchData(path: string): Promise<unknown> {
  const response = await fetch(`./${path}`);
  // A file that is not there is what a link to an unknown unit asks for: the page says so.
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`data not found: ${response.status} ${path}`);
  return await response.json();
}

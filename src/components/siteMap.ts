/** The pages in the order of the menu. `file` is the name of the page in `src/`, without its ending; its words are in `texts/pages.ts`. */
export const siteMap = [
  {page: "overview", file: "index"},
  {page: "participation", file: "tham-gia"},
  {page: "inspection", file: "kiem-tra"},
  {page: "trends", file: "xu-huong"},
  {page: "progress", file: "tien-do"},
  {page: "council", file: "hoi-dong"},
  {page: "groups", file: "nhom-chi-tieu"},
  {page: "indicator", file: "chi-tieu"},
  {page: "unit", file: "don-vi"},
  {page: "quality", file: "chat-luong"},
  {page: "sessions", file: "ky-hop"},
  {page: "received", file: "bao-cao"},
  {page: "check", file: "kiem-tra-truoc"},
  {page: "method", file: "phuong-phap"}
] as const;

export type PageName = (typeof siteMap)[number]["page"];

/** Link to a page from any other: all lie in one folder. */
export function linkTo(page: PageName): string {
  const found = siteMap.find((one) => one.page === page);
  if (!found) throw new Error(`unknown page: ${page}`);
  return found.file === "index" ? "./" : `./${found.file}.html`;
}

import type {MethodFile} from "../../domain/methodData.js";
import type {SiteContext} from "../../domain/siteData.js";
import type {method as words} from "../texts/method.js";

export interface MethodScene {
  /** In the language of the page. */
  context: SiteContext;
  file: MethodFile;
  /** The reader's choices as the query of an address, for links to other pages. */
  search: string;
}

/** The parts of the page in their order, each with the id of its section. */
export const parts = {
  reading: "doc-trang",
  figures: "tinh-trang",
  reports: "bao-cao",
  periods: "ky-bao-cao",
  lenses: "co-cau",
  rates: "ty-le",
  thresholds: "nguong",
  moments: "thoi-diem",
  limits: "thoi-han",
  tracing: "nguon-so",
  mending: "sua-tep",
  asking: "hoi-ai",
  keys: "ban-phim"
} as const satisfies Record<keyof typeof words, string>;

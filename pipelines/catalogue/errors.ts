/** What is wrong with one place of the catalogue, in words for the person who edits it. */
export interface CatalogueProblem {
  file: string;
  /** Line of the file as an editor counts it; null when the problem is about the whole file. */
  line: number | null;
  column: string | null;
  /** The text that stands there; null when something is missing. */
  found: string | null;
  /** What should stand there. */
  expected: string;
}

/** A catalogue that cannot be used, with all its problems at once. */
export class CatalogueError extends Error {
  readonly problems: readonly CatalogueProblem[];

  constructor(problems: readonly CatalogueProblem[]) {
    super(["Danh mục có lỗi, chưa dùng được:", ...problems.map(describeProblem)].join("\n"));
    this.name = "CatalogueError";
    this.problems = problems;
  }
}

/** One problem as a Vietnamese sentence: where, what was found, what was expected. */
function describeProblem({file, line, column, found, expected}: CatalogueProblem): string {
  const place = [file, line === null ? "" : `dòng ${line}`, column === null ? "" : `cột ${column}`];
  const seen = found === null ? "" : found === "" ? "ô để trống; " : `thấy “${found}”; `;
  return `- ${place.filter((part) => part !== "").join(", ")}: ${seen}cần ${expected}.`;
}

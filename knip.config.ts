import type {KnipConfig} from "knip";

/** The imports of a page, so that what only pages use counts as used. */
function importsOf(page: string): string {
  return page.match(/^import .*$/gm)?.join("\n") ?? "";
}

const config: KnipConfig = {
  entry: [
    "bench/{factsRun,siteRun}.ts",
    "loaders/worker/browser.ts",
    "pipelines/{main,start}.ts",
    // Bundled apart by the site build.
    "src/components/download/menu.ts",
    "src/search.ts",
    "src/**/*.md",
    "src/data/**/*.ts",
    // Taken in place of their Vietnamese twins by the English bundle.
    "src/components/texts/en/*.ts",
    "src/domain/locale.en.ts",
    "observablehq.config.{js,ts}",
    "tests/**/*.test.ts"
  ],
  project: ["{src,loaders,pipelines,bench,tests}/**/*.{ts,js,md}", "!tests/input/**"],
  // Started as a program, by path.
  ignoreDependencies: ["@observablehq/framework"],
  // Of the system, in the test of a full disk.
  ignoreBinaries: ["mount", "umount"],
  ignoreExportsUsedInFile: {interface: true, type: true},
  compilers: {md: importsOf}
};

export default config;

import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "tests/sample/folder.ts",
    // By default one core is left idle, of two that is half: much of the time goes to waiting for browsers and builds.
    maxWorkers: availableParallelism()
  }
});

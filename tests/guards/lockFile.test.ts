import {readFile} from "node:fs/promises";
import {expect, it} from "vitest";

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const {packages} = JSON.parse(await readFile("package-lock.json", "utf8")) as {packages: Record<string, LockedPackage>};

it("package-lock.json names no registry", () => {
  expect(Object.keys(packages).filter((place) => packages[place]?.resolved !== undefined)).toEqual([]);
});

it("package-lock.json has the binaries of every platform, or npm ci refuses it (mend: node .ci/completeLock.mjs)", () => {
  const missing = Object.entries(packages).flatMap(([place, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages)
    )
  );
  expect(missing).toEqual([]);
});

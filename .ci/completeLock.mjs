// A registry that lacks the binaries of other platforms makes npm leave them out of package-lock.json, and then
// `npm ci` refuses the file. Run after adding a package: node .ci/completeLock.mjs && npm install --package-lock-only
import {readFileSync, writeFileSync} from "node:fs";

const path = "package-lock.json";
const lock = JSON.parse(readFileSync(path, "utf8"));
const systems = ["android", "darwin", "freebsd", "linux", "openbsd", "openharmony", "win32"];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64"];

function describePlatform(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`unknown platform: ${name}`);
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : "glibc";
  return {cpu, os, ...(os[0] === "linux" ? {libc: [libc]} : {})};
}

for (const [place, {dev, optionalDependencies = {}}] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const isLocked = [`${place}/node_modules/${name}`, `node_modules/${name}`].some((key) => key in lock.packages);
    if (isLocked) continue;
    const entry = {version, optional: true, ...describePlatform(name)};
    lock.packages[`node_modules/${name}`] = dev ? {...entry, dev} : entry;
  }
}
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

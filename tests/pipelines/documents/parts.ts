import {posix} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {listElements, misplacedChildren, parsePart} from "./ecma.js";

/** The XML parts of an office file by name, and the names of all its parts. */
export function openParts(bytes: Uint8Array): {
  names: string[];
  xml: Map<string, Element>;
  text: (name: string) => string;
} {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const xml = new Map(
    names.filter((name) => /\.(xml|rels)$/.test(name)).map((name) => [name, parsePart(strFromU8(parts[name]!))])
  );
  return {names, xml, text: (name) => xml.get(name)?.textContent ?? ""};
}

/** Everything that is wrong with the structure of an office file: open references, unknown kinds, wrong order. */
export function structureFaults(bytes: Uint8Array): string[] {
  const parts = openParts(bytes);
  return [
    ...danglingTargets(parts),
    ...unknownReferences(parts),
    ...untypedParts(parts),
    ...[...parts.xml].flatMap(([name, root]) => misplacedChildren(root).map((fault) => `${name}: ${fault}`))
  ];
}

/** What a part refers to without there being such a part. */
function danglingTargets({names, xml}: Pick<ReturnType<typeof openParts>, "names" | "xml">): string[] {
  return [...xml].flatMap(([name, root]) => {
    if (!name.endsWith(".rels")) return [];
    const base = posix.dirname(posix.dirname(name));
    const inside = listElements(root, "Relationship").filter((one) => one.getAttribute("TargetMode") !== "External");
    const targets = inside.map((one) => one.getAttribute("Target")!);
    return targets
      .map((target) => (target.startsWith("/") ? target.slice(1) : posix.join(base, target)))
      .filter((target) => !names.includes(target))
      .map((target) => `${name} → ${target}`);
  });
}

/** References of parts (`r:id`, `r:embed`) that their list of relationships does not hold. */
function unknownReferences({xml}: Pick<ReturnType<typeof openParts>, "xml">): string[] {
  return [...xml].flatMap(([name, root]) => {
    const list = xml.get(posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`));
    const known = new Set(list ? listElements(list, "Relationship").map((one) => one.getAttribute("Id")) : []);
    return [root, ...root.querySelectorAll("*")].flatMap((element) =>
      ["r:id", "r:embed"].flatMap((key) => {
        const id = element.getAttribute(key);
        return id === null || known.has(id) ? [] : [`${name}: ${id}`];
      })
    );
  });
}

/** Parts whose kind the package does not tell. */
function untypedParts({names, xml}: Pick<ReturnType<typeof openParts>, "names" | "xml">): string[] {
  const types = xml.get("[Content_Types].xml")!;
  const endings = new Set(listElements(types, "Default").map((one) => one.getAttribute("Extension")));
  const overrides = listElements(types, "Override").map((one) => one.getAttribute("PartName")!);
  const stale = overrides.filter((name) => !names.includes(name.slice(1)));
  const own = names.filter((name) => name !== "[Content_Types].xml" && !name.endsWith("/"));
  return [...own.filter((name) => !overrides.includes(`/${name}`) && !endings.has(name.split(".").at(-1)!)), ...stale];
}

/** Colours of figures outside the site: those of the page in light, which are fit for paper. */
const colours = {
  paper: "#fff",
  ink: "#1a2028",
  quiet: "#56606c",
  grid: "#e4e8ed",
  base: "#14406f",
  "on-base": "#fff",
  soft: "#b7cbe0",
  "on-soft": "#14202d",
  muted: "#98a1ab",
  "on-muted": "#12171d",
  fail: "#c4352b",
  "on-fail": "#fff",
  "fail-ink": "#9a1c15",
  sample: "#8a4b00"
} as const;

type Colour = keyof typeof colours;
type Attributes = Record<string, string | number>;

/** What the stylesheet says of drawings: classes that must all be there, and what they give. Later ones win. */
const rules: readonly [string, Attributes][] = [
  ["tick", {fill: "quiet", "font-size": 12}],
  ["note", {fill: "quiet", "font-size": 12, stroke: "paper", "stroke-width": 4, "paint-order": "stroke"}],
  ["small", {"font-size": 12}],
  ["strong", {"font-weight": 600}],
  ["chosen", {"font-weight": 600}],
  ["grid", {stroke: "grid"}],
  ["axis", {stroke: "quiet"}],
  ["rail", {stroke: "grid", "stroke-width": 2}],
  ["reference", {stroke: "quiet", "stroke-dasharray": "5 4"}],
  ["break", {stroke: "quiet", "stroke-dasharray": "2 3"}],
  ["plan", {stroke: "ink", "stroke-width": 2.5}],
  ["absent", {fill: "none", stroke: "muted", "stroke-dasharray": "3 3"}],
  ["failing", {fill: "fail-ink", "font-size": 11}],
  ["tone-base", {fill: "base"}],
  ["tone-soft", {fill: "soft"}],
  ["tone-muted", {fill: "muted"}],
  ["tone-fail", {fill: "fail"}],
  ["tone-empty", {fill: "none", stroke: "muted"}],
  ["part", {stroke: "paper"}],
  ["on-base", {fill: "on-base"}],
  ["in-base", {fill: "on-base"}],
  ["on-soft", {fill: "on-soft"}],
  ["in-soft", {fill: "on-soft"}],
  ["on-muted", {fill: "on-muted"}],
  ["in-muted", {fill: "on-muted"}],
  ["on-fail", {fill: "on-fail"}],
  ["in-fail", {fill: "on-fail"}],
  ["in-empty", {fill: "quiet", "font-size": 11}],
  ["in-blank", {fill: "quiet", "font-size": 11}],
  ["strong in-empty", {"font-size": 13}],
  ["small in-empty", {"font-size": 12}],
  ["on-base", {"font-size": 12}],
  ["on-soft", {"font-size": 12}],
  ["on-muted", {"font-size": 12}],
  ["on-fail", {"font-size": 12}],
  ["cell-base", {fill: "base"}],
  ["cell-soft", {fill: "soft"}],
  ["cell-muted", {fill: "muted"}],
  ["cell-fail", {fill: "fail"}],
  ["cell-empty", {fill: "none", stroke: "muted", "stroke-dasharray": "3 3"}],
  ["change", {fill: "none", "stroke-width": 2.5}],
  ["change tone-base", {stroke: "base"}],
  ["open tone-base", {stroke: "base"}],
  ["change tone-fail", {stroke: "fail"}],
  ["open tone-fail", {stroke: "fail"}],
  ["open", {fill: "paper", "stroke-width": 2}],
  ["trend", {fill: "none", "stroke-linejoin": "round"}],
  ["trend context", {stroke: "muted", "stroke-opacity": 0.55}],
  ["trend main", {stroke: "base", "stroke-width": 3}],
  ["trend chosen", {stroke: "ink", "stroke-width": 2.5, "stroke-dasharray": "7 4"}],
  ["dot context", {fill: "muted"}],
  ["dot main", {fill: "base", stroke: "base"}],
  ["dot chosen", {fill: "ink", stroke: "ink"}],
  ["dot open", {fill: "paper", stroke: "muted", "stroke-width": 2}],
  ["dot main open", {stroke: "base"}],
  ["dot chosen open", {stroke: "ink"}],
  ["name-main", {fill: "base"}]
];

/** On hatched bars numbers need a rim to be read. */
const rimmed: Attributes = {stroke: "fail", "stroke-width": 3, "paint-order": "stroke"};

/** Presentation attributes of an element of a drawing: programs that read no stylesheet show it alike. */
export function attributesOf(tag: string, className: string): Attributes {
  const own = new Set(className.split(" "));
  const given: Attributes = tag === "text" ? {fill: "ink", "font-size": 13} : {};
  for (const [classes, attributes] of rules) {
    if (classes.split(" ").every((one) => own.has(one))) Object.assign(given, attributes);
  }
  if (own.has("on-fail")) Object.assign(given, rimmed);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "string" && isColour(value)) given[name] = colours[value];
  }
  return given;
}

/** The colour of a name of the palette. */
export function colourOf(name: Colour): string {
  return colours[name];
}

function isColour(name: string): name is Colour {
  return Object.hasOwn(colours, name);
}

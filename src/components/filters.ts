import {toDisplayDate} from "../domain/days.js";
import {formatInstant} from "../domain/format.js";
import type {SiteContext, SiteScope, SiteUnit, UnitRole} from "../domain/siteData.js";
import type {Child, Markup} from "./markup.js";
import {h} from "./markup.js";
import type {Scene} from "./scene.js";
import {inSentence, showPeriod} from "./show.js";
import {linkTo} from "./siteMap.js";
import {common} from "./texts/common.js";
import {pages} from "./texts/pages.js";

interface Option {
  value: string;
  label: string;
}

export interface FilterOptions {
  units: readonly SiteUnit[];
  unit: SiteUnit | null;
  /** A province or a period of another kind than those of the catalogue; `isChosen` while it is looked at. */
  extraProvince?: ExtraOption | null;
  extraPeriod?: ExtraOption | null;
}

export interface ExtraOption extends Option {
  isChosen: boolean;
}

/** The selectors of a page and, below them, what is being looked at. Their changes are heard by `startPage`. */
export function filterBar(
  scene: Scene,
  {units, unit, extraProvince = null, extraPeriod = null}: FilterOptions
): Markup {
  const {context, scope, period, state} = scene;
  const provinces = context.scopes.map((one) => ({value: one.scope, label: nameScope(one)}));
  const periods = scene.periods.toReversed().map((one) => ({value: one.period, label: one.label_vi}));
  const where = extraProvince?.isChosen ? extraProvince.label : (unit?.name ?? nameScope(scope));
  const when = extraPeriod?.isChosen ? extraPeriod.label : showPeriod(period);
  const isLost = state.unit !== null && unit === null;
  return h(
    "div",
    {class: "bar"},
    h(
      "form",
      {class: "filters", "aria-label": common.filters.title},
      (provinces.length > 1 || extraProvince !== null) &&
        select("province", common.filters.province, withExtra(provinces, scope.scope, extraProvince)),
      select("period", common.filters.period, withExtra(periods, period.period, extraPeriod)),
      units.length > 0 && select("unit", common.filters.unit, unitOptions(units, unit)),
      extraProvince?.isChosen ? null : lensSelect(scene),
      extraProvince?.isChosen ? null : momentSelect(scene)
    ),
    h("p", {class: "looking-at", role: "status"}, `${where} · ${when}`),
    scene.moment && h("p", {class: "hint past"}, common.lookingBack(scene.moment.label, formatInstant(scene.as_of))),
    scene.missedPeriod && h("p", {class: "hint"}, describeMissed(scene)),
    isLost && h("p", {class: "hint"}, common.missedUnit)
  );
}

/** Only where there is more than one lens to choose. */
function lensSelect({scope, lens}: Scene): Child {
  if (scope.lenses.length < 2) return null;
  const options = scope.lenses.map((one) => ({value: one, label: common.lenses[one]}));
  return select("lens", common.filters.lens, chooseFrom(options, lens));
}

function momentSelect({scope, moment}: Scene): Child {
  if (scope.moments.length === 0) return null;
  const now = {value: "", label: common.filters.now};
  const sessions = scope.moments.map((one) => ({value: one.moment, label: one.label}));
  return select("at", common.filters.moment, chooseFrom([now, ...sessions], moment?.moment ?? ""));
}

/** What stands at the foot of every page: the moment the figures speak of, which build they are, where help is. */
export function pageFoot({context, search = ""}: {context: SiteContext; search?: string}): Markup {
  const help = h("a", {href: `${linkTo("method")}${search}`}, pages.method.heading);
  const texts = [
    common.dataUntil(formatInstant(context.as_of)),
    common.build(context.build_id),
    ...(context.is_sample ? [common.sampleLong] : [])
  ];
  return h("p", {class: "page-foot"}, `${texts.join(" · ")} · `, help);
}

/** Name of a scope; one that ended says until when, since its successor may bear the same name. */
function nameScope({name, valid_to}: SiteScope): string {
  return valid_to === null ? name : common.filters.ended(name, toDisplayDate(valid_to));
}

function describeMissed({scope, missedPeriod, period}: Scene): string {
  return common.missedPeriod(nameScope(scope), inSentence(missedPeriod?.label_vi ?? ""), inSentence(period.label_vi));
}

function select(name: string, label: string, options: Child): Markup {
  return h("label", {}, h("span", {}, label), h("select", {name}, options));
}

function withExtra(options: readonly Option[], chosen: string, extra: ExtraOption | null): Child {
  if (!extra) return chooseFrom(options, chosen);
  return chooseFrom([...options, extra], extra.isChosen ? extra.value : chosen);
}

function chooseFrom(options: readonly Option[], chosen: string): Child {
  return options.map(({value, label}) => h("option", {value, selected: value === chosen}, label));
}

function unitOptions(units: readonly SiteUnit[], chosen: SiteUnit | null): Child {
  const all = h("option", {value: "", selected: chosen === null}, common.filters.allUnits);
  const groups: [UnitRole, string][] = [
    ["head", common.filters.heads],
    ["member", common.filters.members],
    ["part", common.filters.parts]
  ];
  return [
    all,
    groups.map(([role, label]) => {
      const members = units.filter((unit) => unit.role === role);
      if (members.length === 0) return null;
      const options = members.map(({unit, short_name}) => ({value: unit, label: short_name}));
      return h("optgroup", {label}, chooseFrom(options, chosen?.unit ?? ""));
    })
  ];
}

import {expect, it} from "vitest";
import {axisBreaks} from "../../src/components/axisBreaks.js";
import type {SiteContext} from "../../src/domain/siteData.js";
import {context, sceneOf} from "./scene.js";

const years = context.periods.filter(({half}) => half === 0);

function sceneWith(changes: Partial<SiteContext>, search = "") {
  const scene = sceneOf(search);
  return {...scene, context: {...scene.context, ...changes}};
}

it("axisBreaks(scene, periods) stand between the periods where the structure changed", () => {
  expect(axisBreaks(sceneOf(), years)).toEqual([{position: 0.5, label: "01/07/2024: sắp xếp đơn vị"}]);
});

it("axisBreaks(scene, periods) mark a change among departments only where a department is looked at", () => {
  const breaks = [{date: "2025-02-01", scopes: [], part_scopes: ["P"]}];
  expect(axisBreaks(sceneWith({breaks}), years)).toEqual([]);
  expect(axisBreaks(sceneWith({breaks}, "?unit=A"), years)).toEqual([]);
  expect(axisBreaks(sceneWith({breaks}, "?unit=D"), years)).toEqual([
    {position: 1.5, label: "01/02/2025: sắp xếp đơn vị"}
  ]);
});

it("axisBreaks(scene, periods) mark the days that the settings name, but none outside the axis or ahead", () => {
  const milestones = ["2001-01-01", "2025-03-01", "2026-03-01"].map((date) => ({date, label_vi: "Luật mới"}));
  expect(axisBreaks(sceneWith({breaks: [], milestones}), years)).toEqual([
    {position: 1.5, label: "01/03/2025: Luật mới"}
  ]);
});

it("axisBreaks(scene, periods) mark a work year that is shorter, and one that begins on another day", () => {
  const [first, , third] = years;
  const shorter = {...years[1]!, to: "2024-10-31", regime: "S"};
  const later = {...third!, from: "2024-11-01", to: "2025-10-31", regime: "T"};
  expect(axisBreaks(sceneWith({breaks: []}), [first!, shorter, later])).toEqual([
    {position: 0.5, label: "2024: 01/01/2024–31/10/2024 (10 tháng)"},
    {position: 1.5, label: "2025: 01/11/2024–31/10/2025 (12 tháng)"}
  ]);
});

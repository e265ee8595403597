import type {pages as vietnamese} from "../pages.js";

/** Names of the pages. */
export const pages: typeof vietnamese = {
  overview: {menu: "Overview", heading: "Overview"},
  participation: {menu: "Participation", heading: "Participation"},
  inspection: {menu: "Inspection", heading: "Inspection"},
  trends: {menu: "Trends", heading: "Trends"},
  progress: {menu: "Progress", heading: "Progress"},
  council: {menu: "People's council", heading: "People's council"},
  groups: {menu: "Indicators", heading: "Indicators by group"},
  indicator: {menu: "Definitions", heading: "Indicator"},
  unit: {menu: "Unit", heading: "Unit"},
  quality: {menu: "Quality", heading: "Quality of the figures"},
  sessions: {menu: "Sessions", heading: "Council sessions"},
  received: {menu: "Reports", heading: "Reports received"},
  check: {menu: "Check before sending", heading: "Check a report before it is sent"},
  method: {menu: "Help", heading: "Method and help"}
};

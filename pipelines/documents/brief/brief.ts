/** What the documents of a council session say, computed once and drawn as slides, text, workbook and figures. */
import type {Chart} from "../../../src/components/chart.js";
import {inspectionPage} from "../../../src/components/inspection/page.js";
import type {Child} from "../../../src/components/markup.js";
import {overviewPage} from "../../../src/components/overview/page.js";
import {participationPage} from "../../../src/components/participation/page.js";
import {figureCharts} from "../../../src/components/registry.js";
import type {FigureScene} from "../../../src/components/scene.js";
import {inSentence} from "../../../src/components/show.js";
import {common} from "../../../src/components/texts/common.js";
import type {SitePeriod} from "../../../src/domain/siteData.js";
import type {Answer} from "./answers.js";
import {answersOf} from "./answers.js";
import type {KeyFigure, LastSession} from "./keyFigures.js";
import {keyFigures} from "./keyFigures.js";
import type {BriefSession} from "./texts.js";
import {briefTexts} from "./texts.js";

export interface BriefInput {
  scene: FigureScene;
  last: LastSession | null;
  session: BriefSession;
  /** The session lies ahead of what is known. */
  isFuture: boolean;
  /** When the period was closed; null while it is open. */
  closedAt: string | null;
  /** Names of the unit that reports and of the one above it. */
  issuer: string;
  parent: string | null;
}

export interface Brief extends BriefInput {
  period: SitePeriod;
  subject: string;
  /** Marks of a document that is not official; null for one that is. */
  mark: string | null;
  /** As of when, and why. */
  basis: string;
  figures: KeyFigure[];
  pages: {heading: string; answers: Answer[]}[];
  /** Every chart that has something to show, in the order of the pages. */
  charts: Chart[];
}

const pages: readonly {page: string; draw: (scene: FigureScene) => Child}[] = [
  {page: "overview", draw: (scene) => overviewPage({...scene, changes: null, earlier: null, other: null})},
  {page: "participation", draw: participationPage},
  {page: "inspection", draw: inspectionPage}
];

export function makeBrief(input: BriefInput): Brief {
  const {scene, session, isFuture, closedAt, last} = input;
  const {context, period} = scene;
  const names = new Set(pages.map(({page}) => page));
  return {
    ...input,
    period,
    subject: briefTexts.subject(inSentence(period.label_vi)),
    mark:
      [isFuture ? briefTexts.draft : "", context.is_sample ? common.sampleLong : ""].filter(Boolean).join(". ") || null,
    basis: describeBasis(session, {isFuture, closedAt, asOf: context.as_of}),
    figures: keyFigures(scene, last),
    pages: pages.map(({page, draw}) => ({heading: briefTexts.pages[page]!, answers: answersOf(draw(scene))})),
    charts: figureCharts.filter(({page}) => names.has(page)).flatMap(({chart}) => chart(scene) ?? [])
  };
}

function describeBasis(
  session: BriefSession,
  {isFuture, closedAt, asOf}: {isFuture: boolean; closedAt: string | null; asOf: string}
): string {
  const closed = closedAt === null ? "" : briefTexts.closed(closedAt);
  if (isFuture) return [briefTexts.future(session, asOf), closed].filter(Boolean).join(" ");
  return closed || briefTexts.known(asOf);
}

import type {ScopeQuality} from "../../domain/qualityData.js";
import type {ReportScene} from "../scene.js";

export interface QualityScene extends ReportScene {
  quality: ScopeQuality;
}

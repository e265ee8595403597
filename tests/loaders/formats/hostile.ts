import {odsFiles, workbooks} from "./hostileBooks.js";
import type {HostileFile} from "./hostileFile.js";
import {csvFiles, mislabelled} from "./hostileTexts.js";
import {xlsFiles} from "./hostileXls.js";
import {zips} from "./hostileZips.js";

/** Damaged, hostile and mislabelled files, each with the code that must refuse it. */
export const hostileFiles: readonly HostileFile[] = [
  ...zips,
  ...workbooks,
  ...odsFiles,
  ...xlsFiles,
  ...mislabelled,
  ...csvFiles
];

import {expect, it} from "vitest";
import {steadyLength} from "../../../../pipelines/documents/brief/keyFigures.js";

it.each([
  [[80, 85, 90], 3],
  [[90, 80, 85, 90], 3],
  [[90, 85, 80], -3],
  [[80, 90, 85], -2],
  [[80, 80, 90], 2],
  [[80, 90, 90], 1],
  [[80, null, 85, 90], 2],
  [[80, 85, null], 0],
  [[80], 1],
  [[], 0]
])("steadyLength(%j) counts the steps to the last value that all rise or all fall: %i", (values, length) => {
  expect(steadyLength(values)).toBe(length);
});

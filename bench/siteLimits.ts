/** What a site may cost, and what other tools were recorded to cost on the same data and page. */

/** At most so much, by measure. */
export const limits = {
  kilobytes: {limit: 190},
  requests: {limit: 15},
  firstChart: {limit: 300},
  ready: {},
  redraw: {limit: 50},
  whole: {},
  build: {limit: 60},
  memory: {}
} as const;

/**
 * Evidence 40.1.8 patched to build offline, and Framework 1.13.4 with stock imports: one page on marts of a million
 * rows, loopback, two shared cores, medians of five. Recorded once; they are not measured anew.
 */
export const peers = {
  kilobytes: {evidence: "7733 KB", framework: "345 KB"},
  requests: {evidence: "62", framework: "50"},
  firstChart: {evidence: "1768 ms", framework: "695 ms"},
  ready: {evidence: "2024 ms", framework: "695 ms"},
  redraw: {evidence: "408 ms", framework: "55 ms"},
  whole: {evidence: "408 ms", framework: "55 ms"},
  build: {evidence: "66.9 s", framework: "8.6 s"},
  memory: {evidence: "3503 MB", framework: "646 MB"}
} as const;

/** What one file may cost wherever it is read: in the pipeline, by a command, or in the browser of the unit that sends it. */

/** No report is larger; what is, is refused unread and not kept. */
export const rawLimitBytes = 64 * 1024 * 1024;

/** Reading that takes longer is given up, and the file refused. */
export const readTimeoutSeconds = 30;

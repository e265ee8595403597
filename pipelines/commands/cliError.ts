/** Something the operator must act on: the message is Vietnamese, the exit code is one of the contracts'. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string, cause?: unknown) {
    super(message, {cause});
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}

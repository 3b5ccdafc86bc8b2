/** Thrown when a caller breaks a promise that only a programmer can break. What a person can cause is returned as data. */
export class InvariantError extends Error {
  override readonly name: string = "InvariantError";
}

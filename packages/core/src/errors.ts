/** Thrown when a caller breaks a promise that only a programmer can break. What a person can cause is returned as data. */
export class InvariantError extends Error {
  /** Tells it from other errors, also across copies of the library. */
  override readonly name: string = "InvariantError";
}

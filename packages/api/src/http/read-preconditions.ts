import type { Request } from "express";
import { ProblemError } from "./problem-error.ts";

const VERSION = /^(?:W\/)?"(\d{1,9})"$|^(\d{1,9})$/;
const KEY = /^"?([\x21\x23-\x7e]{1,200})"?$/;

/** The version that If-Match names. `*` is refused: it would let a change through that was made on something older. */
export function readVersion(request: Request): number {
  const header = request.get("if-match")?.trim();
  if (header === undefined || header === "") throw new ProblemError("if-match-missing");
  const [, quoted, bare] = VERSION.exec(header) ?? [];
  const version = quoted ?? bare;
  if (version === undefined) throw new ProblemError("if-match-malformed");
  return Number(version);
}

/** The caller's name for a request, so that it can be sent twice (draft-ietf-httpapi-idempotency-key-header-07). */
export function readIdempotencyKey(request: Request): string {
  const header = request.get("idempotency-key")?.trim();
  if (header === undefined || header === "") throw new ProblemError("idempotency-key-missing");
  const key = KEY.exec(header)?.[1];
  if (key === undefined) throw new ProblemError("idempotency-key-malformed");
  return key;
}

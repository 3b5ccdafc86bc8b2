import type { Response } from "express";
import { CHANGE_HEADER } from "../contract/live-schemas.ts";
import type { Route } from "../contract/route.ts";

/** A reply as it goes out, and as it is kept to be sent again. */
export type Reply = {
  readonly status: number;
  /** JSON text; empty for 204. */
  readonly body: string;
  /** The version of what the body shows, where it has one: the ETag. */
  readonly version?: number;
  /** How many changes of its workspace are in what was read. */
  readonly changeNumber?: number;
  /** The address of what was made. */
  readonly location?: string;
};

/** What a handler returned is not what the route promises; a mistake in this program. */
class ReplyMismatch extends Error {
  override readonly name = "ReplyMismatch";
}

/** Turns what a handler returned into a reply; `address` is the path of the request. */
export function toReply(route: Route, { shown, address }: { shown: unknown; address: string }): Reply {
  const version = fieldOf(shown, "version");
  const id = fieldOf(shown, "id");
  return {
    status: route.status,
    body: shown === undefined ? "" : JSON.stringify(shown),
    ...(typeof version === "number" ? { version } : {}),
    ...(route.status === 201 && typeof id === "string" ? { location: `${address}/${id}` } : {}),
  };
}

/** Throws where a reply is not of its route's schema. */
export function checkReply(route: Route, { body }: Reply): void {
  const shown = body === "" ? undefined : JSON.parse(body);
  const problem = route.reply?.safeParse(shown).error ?? (route.reply === undefined && shown !== undefined);
  if (problem) throw new ReplyMismatch(`the reply of ${route.id} is not what its schema says: ${String(problem)}`);
}

export function sendReply(response: Response, { status, body, version, changeNumber, location }: Reply): void {
  response.status(status);
  if (changeNumber !== undefined) response.set(CHANGE_HEADER, String(changeNumber));
  if (version !== undefined) response.set("ETag", etagOf(version));
  if (location !== undefined) response.set("Location", location);
  if (body === "") response.end();
  else response.type("application/json").send(body);
}

export function etagOf(version: number): string {
  return `"${version}"`;
}

/** A field of something that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

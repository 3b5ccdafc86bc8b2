import express, { type RequestHandler } from "express";
import type { Route } from "../contract/route.ts";

/** Bytes; the answers of a business or a post as people write them are far smaller. A route that takes more says so in its row. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** Reads the JSON body of a route. Any JSON is read, so that the schema says what was expected instead. */
export function readJsonBody({ bodyBytesMax = BODY_LIMIT_BYTES }: Pick<Route, "bodyBytesMax">): RequestHandler {
  return express.json({ limit: bodyBytesMax, strict: false, type: ["application/json", "application/*+json"] });
}

import express, { type RequestHandler } from "express";

/** Bytes; the largest thing sent is a post with a long text on every channel. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** Reads a JSON body. Any JSON is read, so that the schema says what was expected instead. */
export const readJsonBody: RequestHandler = express.json({
  limit: BODY_LIMIT_BYTES,
  strict: false,
  type: ["application/json", "application/*+json"],
});

import type { Request } from "express";
import type { z } from "zod";
import type { Route } from "../contract/route.ts";
import { findJsonProblems } from "./find-json-problems.ts";
import { inputProblems } from "./input-problems.ts";
import { notFound } from "./not-found.ts";
import { ProblemError, type ProblemItem } from "./problem-error.ts";

type Part<R extends Route, Name extends "params" | "query" | "body"> = R[Name] extends z.ZodType
  ? z.output<R[Name]>
  : undefined;

/** The parts of a request that its row in the route table names, read and typed. */
export type Given<R extends Route> = {
  readonly params: Part<R, "params">;
  readonly query: Part<R, "query">;
  readonly body: Part<R, "body">;
};

/** What is read of a request. */
type Parts = Pick<Request, "params" | "query" | "body" | "headers">;

/** Problems beyond these are counted, not listed: a list of thousands helps nobody. */
const LISTED_MAX = 200;

/** Reads a request by its route's schemas. Throws a problem that lists everything that is wrong with it. */
export function readRequest<R extends Route>(route: R, request: Parts): Given<R> {
  const params = readParams(route, request);
  const body = route.body === undefined ? undefined : bodyOf(request);
  const unreadable = [...findJsonProblems(request.query), ...findJsonProblems(body)];
  if (unreadable.length > 0) throw invalidRequest(unreadable);
  const query = readPart(route.query, { ...request.query });
  const content = readPart(route.body, body);
  const problems = [...query.problems, ...content.problems];
  if (problems.length > 0) throw invalidRequest(problems);
  return { params, query: query.value, body: content.value } as Given<R>;
}

/** The problem of a request that can't be read. */
export function invalidRequest(problems: readonly ProblemItem[]): ProblemError {
  return new ProblemError("invalid-request", listOf(problems));
}

/** The listed problems, and how many there are. */
export function listOf(problems: readonly ProblemItem[]): {
  readonly problems: readonly ProblemItem[];
  readonly facts: { readonly count: number; readonly shown: number };
} {
  const listed = problems.slice(0, LISTED_MAX);
  return { problems: listed, facts: { count: problems.length, shown: listed.length } };
}

// An id that can't be one names nothing, as does one that nobody has.
function readParams(route: Route, request: Parts): unknown {
  const reading = route.params?.safeParse(request.params);
  if (reading === undefined || reading.success) return reading?.data;
  const wrong = String(reading.error.issues[0]?.path[0] ?? "");
  throw notFound(wrong.replace(/Id$/, ""));
}

function bodyOf(request: Parts): unknown {
  if (request.body !== undefined) return request.body;
  const hasBody = request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"]) > 0;
  if (hasBody) throw new ProblemError("media-type");
  return undefined;
}

function readPart(
  schema: z.ZodType | undefined,
  value: unknown,
): { readonly value?: unknown; readonly problems: readonly ProblemItem[] } {
  if (schema === undefined) return { problems: [] };
  const reading = schema.safeParse(value);
  return reading.success ? { value: reading.data, problems: [] } : { problems: inputProblems(schema, value) };
}

import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { CHANGE_HEADER } from "../contract/live-schemas.ts";
import { problemSchema } from "../contract/problem-schema.ts";
import { type Precondition, preconditionsOf, type Route } from "../contract/route.ts";

const ifMatch = z.strictObject({
  "if-match": z.string().meta({ description: "The version that was changed, in quotes", example: '"3"' }),
});
const idempotencyKey = z.strictObject({
  "idempotency-key": z
    .string()
    .min(1)
    .max(200)
    .meta({ description: "A text of the caller's, new for each new thing; kept for a day" }),
});
const headers = {
  "if-match": ifMatch,
  "idempotency-key": idempotencyKey,
} satisfies Record<Precondition, unknown>;

const changeNumber = z.strictObject({
  [CHANGE_HEADER]: z
    .int()
    .min(0)
    .meta({ description: "How many changes of the workspace are in the reply, as its stream of events counts them" }),
});

const STATUS_WORDS: Readonly<Record<number, string>> = {
  200: "As asked",
  201: "Made",
  202: "Taken",
  204: "Done",
  400: "The request can't be read, or its Idempotency-Key is missing",
  401: "The signature is missing, too old or another's",
  403: "Another site asked",
  404: "There is no such thing",
  409: "It stands against another thing, or the same request is still at work",
  412: "Somebody changed it in the meantime; `current` has it as it is now",
  413: "The body is too large",
  415: "The body is not of a kind that is read here",
  422: "It can be read and makes no sense",
  428: "If-Match is missing",
  500: "A mistake of the server's",
  429: "It was asked for a moment ago; `Retry-After` says when it may be again",
  503: "The database does not answer, or there is too much to do",
};

/** The OpenAPI 3.1 document of the routes, made from the same schemas that check the requests. */
export function openapiDocument(routes: readonly Route[]): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Porchlight",
      version: "1",
      description: "Plans how a small business can be present on social channels within the hours it has.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    security: [],
    paths: pathsOf(routes),
  });
}

function pathsOf(routes: readonly Route[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  }
  return paths;
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const { params, query, body, takesFile } = route;
  return {
    operationId: route.id,
    summary: route.summary,
    requestParams: {
      ...(params instanceof z.ZodObject ? { path: params } : {}),
      ...(query instanceof z.ZodObject ? { query } : {}),
      ...preconditionHeadersOf(route),
    },
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    ...(takesFile === undefined ? {} : { requestBody: { required: true, content: { [takesFile]: {} } } }),
    responses: responsesOf(route),
  };
}

function preconditionHeadersOf(route: Route): { header?: z.ZodObject } {
  const [first, ...others] = preconditionsOf(route).map((need): z.ZodObject => headers[need]);
  if (first === undefined) return {};
  return { header: others.reduce((all, more) => all.extend(more.shape), first) };
}

function responsesOf(route: Route): ZodOpenApiResponsesObject {
  const responses: ZodOpenApiResponsesObject = {};
  responses[`${route.status}`] = { description: wordsOf(route.status), ...contentOf(route), ...headersOf(route) };
  for (const status of problemStatusesOf(route)) {
    responses[`${status}` as "400"] = {
      description: wordsOf(status),
      content: { "application/problem+json": { schema: problemSchema } },
    };
  }
  return responses;
}

function headersOf({ method, path, reply }: Route): { headers?: z.ZodObject } {
  const isRead = method === "get" && reply !== undefined && path.includes("{workspaceId}");
  return isRead ? { headers: changeNumber } : {};
}

function contentOf({ reply, stream, givesFile }: Route): { content?: Record<string, { schema?: z.ZodType }> } {
  if (givesFile !== undefined) return { content: Object.fromEntries(givesFile.map((type) => [type, {}])) };
  if (reply !== undefined) return { content: { "application/json": { schema: reply } } };
  return stream === undefined ? {} : { content: { "text/event-stream": { schema: stream } } };
}

/** Every status of a problem that a route can answer with. */
export function problemStatusesOf(route: Route): readonly number[] {
  const statuses = new Set<number>([400, 403, 500, 503, ...(route.problems ?? [])]);
  if (route.params !== undefined) statuses.add(404);
  if (route.body !== undefined || route.takesFile !== undefined) for (const status of [413, 415]) statuses.add(status);
  const needs = preconditionsOf(route);
  if (needs.includes("if-match")) for (const status of [412, 428]) statuses.add(status);
  if (needs.includes("idempotency-key")) for (const status of [409, 422]) statuses.add(status);
  return [...statuses].sort((a, b) => a - b);
}

function wordsOf(status: number): string {
  return STATUS_WORDS[status] ?? String(status);
}

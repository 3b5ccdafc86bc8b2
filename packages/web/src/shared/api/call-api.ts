import { CHANGE_HEADER, type Needs, PAGE_HEADER, type Problem, type Route } from "@porchlight/api/contract";
import type { input, output, ZodType } from "zod";
import { pageId } from "../live/page-id.ts";
import { replyNumbers } from "../live/reply-numbers.ts";

type PartOf<R extends Route, K extends "params" | "query" | "body"> = R[K] extends ZodType
  ? { readonly [Key in K]: input<R[K]> }
  : unknown;
type NeedOf<R extends Route> = (Needs<R, "if-match"> extends true ? { readonly version: number } : unknown) &
  (Needs<R, "idempotency-key"> extends true ? { readonly requestKey: string } : unknown);

type FileOf<R extends Route> = R extends { readonly takesFile: string } ? { readonly file: Blob } : unknown;

/** What a call of a route needs: exactly the parts that its row in the route table names. */
export type CallInput<R extends Route> = PartOf<R, "params"> &
  PartOf<R, "query"> &
  PartOf<R, "body"> &
  FileOf<R> &
  NeedOf<R>;
export type CallReply<R extends Route> = R["reply"] extends ZodType ? output<R["reply"]> : undefined;

/** The server answered with a problem: `problem.problems` lists all of them. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** No answer came: no connection, or the server is not running. Nothing is known about what it did. */
export class NoConnection extends Error {
  override readonly name = "NoConnection";
}

/** Calls one route of the API. Throws `ApiProblem` or `NoConnection`. */
export async function callApi<const R extends Route>(
  route: R,
  given: CallInput<R>,
  signal?: AbortSignal,
): Promise<CallReply<R>> {
  const parts = given as Parts;
  const response = await send(addressOf(route, parts), {
    method: route.method.toUpperCase(),
    headers: headersOf(route, parts),
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    ...(parts.file === undefined ? {} : { body: parts.file }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { workspaceId } = parts.params ?? {};
  if (route.method === "get" && workspaceId !== undefined) replyNumbers.note(workspaceId, changesIn(response));
  if (response.status === 204) return undefined as CallReply<R>;
  const reply: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiProblem(toProblem(reply, response.status));
  return reply as CallReply<R>;
}

function changesIn({ headers }: Response): number | undefined {
  const number = headers.get(CHANGE_HEADER);
  return number === null ? undefined : Number(number);
}

type Parts = {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
  readonly file?: Blob;
  readonly version?: number;
  readonly requestKey?: string;
};

/** The address of a route, for what is not called but opened. */
export function addressOf(route: Route, { params = {}, query = {} }: Pick<Parts, "params" | "query">): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ).toString();
  return `/api/v1${path}${search === "" ? "" : `?${search}`}`;
}

function headersOf(route: Route, { body, version, requestKey }: Parts): Record<string, string> {
  const type = body === undefined ? route.takesFile : "application/json";
  const page = route.method === "get" ? undefined : pageId();
  return {
    accept: "application/json, application/problem+json",
    ...(type === undefined ? {} : { "content-type": type }),
    ...(version === undefined ? {} : { "if-match": `"${version}"` }),
    ...(requestKey === undefined ? {} : { "idempotency-key": requestKey }),
    ...(page === undefined ? {} : { [PAGE_HEADER]: page }),
  };
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new NoConnection("no answer from the server", { cause });
  }
}

function toProblem(reply: unknown, status: number): Problem {
  const isProblem = typeof reply === "object" && reply !== null && "title" in reply;
  return isProblem ? (reply as Problem) : { type: "about:blank", title: `Status ${status}`, status };
}

import type { ZodType } from "zod";

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** What a creating or changing request must carry besides its body. */
export type Precondition = "if-match" | "idempotency-key";

/**
 * One row of the route table: the single description from which Express, validation, the OpenAPI document and the
 * web's client are made. `path` is relative to `/api/v1`, params in braces: `/workspaces/{workspaceId}/posts`.
 */
export type Route = {
  readonly id: string;
  readonly summary: string;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly params?: ZodType<Record<string, string>>;
  readonly query?: ZodType;
  readonly body?: ZodType;
  /** Bytes that the body may have where 1 MiB is too little. */
  readonly bodyBytesMax?: number;
  /** The body is a file of one of these kinds, whatever its Content-Type says: `image/*`. */
  readonly takesFile?: string;
  /** The reply is a file of one of these kinds. */
  readonly givesFile?: readonly string[];
  readonly needs?: Precondition | readonly Precondition[];
  readonly status: 200 | 201 | 202 | 204;
  readonly reply?: ZodType;
  /** The reply is a stream of such messages (text/event-stream), and does not end by itself. */
  readonly stream?: ZodType;
  /** Statuses of problems that this route can answer with, besides 400, 404 of its path's parts, and 500. */
  readonly problems?: readonly (401 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429)[];
};

/** Whether a route asks for this, by its type. */
export type Needs<R extends Route, P extends Precondition> = R["needs"] extends P
  ? true
  : R["needs"] extends readonly Precondition[]
    ? P extends R["needs"][number]
      ? true
      : false
    : false;

/** What a request of this route must carry besides its body. */
export function preconditionsOf({ needs = [] }: Route): readonly Precondition[] {
  return typeof needs === "string" ? [needs] : needs;
}

/** Keeps a row's exact types while checking its shape. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

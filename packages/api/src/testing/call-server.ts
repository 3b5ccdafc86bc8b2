import { randomUUID } from "node:crypto";

type HeaderFields = Readonly<Record<string, string>>;
type Options = {
  readonly body?: unknown;
  /** Sent as it is instead of `body`. */
  readonly raw?: string | Uint8Array;
  /** If-Match. */
  readonly version?: number | string;
  /** Idempotency-Key; POST gets a new one where none is given, and none for `null`. */
  readonly key?: string | null;
  readonly headers?: HeaderFields;
};

/** One request: the method names the path. */
export type Call = Options &
  (
    | { readonly get: string }
    | { readonly post: string }
    | { readonly put: string }
    | { readonly patch: string }
    | { readonly delete: string }
  );

// biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every shape, and compare what they find
export type Reply = { readonly status: number; readonly headers: Headers; readonly body: any; readonly text: string };

/** Sends a request and reads the reply whole; JSON comes parsed. */
export async function callServer(url: string, call: Call): Promise<Reply> {
  const [method, path] = methodAndPath(call);
  const content = call.raw ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  const response = await fetch(`${url}${path}`, {
    method,
    headers: headersOf(call, method),
    ...(content === undefined ? {} : { body: content as string }),
  });
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : undefined, text };
}

function methodAndPath(call: Call): [string, string] {
  if ("get" in call) return ["GET", call.get];
  if ("post" in call) return ["POST", call.post];
  if ("put" in call) return ["PUT", call.put];
  if ("patch" in call) return ["PATCH", call.patch];
  return ["DELETE", call.delete];
}

function headersOf(call: Call, method: string): HeaderFields {
  const { version, key = method === "POST" ? randomUUID() : null } = call;
  const hasContent = call.body !== undefined || call.raw !== undefined;
  return {
    ...(hasContent ? { "content-type": "application/json" } : {}),
    ...(version === undefined ? {} : { "if-match": typeof version === "number" ? `"${version}"` : version }),
    ...(key === null ? {} : { "idempotency-key": key }),
    ...call.headers,
  };
}

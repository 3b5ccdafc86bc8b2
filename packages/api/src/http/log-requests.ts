import type { RequestHandler } from "express";
import { pinoHttp } from "pino-http";
import type { Context } from "../context.ts";

/** Logs each request with its id, status and time; no bodies, no headers. The id goes out as `X-Request-Id`. */
export function logRequests({ log, newId }: Context): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = newId();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "info"),
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: unknown; url: unknown }) => ({
        id,
        method,
        url: withoutSecret(String(url)),
      }),
      res: ({ statusCode }: { statusCode: unknown }) => ({ statusCode }),
    },
  });
}

/** Whoever has the address of a feed has its calendar, and who has that of a digest can stop it, so the log has none; a proxy may name the server in it, too. */
function withoutSecret(url: string): string {
  return url.replace(/^((?:[a-z][a-z0-9+.-]*:\/\/[^/?]*)?\/+(?:feeds|digests)\/[^/?]*\/).*/i, "$1…");
}

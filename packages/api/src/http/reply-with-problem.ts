import type { ErrorRequestHandler, Request } from "express";
import type { Problem } from "../contract/problem-schema.ts";
import { databaseTroubleOf } from "../db/database-trouble.ts";
import { UnknownWorkspace } from "../db/in-workspace.ts";
import type { CatalogueWords } from "./catalogue-words.ts";
import { notFound } from "./not-found.ts";
import { PROBLEM_STATUSES, ProblemError } from "./problem-error.ts";
import { BODY_LIMIT_BYTES } from "./read-json-body.ts";
import { etagOf, fieldOf } from "./reply.ts";

/** Turns whatever went wrong into `application/problem+json` (RFC 9457). The only place that knows the status of an error. */
export function replyWithProblem(words: CatalogueWords): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = toProblemError(error);
    if (problem.kind === "internal") request.log.error({ err: error }, "a request failed by our mistake");
    if (problem.kind === "unavailable") request.log.warn({ err: error }, "the database did not answer");
    if (response.headersSent) return next(error);
    const version = fieldOf(problem.parts.current, "version");
    response
      .status(PROBLEM_STATUSES[problem.kind])
      .set(typeof version === "number" ? { ETag: etagOf(version) } : {})
      .set({ ...problem.parts.headers, "Cache-Control": "no-store" })
      .type("application/problem+json")
      .send(JSON.stringify(toProblem({ problem, words, request })));
  };
}

function toProblem({
  problem: { kind, parts },
  words,
  request,
}: {
  problem: ProblemError;
  words: CatalogueWords;
  request: Request;
}): Problem {
  const { facts = {}, problems, current } = parts;
  const shortened = Number(facts.shown) < Number(facts.count);
  const detail = [`http.${kind}.detail`, ...(shortened ? [`http.${kind}.more`] : [])].map((key) => words(key, facts));
  return {
    type: `urn:porchlight:problem:${kind}`,
    title: words(`http.${kind}.title`),
    status: PROBLEM_STATUSES[kind],
    detail: detail.join(" "),
    instance: `urn:porchlight:request:${String(request.id)}`,
    ...(problems === undefined
      ? {}
      : {
          problems: problems.map((item) => ({
            code: item.code,
            path: [...item.path],
            detail: words(item.key, item.facts),
            ...(item.severity === undefined ? {} : { severity: item.severity }),
          })),
        }),
    ...(current === undefined ? {} : { current }),
  };
}

function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof UnknownWorkspace) return notFound("workspace");
  if (databaseTroubleOf(error) !== undefined) {
    return new ProblemError("unavailable", { headers: { "Retry-After": "2" } });
  }
  return fromExpress(error) ?? new ProblemError("internal");
}

// What express and its body reader throw: errors with a status and, for bodies, a type.
function fromExpress(error: unknown): ProblemError | undefined {
  const status = Number(fieldOf(error, "status"));
  if (!(error instanceof Error) || !(status >= 400 && status < 500)) return undefined;
  const type = fieldOf(error, "type");
  const words = error.message;
  if (type === "entity.parse.failed") return new ProblemError("malformed-json", { facts: { words } });
  if (status === 413) {
    const limit = Number(fieldOf(error, "limit") ?? BODY_LIMIT_BYTES);
    return new ProblemError("body-too-large", { facts: { limit } });
  }
  if (status === 415) return new ProblemError("media-type");
  return new ProblemError("request-refused", { facts: { words } });
}

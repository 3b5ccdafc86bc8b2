import type { Instant } from "@porchlight/core";
import type { Request, RequestHandler, Router } from "express";
import type { z } from "zod";
import type { Context } from "../context.ts";
import { PAGE_HEADER, pageIdSchema } from "../contract/live-schemas.ts";
import { type Needs, preconditionsOf, type Route } from "../contract/route.ts";
import { type Access, type InstallationDb, inInstallation, inWorkspace, type WorkspaceDb } from "../db/in-workspace.ts";
import { answerOnce } from "./answer-once.ts";
import { readJsonBody } from "./read-json-body.ts";
import { readIdempotencyKey, readVersion } from "./read-preconditions.ts";
import { type Given, readRequest } from "./read-request.ts";
import { checkReply, type Reply, sendReply, toReply } from "./reply.ts";

/** Where routes are mounted, and what they are answered with. */
export type Mounting = { readonly router: Router; readonly context: Context };

type ScopeOf<R extends Route> =
  R["params"] extends z.ZodType<{ workspaceId: string }>
    ? { readonly workspace: WorkspaceDb }
    : { readonly installation: InstallationDb };
type PreconditionOf<R extends Route> = Needs<R, "if-match"> extends true ? { readonly version: number } : unknown;

/** What a handler gets: the parts of the request, the tables of its workspace in one transaction, the time and ids. */
export type HandlerInput<R extends Route> = Given<R> &
  ScopeOf<R> &
  PreconditionOf<R> & {
    readonly now: Instant;
    readonly newId: () => string;
    /** What is done once the transaction has ended well, before the reply. */
    readonly afterwards: (work: () => void) => void;
  };

export type Handler<R extends Route> = (
  input: HandlerInput<R>,
) => Promise<R["reply"] extends z.ZodType ? z.output<R["reply"]> : undefined>;

type Scope = { readonly workspace: WorkspaceDb } | { readonly installation: InstallationDb };

/**
 * Puts a row of the route table on the router: reads and checks the request, opens one transaction in its workspace,
 * sees to If-Match and Idempotency-Key, replies with what the handler returns. The handler only decides.
 */
export function mount<const R extends Route>({ router, context }: Mounting, route: R, handle: Handler<R>): void {
  const steps: RequestHandler[] = route.body === undefined ? [] : [readJsonBody(route)];
  const needs = preconditionsOf(route);
  router[route.method](pathOf(route), ...steps, async (request, response) => {
    const given = readRequest(route, request);
    const version = needs.includes("if-match") ? readVersion(request) : undefined;
    const key = needs.includes("idempotency-key") ? readIdempotencyKey(request) : undefined;
    const now = context.now();
    const afterwards: (() => void)[] = [];

    const answer = async (scope: Scope): Promise<Reply> => {
      const parts = { version, now, newId: context.newId, afterwards: (work: () => void) => afterwards.push(work) };
      const input = { ...given, ...scope, ...parts } as unknown as HandlerInput<R>;
      const reply = toReply(route, { shown: await handle(input), address: request.path });
      if (context.checkReplies) checkReply(route, reply);
      const isRead = route.method === "get" && "workspace" in scope;
      return isRead ? { ...reply, changeNumber: await scope.workspace.changeNumber } : reply;
    };
    const reply = await inScope({ route, request, params: given.params, context }, (scope) => {
      if (key === undefined) return answer(scope);
      const db = "workspace" in scope ? scope.workspace : scope.installation;
      return answerOnce({ scope: db, routeId: route.id, key, body: given.body, now }, () => answer(scope));
    });
    for (const work of afterwards) work();
    sendReply(response, reply);
  });
}

/** Where a row of the route table stands on the router. */
export function pathOf({ path }: Route): string {
  return `/api/v1${path.replace(/\{(\w+)\}/g, ":$1")}`;
}

type Asked = {
  readonly route: Route;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>> | undefined;
  readonly context: Context;
};

function inScope<T>(
  { route, request, params, context: { db } }: Asked,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  const access: Access = route.method === "get" ? "read" : "write";
  const workspaceId = params?.workspaceId;
  if (workspaceId === undefined) return inInstallation({ db, access }, (installation) => work({ installation }));
  const page = pageIdSchema.safeParse(request.get(PAGE_HEADER)).data;
  return inWorkspace({ db, access, workspaceId, page }, (workspace) => work({ workspace }));
}

import type { Response } from "express";
import { routes } from "../contract/routes.ts";
import { inWorkspace } from "../db/in-workspace.ts";
import { type Mounting, mount, pathOf } from "../http/mount.ts";
import { ProblemError } from "../http/problem-error.ts";
import { readRequest } from "../http/read-request.ts";
import { staleVersion } from "../http/stale-version.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import type { KeptPromises } from "./kept-promises.ts";
import { findTold } from "./load-told.ts";
import { findPromiseSettings, insertPromiseSettings, updatePromiseSettings } from "./promise-settings-store.ts";
import { takeSlug } from "./promise-slugs-store.ts";
import { drawForm, type FormReply, type PublicForm } from "./public-forms.ts";
import { toPublicReply } from "./to-public-reply.ts";
import { makeVisitorWords } from "./visitor-words.ts";

/** The owner's side: where the promise is shown, and how it looks before anybody sees it. */
export function mountPublicPromise(mounting: Mounting, kept: KeptPromises): void {
  const wordsIn = makeVisitorWords();

  mount(mounting, routes.loadPromiseSettings, ({ workspace }) => findPromiseSettings(workspace));

  mount(mounting, routes.savePromiseSettings, async (input) => {
    const { workspace, body, version, now, afterwards } = input;
    const { slug, ...settings } = body;
    const changed = { ...settings, updatedAt: now };
    if (settings.isPublished && (await findCurrentPlan(workspace)) === undefined) throw new ProblemError("no-plan-yet");
    const saved =
      version === 0
        ? await insertPromiseSettings(workspace, changed)
        : await updatePromiseSettings(workspace, { version, ...changed });
    if (saved === undefined) throw staleVersion({ given: version, current: await findPromiseSettings(workspace) });
    if (!(await takeSlug(workspace, slug))) throw new ProblemError("slug-taken", { facts: { slug } });
    afterwards(() => kept.forget(workspace.workspaceId));
    return { ...saved, slug };
  });

  mount(mounting, routes.loadPublicPromise, async ({ workspace, now }) => {
    const found = await findTold(workspace, now);
    if (found === undefined) throw new ProblemError("no-plan-yet");
    return toPublicReply(found.told, found.shown, wordsIn(found.told.zone));
  });

  const preview = async (workspaceId: string, form: PublicForm): Promise<FormReply> => {
    const { db, now } = mounting.context;
    const found = await inWorkspace({ db, access: "read", workspaceId }, (workspace) => findTold(workspace, now()));
    if (found === undefined) throw new ProblemError("no-plan-yet");
    return drawForm(form, { ...found, words: wordsIn(found.told.zone) });
  };

  mounting.router.get(pathOf(routes.loadPromisePage), async (request, response) => {
    const { params } = readRequest(routes.loadPromisePage, request);
    sendPreview(response, await preview(params.workspaceId, { kind: "page" }));
  });

  mounting.router.get(pathOf(routes.loadPromiseBadge), async (request, response) => {
    const { params, query } = readRequest(routes.loadPromiseBadge, request);
    sendPreview(response, await preview(params.workspaceId, { kind: "badge", look: query }));
  });
}

// Nobody else is meant to see it yet.
function sendPreview(response: Response, { body, headers }: FormReply): void {
  const { "Access-Control-Allow-Origin": _, ...own } = headers;
  response.set({ ...own, "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store" }).send(body);
}

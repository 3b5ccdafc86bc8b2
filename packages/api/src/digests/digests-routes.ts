import { DIGESTS_MOST, type Digest, type TrialMail } from "../contract/digest-schemas.ts";
import { routes } from "../contract/routes.ts";
import { inWorkspace, type WorkspaceDb } from "../db/in-workspace.ts";
import { newSecret } from "../feeds/feed-secret.ts";
import { forgetReplies } from "../http/answer-once.ts";
import { type Mounting, mount, pathOf } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { readRequest } from "../http/read-request.ts";
import { staleVersion } from "../http/stale-version.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { changeDigest } from "./change-digest.ts";
import { type DigestMail, listLastMails } from "./digest-mails-store.ts";
import {
  deleteDigest,
  findDigest,
  insertDigest,
  type KeptDigest,
  listDigests,
  replaceDigest,
  takeTrial,
} from "./digests-store.ts";
import { sendDigest } from "./send-digest.ts";

/** Whoever gets a digest has not asked for its trials, so they come one by one. */
const TRIAL_PAUSE_SECONDS = 60;

export function mountDigests(mounting: Mounting): void {
  const { context } = mounting;

  mount(mounting, routes.listDigests, async ({ workspace }) => {
    const digests = await listDigests(workspace, DIGESTS_MOST);
    const mails = await listLastMails(workspace);
    return {
      items: digests.map((digest) => toShown(digest, mails.get(digest.id))),
      isMailSetUp: context.mailer !== undefined,
    };
  });

  mount(mounting, routes.createDigest, async ({ workspace, body, now, newId }) => {
    await lockWorkspace(workspace);
    const kept = await listDigests(workspace, DIGESTS_MOST);
    if (kept.length === DIGESTS_MOST) throw new ProblemError("digests-full", { facts: { limit: DIGESTS_MOST } });
    const made = { id: newId(), version: 1, isStopped: false, stopSecret: newSecret(), createdAt: now, updatedAt: now };
    const digest = { ...body, ...made };
    await insertDigest(workspace, digest);
    return toShown(digest, undefined);
  });

  mount(mounting, routes.changeDigest, async ({ workspace, params: { digestId }, body, version, now }) => {
    const before = await loadDigest(workspace, digestId);
    const digest = changeDigest(before, { change: body, now });
    const isWritten = before.version === version && (await replaceDigest(workspace, digest));
    const current = isWritten ? digest : await loadDigest(workspace, digestId);
    const shown = toShown(current, (await listLastMails(workspace)).get(digestId));
    if (!isWritten) throw staleVersion({ given: version, current: shown });
    return shown;
  });

  mount(mounting, routes.deleteDigest, async ({ workspace, params: { digestId }, version }) => {
    if (await deleteDigest(workspace, { id: digestId, version })) {
      await forgetReplies(workspace, digestId);
      return undefined;
    }
    throw staleVersion({ given: version, current: toShown(await loadDigest(workspace, digestId), undefined) });
  });

  mountTrial(mounting);
}

/** Sends a mail at once. It waits for a mail server, so it stands outside of the transaction that other routes have. */
function mountTrial({ router, context: { db, mailer, now, newId } }: Mounting): void {
  const route = routes.sendDigestNow;
  router.post(pathOf(route), async (request, response) => {
    const { workspaceId, digestId } = readRequest(route, request).params;
    if (mailer === undefined) {
      await inWorkspace({ db, workspaceId, access: "read" }, (workspace) => loadDigest(workspace, digestId));
      throw new ProblemError("mail-not-set-up");
    }
    const at = now();
    const before = new Date(Date.parse(at) - TRIAL_PAUSE_SECONDS * 1000).toISOString();
    const digest = await inWorkspace({ db, workspaceId, access: "write" }, async (workspace) => {
      const found = await loadDigest(workspace, digestId);
      if (found.isStopped) throw new ProblemError("digest-stopped");
      if (await takeTrial(workspace, { id: digestId, now: at, before })) return found;
      const headers = { "Retry-After": String(TRIAL_PAUSE_SECONDS) };
      throw new ProblemError("trial-too-soon", { facts: { seconds: TRIAL_PAUSE_SECONDS }, headers });
    });
    const sending = { db, mailer, workspaceId, now: at };
    const outcome = await sendDigest(sending, { digest, nameOfMail: newId(), sendsEmpty: true });
    response.status(route.status).json(toTrial(outcome));
  });
}

function toTrial(outcome: Awaited<ReturnType<typeof sendDigest>>): TrialMail {
  switch (outcome.kind) {
    case "sent":
    case "empty":
      return { state: "sent" };
    case "unknown":
      return { state: "unconfirmed", answer: outcome.answer };
    case "later":
    case "refused":
      return { state: "failed", answer: outcome.answer };
  }
}

async function loadDigest(workspace: WorkspaceDb, id: string): Promise<KeptDigest> {
  const digest = await findDigest(workspace, id);
  if (digest === undefined) throw notFound("digest");
  return digest;
}

function toShown(digest: KeptDigest, mail: DigestMail | undefined): Digest {
  const { stopSecret: _, updatedAt: __, ...shown } = digest;
  if (mail === undefined) return shown;
  const { day, state, changedAt: at, answer } = mail;
  return { ...shown, last: { day, state, at, ...(answer === undefined ? {} : { answer }) } };
}

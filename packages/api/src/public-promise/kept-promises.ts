import type { Context } from "../context.ts";
import { inInstallation, inWorkspace, UnknownWorkspace } from "../db/in-workspace.ts";
import type { LiveEvent } from "../live/feed.ts";
import { findTold, type Told } from "./load-told.ts";
import { findWorkspaceOfSlug } from "./promise-slugs-store.ts";
import { drawForm, type FormReply, type PublicForm } from "./public-forms.ts";
import { makeVisitorWords } from "./visitor-words.ts";

/** A published promise as it may be shown until it changes. */
export type KeptPromise = {
  /** The moment of which it speaks, in milliseconds since 1970. */
  readonly atMs: number;
  /** From here on it may be untrue. */
  readonly changesAtMs: number;
  readonly reply: (form: PublicForm) => FormReply;
};

/** The published promises that are asked for, so that a badge on a busy site does not ask the database each time. */
export type KeptPromises = {
  /** What is at hand of this slug and still true. */
  readonly find: (slug: string) => KeptPromise | undefined;
  /** The same from the database; undefined where nothing is published under the slug. */
  readonly load: (slug: string) => Promise<KeptPromise | undefined>;
  /** Forgets what is kept of a workspace whose change has been written, before others hear of it. */
  readonly forget: (workspaceId: string) => void;
};

/** Promises kept at once; the one that was loaded longest ago goes first. */
const KEPT_MOST = 300;
/** Changes of these make what is kept untrue. */
const CHANGED_BY: readonly string[] = ["plans", "promise-settings", "workspace"];

type Entry = KeptPromise & { readonly workspaceId: string; readonly unfollow: () => void };

/**
 * Kept until what is said changes by itself, and dropped as soon as a change of its workspace is announced, whichever process
 * made it. Only what is published is kept, so asking for addresses that do not exist fills nothing.
 */
export function createKeptPromises({ db, now, live }: Pick<Context, "db" | "now" | "live">): KeptPromises {
  const wordsIn = makeVisitorWords();
  const entries = new Map<string, Entry>();
  const loads = new Map<string, Promise<KeptPromise | undefined>>();
  const underWay = new Set<{ readonly workspaceId: string; isStale: boolean }>();

  function drop(slug: string): void {
    entries.get(slug)?.unfollow();
    entries.delete(slug);
  }

  function find(slug: string): KeptPromise | undefined {
    const entry = entries.get(slug);
    const nowMs = Date.parse(now());
    // A clock may be set back.
    return entry !== undefined && entry.atMs <= nowMs && nowMs < entry.changesAtMs ? entry : undefined;
  }

  async function load(slug: string, triesLeft = 1): Promise<KeptPromise | undefined> {
    drop(slug);
    const workspaceId = await inInstallation({ db, access: "read" }, (installation) =>
      findWorkspaceOfSlug(installation, slug),
    );
    if (workspaceId === undefined) return undefined;
    // Whoever listens before looking misses no change that comes between.
    const loading = { workspaceId, isStale: false };
    const unfollow = live.feed.follow(workspaceId, (event) => {
      if (!makesUntrue(event)) return;
      loading.isStale = true;
      if (entries.get(slug)?.unfollow === unfollow) drop(slug);
    });
    underWay.add(loading);
    let found: Told | undefined;
    try {
      found = await findPublished(workspaceId, slug);
    } catch (error) {
      unfollow();
      throw error;
    } finally {
      underWay.delete(loading);
    }
    if (found === undefined || loading.isStale) unfollow();
    if (loading.isStale && triesLeft > 0) return load(slug, triesLeft - 1);
    if (found === undefined) return undefined;
    const promise = toKept(found);
    // What changes faster than it is read may be shown, and kept by nobody.
    if (loading.isStale) return { ...promise, changesAtMs: promise.atMs };
    const entry = { ...promise, workspaceId, unfollow };
    keep(slug, entry);
    return entry;
  }

  async function findPublished(workspaceId: string, slug: string): Promise<Told | undefined> {
    try {
      const found = await inWorkspace({ db, access: "read", workspaceId }, (workspace) => findTold(workspace, now()));
      return found?.publicSlug === slug ? found : undefined;
    } catch (error) {
      if (error instanceof UnknownWorkspace) return undefined;
      throw error;
    }
  }

  function toKept({ told, shown }: Told): KeptPromise {
    const replies = new Map<string, FormReply>();
    return {
      atMs: Date.parse(told.at),
      changesAtMs: Date.parse(told.changesAt),
      reply: (form) => {
        const key = form.kind === "badge" ? `${form.look.theme} ${form.look.size}` : form.kind;
        const reply = replies.get(key) ?? drawForm(form, { told, shown, words: wordsIn(told.zone) });
        replies.set(key, reply);
        return reply;
      },
    };
  }

  function keep(slug: string, entry: Entry): void {
    drop(slug);
    const [oldest] = entries.keys();
    if (entries.size >= KEPT_MOST && oldest !== undefined) drop(oldest);
    entries.set(slug, entry);
  }

  function loadOnce(slug: string): Promise<KeptPromise | undefined> {
    const begun = loads.get(slug);
    if (begun !== undefined) return begun;
    const loading = load(slug).finally(() => {
      if (loads.get(slug) === loading) loads.delete(slug);
    });
    loads.set(slug, loading);
    return loading;
  }

  return {
    find,
    load: loadOnce,
    forget: (workspaceId) => {
      for (const [slug, entry] of entries) if (entry.workspaceId === workspaceId) drop(slug);
      for (const loading of underWay) if (loading.workspaceId === workspaceId) loading.isStale = true;
      // Whoever asks from now on waits for none that was begun before the change.
      loads.clear();
    },
  };
}

function makesUntrue(event: LiveEvent): boolean {
  if (event.name === "catch-up") return true;
  return event.name === "changed" && event.data.changes.some(({ kind }) => CHANGED_BY.includes(kind));
}

import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import * as firstTables from "./migrations/2026-11-22-first-tables.ts";
import * as series from "./migrations/2026-11-22-series.ts";
import * as trash from "./migrations/2026-11-22-trash.ts";
import * as whatWasWritten from "./migrations/2026-11-22-what-was-written.ts";
import * as writtenFromBriefs from "./migrations/2026-11-22-written-from-briefs.ts";
import * as writtenVersions from "./migrations/2026-11-22-written-versions.ts";
import * as ruleSettings from "./migrations/2026-11-22-written-workspace-rules.ts";
import * as savedViews from "./migrations/2026-11-22-z-saved-views.ts";
import * as toldKinds from "./migrations/2026-11-22-z-told-kinds.ts";
import * as authors from "./migrations/2026-11-22-zz-authors.ts";
import * as unwrittenPosts from "./migrations/2026-11-22-zz-unwritten-posts.ts";
import * as conversations from "./migrations/2026-11-22-zzz-conversations.ts";
import * as savedReplies from "./migrations/2026-11-22-zzzz-saved-replies.ts";
import * as hooks from "./migrations/2026-11-22-zzzzz-hooks.ts";
import * as messagesByTime from "./migrations/2026-11-22-zzzzzz-messages-by-time.ts";
import * as feeds from "./migrations/2026-11-22-zzzzzzz-feeds.ts";
import * as publicPromises from "./migrations/2026-11-22-zzzzzzz-public-promises.ts";
import * as routineTicks from "./migrations/2026-11-22-zzzzzzz-routine-ticks.ts";
import * as pauses from "./migrations/2026-11-22-zzzzzzzz-pauses.ts";
import * as digests from "./migrations/2026-11-22-zzzzzzzzz-digests.ts";
import * as settlings from "./migrations/2026-11-22-zzzzzzzzzz-settlings.ts";
import * as digestTrials from "./migrations/2026-11-22-zzzzzzzzzzz-digest-trials.ts";
import * as ticks from "./migrations/2026-11-23-ticks.ts";
import * as handOvers from "./migrations/2026-11-23-z-hand-overs.ts";
import * as watchedBrands from "./migrations/2026-11-23-zz-watched-brands.ts";
import * as connectors from "./migrations/2026-11-23-zzz-connectors.ts";
import * as lastMoments from "./migrations/2026-11-23-zzzz-last-moments.ts";
import * as ownAnswers from "./migrations/2026-11-23-zzzzz-own-answers.ts";
import * as beganAt from "./migrations/2026-11-24-began-at.ts";
import type { Database } from "./tables.ts";

/** In the order of their names. A migration that has been released is never edited, only followed by another. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "2026-11-22-first-tables": firstTables,
  "2026-11-22-series": series,
  "2026-11-22-trash": trash,
  "2026-11-22-what-was-written": whatWasWritten,
  "2026-11-22-written-from-briefs": writtenFromBriefs,
  "2026-11-22-written-versions": writtenVersions,
  "2026-11-22-written-workspace-rules": ruleSettings,
  "2026-11-22-z-saved-views": savedViews,
  "2026-11-22-z-told-kinds": toldKinds,
  "2026-11-22-zz-authors": authors,
  "2026-11-22-zz-unwritten-posts": unwrittenPosts,
  "2026-11-22-zzz-conversations": conversations,
  "2026-11-22-zzzz-saved-replies": savedReplies,
  "2026-11-22-zzzzz-hooks": hooks,
  "2026-11-22-zzzzzz-messages-by-time": messagesByTime,
  "2026-11-22-zzzzzzz-feeds": feeds,
  "2026-11-22-zzzzzzz-public-promises": publicPromises,
  "2026-11-22-zzzzzzz-routine-ticks": routineTicks,
  "2026-11-22-zzzzzzzz-pauses": pauses,
  "2026-11-22-zzzzzzzzz-digests": digests,
  "2026-11-22-zzzzzzzzzz-settlings": settlings,
  "2026-11-22-zzzzzzzzzzz-digest-trials": digestTrials,
  "2026-11-23-ticks": ticks,
  "2026-11-23-z-hand-overs": handOvers,
  "2026-11-23-zz-watched-brands": watchedBrands,
  "2026-11-23-zzz-connectors": connectors,
  "2026-11-23-zzzz-last-moments": lastMoments,
  "2026-11-23-zzzzz-own-answers": ownAnswers,
  "2026-11-24-began-at": beganAt,
};

/** Brings the tables up to this version. Several processes may do so at once: all but one wait, and find it done. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new MigrationFailed(error);
}

export class MigrationFailed extends Error {
  override readonly name = "MigrationFailed";
  constructor(cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause);
    const newer = words.startsWith("corrupted migrations");
    super(
      newer
        ? `The database was made by another version of Porchlight (${words}). Start the newest version that used it.`
        : `The database could not be brought up to date: ${words}`,
      { cause },
    );
  }
}

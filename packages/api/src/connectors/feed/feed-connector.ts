import { createHash } from "node:crypto";
import { z } from "zod";
import type { Connector, FetchedMessage, FetchedPage } from "../connector.ts";
import { fetchText } from "./fetch-text.ts";
import { readFeed } from "./read-feed.ts";

const PAGE = 50;
/** Of a feed that shows more entries, those at its beginning are read: the newest, as a rule. */
const KNOWN_MOST = 500;

const cursorSchema = z.object({
  /** Short fingerprints of the entries that the feed had when it was read last. */
  known: z.array(z.string()),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});
type FeedCursor = z.infer<typeof cursorSchema>;

/** Reads RSS and Atom: an entry of a feed of comments, reviews or mentions is something that somebody said. */
export function makeFeedConnector({ allowsPrivate }: { readonly allowsPrivate: boolean }): Connector {
  return {
    name: "feed",
    fetchSince: async ({ account: { address }, cursor, signal }): Promise<FetchedPage> => {
      const before = readCursor(cursor);
      const { etag, lastModified } = before;
      const answer = await fetchText(address, { etag, lastModified, allowsPrivate, signal });
      if (answer === "unchanged") return { messages: [], cursor: JSON.stringify(before), hasMore: false };
      // More than are remembered would never come to an end.
      const messages = readFeed(answer.text, address).slice(0, KNOWN_MOST);
      const known = new Set(before.known);
      // The oldest first, so that what belongs together begins with its beginning.
      const fresh = messages.filter((message) => !known.has(markOf(message))).toReversed();
      const page = fresh.slice(0, PAGE);
      const hasMore = fresh.length > PAGE;
      const shown = new Set([...messages.filter((message) => known.has(markOf(message))), ...page].map(markOf));
      const next: FeedCursor = {
        // What is absent for once is no news when it comes back.
        known: [...new Set([...shown, ...before.known])].slice(0, KNOWN_MOST),
        // While there is more, the feed has to be sent whole once more.
        ...(hasMore ? {} : { etag: answer.etag, lastModified: answer.lastModified }),
      };
      return { messages: page, cursor: JSON.stringify(next), hasMore };
    },
  };
}

function readCursor(cursor: string | undefined): FeedCursor {
  return cursor === undefined ? { known: [] } : cursorSchema.parse(JSON.parse(cursor));
}

// An entry that was changed is another one to know.
function markOf({ messageId, editedAt = "" }: FetchedMessage): string {
  return createHash("sha256").update(`${messageId} ${editedAt}`).digest("base64url").slice(0, 16);
}

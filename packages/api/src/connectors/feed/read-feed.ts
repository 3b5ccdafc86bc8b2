import { parseFeed } from "@rowanmanning/feed-parser";
import { convert } from "html-to-text";
import { ConnectorTrouble, type FetchedMessage } from "../connector.ts";

const ID_MOST = 500;

/** What the entries of a feed say, in its order, newest first as a rule; those without words or a date are left out. */
export function readFeed(text: string, address: string): readonly FetchedMessage[] {
  let feed: ReturnType<typeof parseFeed>;
  try {
    feed = parseFeed(text);
  } catch (cause) {
    throw new ConnectorTrouble("unreadable", `what ${new URL(address).host} has is no feed`, { cause });
  }
  return feed.items.flatMap((item): FetchedMessage[] => {
    const { id, url, title, content, description, published, updated, authors } = item;
    const messageId = nameOf(id ?? url ?? undefined, address);
    const at = published ?? updated;
    const words = toPlainText(content ?? description ?? "") || toPlainText(title ?? "");
    if (messageId === undefined || at === null || words === "") return [];
    const isEdited = updated !== null && updated.getTime() > at.getTime();
    return [
      {
        messageId,
        author: authors[0]?.name ?? feed.title ?? new URL(address).hostname,
        text: words,
        at: at.toISOString(),
        ...(isEdited ? { editedAt: updated.toISOString() } : {}),
      },
    ];
  });
}

// Only an address or a URN is one thing everywhere; other names are those of their own feed.
function nameOf(id: string | undefined, address: string): string | undefined {
  if (id === undefined) return undefined;
  return (URL.canParse(id) ? id : `${address} ${id}`).slice(-ID_MOST);
}

function toPlainText(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: "img", format: "skip" },
      { selector: "a", options: { ignoreHref: true } },
    ],
  }).trim();
}

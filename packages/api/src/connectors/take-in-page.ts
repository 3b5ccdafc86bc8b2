import { createHash } from "node:crypto";
import type { Channel, Instant } from "@porchlight/core";
import { receivedMessageSchema } from "../contract/hook-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Arriving, receiveMessages } from "../hooks/receive-messages.ts";
import type { FetchedMessage } from "./connector.ts";

/** What was said so long before an account was connected was answered elsewhere, or nobody waits for it any longer. */
const BEFORE_DAYS = 14;
const CUSTOMER_MOST = 200;
const TEXT_MOST = 20_000;

type Taking = {
  readonly account: { readonly channel: Channel; readonly createdAt: Instant };
  readonly messages: readonly FetchedMessage[];
  readonly now: Instant;
  readonly newId: () => string;
};

/** Takes in what a connector brought, as a hook would: what came before by any way does not come again. */
export async function takeInPage(
  workspace: WorkspaceDb,
  { account, messages, now, newId }: Taking,
): Promise<{ readonly messageAt: Instant | undefined }> {
  const from = Date.parse(account.createdAt) - BEFORE_DAYS * 86_400_000;
  const arriving = messages
    .filter(({ at }) => Date.parse(at) >= from)
    .flatMap((message) => toArriving(message, { channel: account.channel, now }) ?? []);
  const isNew = await receiveMessages(workspace, { arriving, now, newId });
  const written = arriving.flatMap(({ message: { at } }, index) =>
    isNew[index] === true && at !== undefined ? [at] : [],
  );
  return { messageAt: written.toSorted().at(-1) };
}

type Placing = { readonly channel: Channel; readonly now: Instant };

function toArriving(fetched: FetchedMessage, { channel, now }: Placing): Arriving | undefined {
  const { at, editedAt, isPrivate, kind } = fetched;
  const [author, text, messageId] = [readable(fetched.author), readable(fetched.text), readable(fetched.messageId)];
  const threadId = fetched.threadId === undefined ? messageId : readable(fetched.threadId);
  const said = editedAt ?? at;
  const reading = receivedMessageSchema.safeParse({
    channel,
    customer: cut(author.trim() || "?", CUSTOMER_MOST),
    text: cut(text.trim(), TEXT_MOST),
    // Clocks of networks go as they go; nothing was written later than it came.
    at: Date.parse(said) > Date.parse(now) ? now : said,
    threadId,
    messageId,
    ...(isPrivate === undefined ? {} : { isPrivate }),
    ...(kind === undefined ? {} : { kind }),
  });
  if (!reading.success) return undefined;
  const name = ["message", channel, messageId];
  // Who saves the same words again says nothing new.
  const words = ["words", channel, messageId, createHash("sha256").update(reading.data.text).digest("base64url")];
  const names = editedAt === undefined ? { once: [name], also: [words] } : { once: [words], also: [name] };
  return { message: reading.data, names };
}

// Half a sign, or none, is nothing that a database keeps.
function readable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}

// By code points, so that no sign is cut in half.
function cut(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join("");
}

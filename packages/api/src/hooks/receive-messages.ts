import type { Instant, Message } from "@porchlight/core";
import { CONVERSATION_MOST } from "../contract/conversation-schemas.ts";
import type { ReceivedMessage } from "../contract/hook-schemas.ts";
import { headAfter } from "../conversations/add-message.ts";
import type { ConversationHead } from "../conversations/conversation-row.ts";
import { updateConversations } from "../conversations/conversations-store.ts";
import { beginConversation, insertWhole } from "../conversations/create-conversation.ts";
import { deriveState } from "../conversations/derive-state.ts";
import { insertMessages } from "../conversations/messages-store.ts";
import { saveThreads, type Thread } from "../conversations/threads-store.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type HeldThread, holdThreads, threadName } from "./hold-threads.ts";
import { type Names, rememberNames } from "./received-messages-store.ts";

/** A message on its way in, and the names by which it is known when it comes again. */
export type Arriving = { readonly message: ReceivedMessage; readonly names: Names };

type Receiving = { readonly arriving: readonly Arriving[]; readonly now: Instant; readonly newId: () => string };

/**
 * Takes in what other programs tell: each message once, however often and by whatever way it is told, and into the conversation
 * whose thread goes on. However many come, so many statements are made for all of them together.
 *
 * @returns of each whether it was new.
 */
export async function receiveMessages(
  workspace: WorkspaceDb,
  { arriving, now, newId }: Receiving,
): Promise<readonly boolean[]> {
  const isNew = await rememberNames(workspace, { named: arriving.map(({ names }) => names), now });
  const messages = arriving.flatMap(({ message }, index) => (isNew[index] === true ? [message] : []));
  const held = await holdThreads(
    workspace,
    messages.flatMap((message) => threadOf(message) ?? []),
  );
  const talks = sortIntoTalks(messages, { held, now, newId });
  await keepTalks(workspace, talks);
  return isNew;
}

/** A conversation with what is said in it now; `said` is what was said before, undefined where it begins. */
type Talk = {
  head: ConversationHead;
  readonly said: readonly Message[] | undefined;
  readonly added: Message[];
  readonly thread?: Thread | undefined;
};

type Sorting = { readonly held: ReadonlyMap<string, HeldThread>; readonly now: Instant; readonly newId: () => string };

function sortIntoTalks(messages: readonly ReceivedMessage[], { held, now, newId }: Sorting): ReadonlySet<Talk> {
  const talks = new Set<Talk>();
  const open = new Map<string, Talk>();
  // Threads of one conversation, which once were several, share what is added to it.
  const known = new Map<HeldThread, Talk>();
  for (const [name, found] of held) {
    const talk = known.get(found) ?? { head: found.head, said: found.messages, added: [] };
    known.set(found, talk);
    open.set(name, talk);
  }
  for (const message of messages) {
    const { threadId: _, messageId: __, ...given } = message;
    const thread = threadOf(message);
    const name = thread && threadName(thread);
    const talk = name === undefined ? undefined : open.get(name);
    if (talk !== undefined && !isFull(talk)) {
      talk.head = headAfter(talk.head, { by: "customer", kind: given.kind });
      talk.added.push({ id: newId(), by: "customer", text: given.text, at: given.at ?? now });
      talks.add(talk);
      continue;
    }
    const { messages: begun, ...head } = beginConversation(given, { now, newId });
    const fresh: Talk = { head, said: undefined, added: [...begun], thread };
    talks.add(fresh);
    if (name !== undefined) open.set(name, fresh);
  }
  return talks;
}

function isFull({ said = [], added }: Talk): boolean {
  return said.length + added.length >= CONVERSATION_MOST.messages;
}

async function keepTalks(workspace: WorkspaceDb, talks: ReadonlySet<Talk>): Promise<void> {
  const begun = [...talks].filter(({ said }) => said === undefined);
  const goingOn = [...talks].filter(({ said }) => said !== undefined);
  await insertWhole(
    workspace,
    begun.map(({ head, added }) => ({ ...head, messages: inOrder(added) })),
  );
  // Of two conversations that one thread began, the later goes on.
  const threads = new Map(
    begun.flatMap(({ head, thread }) =>
      thread === undefined ? [] : [[threadName(thread), { ...thread, conversationId: head.id }] as const],
    ),
  );
  await saveThreads(workspace, [...threads.values()]);
  await insertMessages(
    workspace,
    goingOn.flatMap(({ head, added }) => added.map((message) => ({ conversationId: head.id, message }))),
  );
  await updateConversations(
    workspace,
    goingOn.map(({ head, said = [], added }) => ({
      head: { ...head, version: head.version + 1 },
      state: deriveState({ ...head, messages: inOrder([...said, ...added]) }),
    })),
  );
}

/** By when they were written; ids rise with time. */
function inOrder(messages: readonly Message[]): Message[] {
  return messages.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

function threadOf({ channel, threadId }: ReceivedMessage): Thread | undefined {
  return threadId === undefined ? undefined : { channel, threadId };
}

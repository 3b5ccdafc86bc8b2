import type { Channel, ConversationKind, Instant } from "@porchlight/core";
import type { ConnectorName, ConnectorTroubleKind } from "../contract/connected-account-schemas.ts";

/** What a connector knows of the account that it is to read. */
export type AccountToRead = { readonly channel: Channel; readonly address: string };

/** How far an account was read, in words that only its connector understands; up to 200,000 characters. */
export type Cursor = string;

/** Something that a customer wrote there. What is too long is cut, what is empty is left out. */
export type FetchedMessage = {
  /** The channel's own id: the same message has the same, by whatever way it comes. */
  readonly messageId: string;
  /** What belongs together; where nothing is said, the message begins a thread of its own id. */
  readonly threadId?: string;
  readonly author: string;
  /** Plain text. */
  readonly text: string;
  readonly at: Instant;
  /** When its author last changed it. What was taken in stays as it was answered; the new words are a follow-up to it. */
  readonly editedAt?: Instant;
  readonly isPrivate?: boolean;
  readonly kind?: ConversationKind;
};

/** A part of what is new. Messages may come in any order, and again. */
export type FetchedPage = {
  readonly messages: readonly FetchedMessage[];
  /** Where to go on once these messages are kept. */
  readonly cursor: Cursor;
  /** There is more at this moment already. */
  readonly hasMore: boolean;
};

export type Fetching = {
  readonly account: AccountToRead;
  /** What the last page that was kept gave; undefined at the first look. */
  readonly cursor: Cursor | undefined;
  /** Ends what takes too long. */
  readonly signal: AbortSignal;
};

/**
 * A network, or whatever else customers write in, as Porchlight reads it. One connector serves every account of its kind; it keeps
 * nothing itself, so it may be asked again from any cursor that it gave. It throws `ConnectorTrouble` and nothing else that it
 * knows of. Secrets of accounts are not kept in the database: a connector that needs one is made with it by `main.ts`, which has
 * it from the environment by way of `config.ts`.
 */
export type Connector = {
  readonly name: ConnectorName;
  readonly fetchSince: (fetching: Fetching) => Promise<FetchedPage>;
  /** Where the network takes answers: writes one into a thread and gives the network's id of it. */
  readonly sendReply?: (reply: ReplyToSend) => Promise<{ readonly messageId: string }>;
};

export type ReplyToSend = {
  readonly account: AccountToRead;
  readonly threadId: string;
  readonly text: string;
  readonly signal: AbortSignal;
};

type TroubleParts = {
  /** The network asks to be left alone for so long. */
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
};

/** What stands between a connector and its account; `CONNECTOR_TROUBLES` says what each kind means. */
export class ConnectorTrouble extends Error {
  override readonly name = "ConnectorTrouble";
  readonly kind: ConnectorTroubleKind;
  readonly retryAfterSeconds: number | undefined;
  constructor(kind: ConnectorTroubleKind, message: string, { retryAfterSeconds, cause }: TroubleParts = {}) {
    super(message, { cause });
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The connectors of a server, by their names. */
export type Connectors = ReadonlyMap<string, Connector>;

/** Puts connectors into a registry; two of one name are a mistake. */
export function registerConnectors(connectors: readonly Connector[]): Connectors {
  const registry = new Map(connectors.map((connector) => [connector.name as string, connector]));
  if (registry.size < connectors.length) throw new Error("expected connectors of different names");
  return registry;
}

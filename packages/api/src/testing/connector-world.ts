import type { Channel, Instant } from "@porchlight/core";
import { pino } from "pino";
import { v7 } from "uuid";
import type { Connector } from "../connectors/connector.ts";
import { registerConnectors } from "../connectors/connector.ts";
import { lookAtDueAccount } from "../connectors/look-at-due-account.ts";
import type { ConnectedAccount, ConnectorName } from "../contract/connected-account-schemas.ts";
import type { Reply } from "./call-server.ts";
import type { TestApp } from "./start-test-app.ts";

/** Something that a customer wrote in the network of a test. */
export type WrittenMessage = {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly at: Instant;
  readonly editedAt?: Instant;
};

export type Refusal =
  | { readonly kind: "passing"; readonly retryAfterSeconds?: number }
  | { readonly kind: "permission" | "gone" | "cut-off" };

/** A network that a connector is tried on: what it shows, and how it refuses, is said by the tests. */
export type TriedNetwork = {
  readonly connector: Connector;
  readonly account: { readonly connector: ConnectorName; readonly channel: Channel; readonly address: string };
  /** From now on the network has these messages, in this order. */
  readonly show: (messages: readonly WrittenMessage[]) => void;
  /** From now on it refuses in this way; undefined: it answers again. */
  readonly refuse: (refusal: Refusal | undefined) => void;
  readonly close: () => Promise<void>;
};

/** When a world begins, in milliseconds since 1970. */
export const NOON = Date.parse("2026-11-22T12:00:00Z");

type LookParts = {
  /** What the connector does differently this once. */
  readonly connector?: Partial<Connector>;
  readonly newId?: () => string;
};

/** A workspace in which an account of a tried network is connected, and the time, which goes on when it is told to. */
export type ConnectorWorld = {
  readonly app: TestApp;
  readonly network: TriedNetwork;
  readonly workspace: string;
  readonly workspaceId: string;
  readonly nowMs: () => number;
  /** Runs the runner once; false where nothing was due. */
  readonly look: (parts?: LookParts) => Promise<boolean>;
  /** Runs it so many minutes later. */
  readonly lookAfterwards: (minutes: number, parts?: LookParts) => Promise<boolean>;
  /** The account as the owner sees it. */
  readonly account: () => Promise<ConnectedAccount>;
  readonly hurry: () => Promise<Reply>;
  /** The texts of each conversation in order of time. */
  readonly talks: () => Promise<string[][]>;
  readonly end: () => Promise<void>;
};

export async function openConnectorWorld(app: TestApp, network: TriedNetwork): Promise<ConnectorWorld> {
  app.setNow(new Date(NOON).toISOString());
  const workspace = await app.openWorkspace();
  const workspaceId = workspace.split("/").at(-1) ?? "";
  const path = `${workspace}/connected-accounts`;
  const made = await app.call({ post: path, body: network.account });
  if (made.status !== 201) throw new Error(`expected a connected account, got ${made.status}`);
  let nowMs = NOON;
  const look = ({ connector, newId = () => v7() }: LookParts = {}) => {
    const log = pino({ level: "silent" });
    const context = { db: app.db, now: () => new Date(nowMs).toISOString(), newId, log };
    const connectors = registerConnectors([{ ...network.connector, ...connector }]);
    return lookAtDueAccount({ context, connectors, workspaceId, isStopping: () => false });
  };
  return {
    app,
    network,
    workspace,
    workspaceId,
    nowMs: () => nowMs,
    look,
    lookAfterwards: (minutes, parts) => {
      nowMs += minutes * 60_000;
      app.setNow(new Date(nowMs).toISOString());
      return look(parts);
    },
    account: async () => (await app.call({ get: path })).body.items[0],
    hurry: () => app.call({ put: `${path}/${made.body.id}/look` }),
    talks: () => talksOf(app, workspaceId),
    end: network.close,
  };
}

async function talksOf(app: TestApp, workspaceId: string): Promise<string[][]> {
  const texts: string[][] = [];
  const rows = await app.db
    .selectFrom("conversation_messages")
    .select(["conversation_id", "text"])
    .where("workspace_id", "=", workspaceId)
    .orderBy("written_at")
    .execute();
  for (const [, said] of Map.groupBy(rows, ({ conversation_id }) => conversation_id)) {
    texts.push(said.map(({ text }) => text));
  }
  return texts;
}

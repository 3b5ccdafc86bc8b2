import { CHANNELS } from "@porchlight/core";
import { z } from "zod";
import { idSchema, instantSchema } from "./text-schemas.ts";

/** So many accounts a workspace may have connected. */
export const CONNECTED_ACCOUNTS_MOST = 20;
/** Characters of an address; longer ones stand in no browser. */
export const ACCOUNT_ADDRESS_MOST = 2000;

/** The connectors there are. `feed` reads RSS and Atom. */
export const CONNECTOR_NAMES = ["feed"] as const;
export type ConnectorName = (typeof CONNECTOR_NAMES)[number];

/**
 * What is wrong with an account. `passing`: it did not answer, and is asked again by itself. `unreadable`: what it answered is
 * nothing that the connector reads; it is asked again, too. `permission`: it wants to be allowed anew. `gone`: it is no longer
 * there. `private-address`: it lies in a network that this server does not look into. The last three wait for somebody.
 */
export const CONNECTOR_TROUBLES = ["passing", "unreadable", "permission", "gone", "private-address"] as const;
export type ConnectorTroubleKind = (typeof CONNECTOR_TROUBLES)[number];

export const newConnectedAccountSchema = z
  .strictObject({
    connector: z.enum(CONNECTOR_NAMES),
    channel: z.enum(CHANNELS),
    address: z
      .url({ protocol: /^https?$/ })
      .max(ACCOUNT_ADDRESS_MOST)
      .meta({ description: "What is read: for `feed` the address of an RSS or Atom feed" }),
  })
  .meta({ id: "NewConnectedAccount" });
export type NewConnectedAccount = z.infer<typeof newConnectedAccountSchema>;

/** What is read regularly for what customers say there, and how that went. */
export const connectedAccountSchema = z
  .strictObject({
    id: idSchema,
    ...newConnectedAccountSchema.shape,
    createdAt: instantSchema,
    lookedAt: z.exactOptional(instantSchema).meta({ description: "When it was last looked at, well or not" }),
    messageAt: z.exactOptional(instantSchema).meta({ description: "When the newest message that came was written" }),
    nextAt: z.exactOptional(instantSchema).meta({ description: "When it is looked at next; absent: not by itself" }),
    trouble: z.exactOptional(z.strictObject({ kind: z.enum(CONNECTOR_TROUBLES), since: instantSchema })),
  })
  .meta({ id: "ConnectedAccount" });
export type ConnectedAccount = z.infer<typeof connectedAccountSchema>;

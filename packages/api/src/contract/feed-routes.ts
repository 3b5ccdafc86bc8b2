import { z } from "zod";
import { FEEDS_MOST, feedSchema, newFeedSchema, shownFeedSchema } from "./feed-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

const ofFeed = inWorkspace.extend({ feedId: idSchema });

// Nothing here takes a key to send it twice: the reply that is kept under one would hold the secret address.
export const feedRoutes = {
  listFeeds: defineRoute({
    id: "listFeeds",
    summary: "The calendars that other programs fetch, oldest first; not their addresses",
    method: "get",
    path: "/workspaces/{workspaceId}/feeds",
    params: inWorkspace,
    status: 200,
    reply: z.strictObject({ items: z.array(feedSchema) }),
  }),
  createFeed: defineRoute({
    id: "createFeed",
    summary: `Make a calendar that other programs fetch (iCalendar), and show its secret address this once; at most ${FEEDS_MOST}`,
    method: "post",
    path: "/workspaces/{workspaceId}/feeds",
    params: inWorkspace,
    body: newFeedSchema,
    status: 201,
    reply: shownFeedSchema,
    problems: [409],
  }),
  renewFeed: defineRoute({
    id: "renewFeed",
    summary: "Give a calendar another secret address, and show it this once; the one before stops working",
    method: "post",
    path: "/workspaces/{workspaceId}/feeds/{feedId}/address",
    params: ofFeed,
    status: 200,
    reply: shownFeedSchema,
  }),
  deleteFeed: defineRoute({
    id: "deleteFeed",
    summary: "Take a calendar back: nobody can fetch it any longer",
    method: "delete",
    path: "/workspaces/{workspaceId}/feeds/{feedId}",
    params: ofFeed,
    status: 204,
  }),
} as const;

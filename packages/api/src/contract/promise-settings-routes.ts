import { promiseSettingsSchema, storedPromiseSettingsSchema } from "./promise-settings-schemas.ts";
import { badgeQuerySchema, publicPromiseSchema } from "./public-promise-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";

export const promiseSettingsRoutes = {
  loadPromiseSettings: defineRoute({
    id: "loadPromiseSettings",
    summary: "Where and whether the promise is shown to everybody; version 0 before it ever was",
    method: "get",
    path: "/workspaces/{workspaceId}/promise-settings",
    params: inWorkspace,
    status: 200,
    reply: storedPromiseSettingsSchema,
  }),
  savePromiseSettings: defineRoute({
    id: "savePromiseSettings",
    summary:
      "Say where the promise is shown, and whether. Another address takes the place of the one before, at which nothing is found any longer. `If-Match: 0` for the first time",
    method: "put",
    path: "/workspaces/{workspaceId}/promise-settings",
    params: inWorkspace,
    body: promiseSettingsSchema,
    needs: "if-match",
    status: 200,
    reply: storedPromiseSettingsSchema,
    problems: [409, 412, 428],
  }),
  loadPublicPromise: defineRoute({
    id: "loadPublicPromise",
    summary: "What `/p/{slug}.json` says, or would say if the promise were published",
    method: "get",
    path: "/workspaces/{workspaceId}/public-promise",
    params: inWorkspace,
    status: 200,
    reply: publicPromiseSchema,
    problems: [404],
  }),
  loadPromisePage: defineRoute({
    id: "loadPromisePage",
    summary: "What `/p/{slug}` shows, or would show if the promise were published",
    method: "get",
    path: "/workspaces/{workspaceId}/public-promise/page",
    params: inWorkspace,
    status: 200,
    givesFile: ["text/html"],
    problems: [404],
  }),
  loadPromiseBadge: defineRoute({
    id: "loadPromiseBadge",
    summary: "What `/p/{slug}/badge.svg` shows, or would show if the promise were published",
    method: "get",
    path: "/workspaces/{workspaceId}/public-promise/badge",
    params: inWorkspace,
    query: badgeQuerySchema,
    status: 200,
    givesFile: ["image/svg+xml"],
    problems: [404],
  }),
} as const;

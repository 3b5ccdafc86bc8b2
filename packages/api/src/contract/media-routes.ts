import { MEDIA_TYPES, mediaSchema } from "./media-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

const ofMedia = inWorkspace.extend({ mediaId: idSchema });

export const mediaRoutes = {
  createMedia: defineRoute({
    id: "createMedia",
    summary:
      "Keep a picture: JPEG, PNG, WebP, AVIF or GIF, told by what it holds. It is made anew, turned upright and without what cameras write into it. The same bytes sent again are the same picture",
    method: "post",
    path: "/workspaces/{workspaceId}/media",
    params: inWorkspace,
    takesFile: "image/*",
    status: 201,
    reply: mediaSchema,
    problems: [413, 415, 422],
  }),
  loadMedia: defineRoute({
    id: "loadMedia",
    summary: "What is known of a picture",
    method: "get",
    path: "/workspaces/{workspaceId}/media/{mediaId}",
    params: ofMedia,
    status: 200,
    reply: mediaSchema,
  }),
  loadMediaFile: defineRoute({
    id: "loadMediaFile",
    summary: "The picture itself; it never changes",
    method: "get",
    path: "/workspaces/{workspaceId}/media/{mediaId}/file",
    params: ofMedia,
    status: 200,
    givesFile: MEDIA_TYPES,
  }),
  loadMediaThumbnail: defineRoute({
    id: "loadMediaThumbnail",
    summary: "The picture at 480 pixels at most",
    method: "get",
    path: "/workspaces/{workspaceId}/media/{mediaId}/thumbnail",
    params: ofMedia,
    status: 200,
    givesFile: ["image/webp"],
  }),
} as const;

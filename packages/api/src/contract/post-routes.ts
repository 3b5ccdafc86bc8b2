import { z } from "zod";
import { CHANGES_BYTES_MAX, changedPostsSchema, changesSchema } from "./change-schemas.ts";
import { newPostSchema, postChangeSchema, postSchema } from "./post-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace, ofPost, page, pageOf } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

export const postRoutes = {
  listPosts: defineRoute({
    id: "listPosts",
    summary: "Posts by day and time, those without a day last",
    method: "get",
    path: "/workspaces/{workspaceId}/posts",
    params: inWorkspace,
    query: page.extend({
      seriesId: idSchema.optional().meta({ description: "Only the posts of this series" }),
      undated: z.literal("true").optional().meta({ description: "Only posts that have no day yet" }),
      evergreen: z.literal("true").optional().meta({ description: "Only content that may be used again" }),
    }),
    status: 200,
    reply: pageOf(postSchema),
  }),
  createPost: defineRoute({
    id: "createPost",
    summary: "Write a post, into a slot or free",
    method: "post",
    path: "/workspaces/{workspaceId}/posts",
    params: inWorkspace,
    body: newPostSchema,
    needs: "idempotency-key",
    status: 201,
    reply: postSchema,
    problems: [409, 422],
  }),
  changePosts: defineRoute({
    id: "changePosts",
    summary: "Change several posts at once, all or none; slots may be swapped between them",
    method: "post",
    path: "/workspaces/{workspaceId}/posts/changes",
    params: inWorkspace,
    body: changesSchema,
    bodyBytesMax: CHANGES_BYTES_MAX,
    needs: "idempotency-key",
    status: 200,
    reply: changedPostsSchema,
    problems: [404, 409, 412, 422],
  }),
  loadPost: defineRoute({
    id: "loadPost",
    summary: "One post",
    method: "get",
    path: "/workspaces/{workspaceId}/posts/{postId}",
    params: ofPost,
    status: 200,
    reply: postSchema,
    problems: [404],
  }),
  changePost: defineRoute({
    id: "changePost",
    summary: "Change or move a post",
    method: "patch",
    path: "/workspaces/{workspaceId}/posts/{postId}",
    params: ofPost,
    body: postChangeSchema,
    needs: "if-match",
    status: 200,
    reply: postSchema,
    problems: [404, 409, 412, 422, 428],
  }),
  deletePost: defineRoute({
    id: "deletePost",
    summary: "Put a post into the trash, where it lies for 30 days; its slot is open again",
    method: "delete",
    path: "/workspaces/{workspaceId}/posts/{postId}",
    params: ofPost,
    needs: "if-match",
    status: 204,
    problems: [404, 412, 428],
  }),
} as const;

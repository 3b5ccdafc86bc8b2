import type { Post } from "@porchlight/core";
import { z } from "zod";
import { newPostSchema, postChangeSchema, postSchema } from "./post-schemas.ts";
import { idSchema, instantSchema } from "./text-schemas.ts";

/** How many posts one request may change. */
export const CHANGES_MAX = 500;

/** Bytes of a request that changes posts: 16 MiB, which is 500 posts with 10,000 letters of three bytes each. */
export const CHANGES_BYTES_MAX = 16_777_216;
/** How long a deleted post lies in the trash before it is gone for good. */
export const TRASH_DAYS = 30;

const ofPost = { id: idSchema, version: z.int().min(1) };

/**
 * `takesBackCreate`: whoever wrote the post takes that back, so it is not listed in the trash; it may be restored all the same.
 * A post that does not read as it was first written is listed there whatever is asked for.
 */
const deletionSchema = z.strictObject({
  kind: z.literal("delete"),
  ...ofPost,
  takesBackCreate: z.exactOptional(z.literal(true)),
});

/** One change of one post, or its way into the trash and out of it, changed where `change` is given; all but `create` name the version they were made on, also in the trash. */
export const changeSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("create"), post: newPostSchema }),
    z.strictObject({ kind: z.literal("change"), ...ofPost, change: postChangeSchema }),
    deletionSchema,
    z.strictObject({ kind: z.literal("restore"), ...ofPost, change: z.exactOptional(postChangeSchema) }),
  ])
  .meta({ id: "Change" });
export type Change = z.infer<typeof changeSchema>;

export const changesSchema = z.strictObject({ changes: z.array(changeSchema).min(1).max(CHANGES_MAX) });

/** The posts after their changes, in the order of the changes. */
export const changedPostsSchema = z.strictObject({ posts: z.array(postSchema) }).meta({ id: "ChangedPosts" });

/** A post in the trash, since `deletedAt`. */
export const trashedPostSchema: z.ZodType<TrashedPost> = z
  .strictObject({ post: postSchema, deletedAt: instantSchema })
  .meta({ id: "TrashedPost" });
export type TrashedPost = { readonly post: Post; readonly deletedAt: string };

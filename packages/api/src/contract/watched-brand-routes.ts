import { z } from "zod";
import { newPostSchema } from "./post-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";
import {
  BRAND_LOOKS_MOST,
  brandLookSchema,
  newBrandLookSchema,
  newWatchedBrandSchema,
  WATCHED_BRANDS_MOST,
  watchedBrandChangeSchema,
  watchedBrandSchema,
} from "./watched-brand-schemas.ts";

const ofBrand = inWorkspace.extend({ brandId: idSchema });
const PATH = "/workspaces/{workspaceId}/watched-brands";

export const watchedBrandRoutes = {
  listWatchedBrands: defineRoute({
    id: "listWatchedBrands",
    summary: "The brands to learn from, oldest first",
    method: "get",
    path: PATH,
    params: inWorkspace,
    status: 200,
    reply: z.strictObject({ items: z.array(watchedBrandSchema) }),
  }),
  createWatchedBrand: defineRoute({
    id: "createWatchedBrand",
    summary: `Watch a brand; at most ${WATCHED_BRANDS_MOST}`,
    method: "post",
    path: PATH,
    params: inWorkspace,
    body: newWatchedBrandSchema,
    needs: "idempotency-key",
    status: 201,
    reply: watchedBrandSchema,
    problems: [409, 422],
  }),
  changeWatchedBrand: defineRoute({
    id: "changeWatchedBrand",
    summary: "Change what is written down of a brand",
    method: "patch",
    path: `${PATH}/{brandId}`,
    params: ofBrand,
    body: watchedBrandChangeSchema,
    needs: "if-match",
    status: 200,
    reply: watchedBrandSchema,
    problems: [404, 412, 428],
  }),
  deleteWatchedBrand: defineRoute({
    id: "deleteWatchedBrand",
    summary: "Watch a brand no more; its looks go with it for good",
    method: "delete",
    path: `${PATH}/{brandId}`,
    params: ofBrand,
    needs: "if-match",
    status: 204,
    problems: [404, 412, 428],
  }),
  listBrandLooks: defineRoute({
    id: "listBrandLooks",
    summary: "What was seen of a brand, newest first",
    method: "get",
    path: `${PATH}/{brandId}/looks`,
    params: ofBrand,
    status: 200,
    reply: z.strictObject({ items: z.array(brandLookSchema) }),
    problems: [404],
  }),
  createBrandLook: defineRoute({
    id: "createBrandLook",
    summary: `Keep what was seen of a brand; at most ${BRAND_LOOKS_MOST} looks of each`,
    method: "post",
    path: `${PATH}/{brandId}/looks`,
    params: ofBrand,
    body: newBrandLookSchema,
    needs: "idempotency-key",
    status: 201,
    reply: brandLookSchema,
    problems: [404, 409, 422],
  }),
  createIdeaFromLook: defineRoute({
    id: "createIdeaFromLook",
    summary: "Make a post of what a look found; a look of which there is one keeps that one",
    method: "post",
    path: `${PATH}/{brandId}/looks/{lookId}/idea`,
    params: ofBrand.extend({ lookId: idSchema }),
    body: newPostSchema,
    needs: "idempotency-key",
    status: 201,
    reply: brandLookSchema,
    problems: [404, 409, 422],
  }),
} as const;

import { auditReplies } from "@porchlight/core";
import { AUDIT_DAYS_MAX } from "../contract/reply-audit-schemas.ts";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { refuseRange } from "../http/refuse-range.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { listTalks } from "./list-talks.ts";

export function mountReplyAudit(mounting: Mounting): void {
  mount(mounting, routes.auditReplies, async ({ workspace, query: range, now }) => {
    refuseRange(range, AUDIT_DAYS_MAX);
    const [stored, conversations] = await Promise.all([findCurrentPlan(workspace), listTalks(workspace, range)]);
    if (stored === undefined) throw notFound("plan");
    return auditReplies({ conversations, plan: stored.plan, range, now });
  });
}

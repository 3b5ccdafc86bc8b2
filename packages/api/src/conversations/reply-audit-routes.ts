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
    const stored = await findCurrentPlan(workspace);
    if (stored === undefined) throw notFound("plan");
    const conversations = await listTalks(workspace, range);
    return auditReplies({ conversations, plan: stored.plan, range, now });
  });
}

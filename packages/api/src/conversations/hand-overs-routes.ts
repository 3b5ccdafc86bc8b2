import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { staleVersion } from "../http/stale-version.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { findHandOverProblems } from "./find-hand-over-problems.ts";
import { findHandOvers, insertHandOvers, updateHandOvers } from "./hand-overs-store.ts";

export function mountHandOvers(mounting: Mounting): void {
  mount(mounting, routes.loadHandOvers, ({ workspace }) => findHandOvers(workspace));

  mount(mounting, routes.saveHandOvers, async ({ workspace, body: { handOvers }, version, now }) => {
    const stored = await findCurrentPlan(workspace);
    if (stored === undefined) throw notFound("plan");
    const problems = findHandOverProblems(handOvers, stored.plan.answers.people);
    if (problems.length > 0) throw new ProblemError("hand-overs-refused", listOf(problems));
    const changed = { handOvers, updatedAt: now };
    const saved =
      version === 0
        ? await insertHandOvers(workspace, changed)
        : await updateHandOvers(workspace, { version, ...changed });
    if (saved !== undefined) return saved;
    throw staleVersion({ given: version, current: await findHandOvers(workspace) });
  });
}

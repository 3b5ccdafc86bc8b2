import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { ProblemError } from "../http/problem-error.ts";
import { staleVersion } from "../http/stale-version.ts";
import { nameAfterBusiness } from "../workspaces/name-after-business.ts";
import { findAnswers, insertAnswers, updateAnswers } from "./answers-store.ts";

export function mountAnswers(mounting: Mounting): void {
  mount(mounting, routes.loadAnswers, async ({ workspace }) => {
    const draft = await findAnswers(workspace);
    if (draft === undefined) throw new ProblemError("no-answers-yet");
    return draft;
  });

  mount(mounting, routes.saveAnswers, async ({ workspace, body, version, now }) => {
    const draft = { ...body, updatedAt: now };
    const saved =
      version === 0 ? await insertAnswers(workspace, draft) : await updateAnswers(workspace, { version, draft });
    if (saved === undefined) {
      const current = (await findAnswers(workspace)) ?? null;
      throw staleVersion({ given: version, current });
    }
    // An example that is tried out renames nothing.
    await nameAfterBusiness(workspace, body.own ?? body.answers);
    return saved;
  });
}

import { CONNECTED_ACCOUNTS_MOST } from "../contract/connected-account-schemas.ts";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { deleteAccount, hurryAccount, insertAccount, listAccounts } from "./connected-accounts-store.ts";

export function mountConnectedAccounts(mounting: Mounting): void {
  mount(mounting, routes.listConnectedAccounts, async ({ workspace }) => {
    return { items: [...(await listAccounts(workspace, CONNECTED_ACCOUNTS_MOST))] };
  });

  mount(mounting, routes.connectAccount, async ({ workspace, body, now, newId }) => {
    await lockWorkspace(workspace);
    const limit = CONNECTED_ACCOUNTS_MOST;
    if ((await listAccounts(workspace, limit)).length === limit)
      throw new ProblemError("accounts-full", { facts: { limit } });
    const account = await insertAccount(workspace, { ...body, id: newId(), now });
    if (account === undefined) throw new ProblemError("account-connected");
    return account;
  });

  mount(mounting, routes.lookSoon, async ({ workspace, params: { accountId: id }, now }) => {
    return (await hurryAccount(workspace, { id, now })) ?? Promise.reject(notFound("account"));
  });

  mount(mounting, routes.disconnectAccount, async ({ workspace, params: { accountId } }) => {
    if (!(await deleteAccount(workspace, accountId))) throw notFound("account");
    return undefined;
  });
}

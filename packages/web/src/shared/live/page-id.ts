import { newRequestKey } from "../api/new-request-key.ts";

/**
 * The id of this window as long as it is open. It stands on the document, so that it lives exactly as long; undefined where
 * there is none.
 */
export function pageId(): string | undefined {
  const root = globalThis.document?.documentElement;
  if (root === undefined) return undefined;
  root.dataset.page ??= newRequestKey();
  return root.dataset.page;
}

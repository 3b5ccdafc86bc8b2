import { newRequestKey } from "../api/new-request-key.ts";

const BROWSER_KEY = "porchlight/browser";
const BROWSER_LENGTH = 16;

/**
 * The id of this window as long as it is open. It stands on the document, so that it lives exactly as long; undefined where
 * there is none. It begins with the browser, by which all windows of one are known for one person's.
 */
export function pageId(): string | undefined {
  const root = globalThis.document?.documentElement;
  if (root === undefined) return undefined;
  root.dataset.page ??= `${ownBrowser()}-${newRequestKey()}`;
  return root.dataset.page;
}

/** What the ids of all windows of one browser have in common. */
export function browserOf(page: string): string {
  return page.slice(0, BROWSER_LENGTH);
}

function ownBrowser(): string {
  try {
    const kept = localStorage.getItem(BROWSER_KEY) ?? newRequestKey().slice(0, BROWSER_LENGTH);
    localStorage.setItem(BROWSER_KEY, kept);
    return browserOf(kept);
  } catch {
    // A browser that keeps nothing is known for the window alone.
    return newRequestKey().slice(0, BROWSER_LENGTH);
  }
}

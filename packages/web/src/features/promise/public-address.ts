/** Where everybody finds the page of a slug, or one of its other forms. */
export function publicAddress(slug: string, form = ""): string {
  return `${window.location.origin}/p/${slug}${form}`;
}

const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Whether nobody but this computer finds that page. */
export function isOnlyHere(): boolean {
  return LOCAL_NAMES.includes(window.location.hostname);
}

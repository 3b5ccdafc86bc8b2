/** Where everybody finds the page of a slug, or one of its other forms. */
export function publicAddress(slug: string, form = ""): string {
  return `${window.location.origin}/p/${slug}${form}`;
}

/** As many as the server gives at once. */
const PAGE = 200;

type Page<T> = { readonly items: readonly T[]; readonly nextCursor: string | null };

/** All items of a list that comes in pages: `loadPage` is called with what to ask for until there is no more. */
export async function loadAllPages<T>(
  loadPage: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await loadPage({ limit: PAGE, ...(cursor === null ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

type Days = { readonly from?: unknown; readonly to?: unknown };

/** The context in which the catalogue says a span of days: of one day alone it has a sentence of its own. */
export function oneDayContext({ from, to }: Days): { readonly context?: "oneDay" } {
  return from !== undefined && from === to ? { context: "oneDay" } : {};
}

/** What a value was, without the unit that it shares with what it is: "18" before "21%", "3" before "4 posts". */
export function withoutSharedUnit(from: string, value: string): string {
  const before = splitAmount(from);
  const now = splitAmount(value);
  return before !== undefined && now !== undefined && sameUnit(before.unit, now.unit) ? before.amount : from;
}

function splitAmount(text: string): { readonly amount: string; readonly unit: string } | undefined {
  const [, amount, unit] = /^([\d.,]+)(\D*)$/.exec(text) ?? [];
  return amount === undefined || unit === undefined ? undefined : { amount, unit };
}

// "post" and "posts" are one unit.
function sameUnit(a: string, b: string): boolean {
  return a === b || (a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a)));
}

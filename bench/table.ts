type Cell = string | number | boolean;

/** Prints rows as a Markdown table; numbers with three digits that count. */
export function printTable(title: string, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, heads.map(() => "---"), ...rows.map((row) => heads.map((head) => formatCell(row[head])))];
  console.log(`\n## ${title}\n`);
  for (const cells of lines) console.log(`| ${cells.join(" | ")} |`);
}

function formatCell(cell: Cell | undefined): string {
  if (typeof cell !== "number") return cell === true ? "yes" : cell === false ? "no" : String(cell ?? "");
  if (Number.isInteger(cell)) return String(cell);
  return cell >= 100 ? cell.toFixed(0) : cell.toPrecision(3);
}

import { type Insertable, type RawBuilder, sql } from "kysely";
import type { Database } from "./tables.ts";

export type Rows<Table extends keyof Database> = {
  readonly table: Table;
  /** All of them with the same fields, none of which is JSON: that is text here, and would become a string inside JSON. */
  readonly rows: readonly Insertable<Database[Table]>[];
};

/** Rows to be written as a table of their own: one parameter and one form of statement, however many they are. */
export function asTable<Table extends keyof Database>({ table, rows }: Rows<Table>): RawBuilder<unknown> {
  return sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`;
}

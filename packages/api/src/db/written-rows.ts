import { type Insertable, type RawBuilder, sql, type Transaction } from "kysely";
import type { Database } from "./tables.ts";

type Rows<Table extends keyof Database> = {
  readonly table: Table;
  /** All of them with the same fields. */
  readonly rows: readonly Insertable<Database[Table]>[];
};

/** Rows to be written as a table of their own: one parameter and one form of statement, however many they are. */
export function asTable<Table extends keyof Database>({ table, rows }: Rows<Table>): RawBuilder<unknown> {
  return sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`;
}

export async function insertRows<Table extends keyof Database>(
  trx: Transaction<Database>,
  { table, rows }: Rows<Table>,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${asTable({ table, rows })}`.execute(
    trx,
  );
}

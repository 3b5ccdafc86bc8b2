import { sql, type Transaction } from "kysely";
import { asTable, type Rows } from "./as-table.ts";
import type { Database } from "./tables.ts";

/** Writes all rows with one statement. */
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

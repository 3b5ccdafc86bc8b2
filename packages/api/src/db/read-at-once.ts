import { DummyDriver, PostgresDialect, Transaction } from "kysely";
import type { Database } from "./tables.ts";

/**
 * A transaction whose statements are sent as they come, none waiting for the answer to the one before: what is read with
 * `Promise.all` goes out together. For reading alone: where one of several fails, the others may have run.
 */
export function readAtOnce(trx: Transaction<Database>): Promise<Transaction<Database>> {
  const executor = trx.getExecutor();
  return executor.provideConnection(async (connection) => {
    const prompt = executor.withConnectionProvider({ provideConnection: (consumer) => consumer(connection) });
    return new Transaction<Database>({ config: { dialect }, dialect, driver: new DummyDriver(), executor: prompt });
  });
}

/** Never connects: the connection is there already. */
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error("a transaction opens no connection")) });

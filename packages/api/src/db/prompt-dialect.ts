import type { PostgresDialectConfig } from "kysely";
import { type DatabaseConnection, PostgresDialect, PostgresDriver, type TransactionSettings } from "kysely";

/** PostgreSQL over connections that send without waiting for what was sent before. */
export class PromptDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new PromptDriver(this.#config);
  }
}

/**
 * Does not wait where nothing hangs on the answer: a transaction begins together with its first statement, and one that only read
 * ends behind its reply. Whatever was written is committed before anybody hears of it.
 */
class PromptDriver extends PostgresDriver {
  readonly #begun = new WeakMap<DatabaseConnection, Promise<void>>();
  readonly #reading = new WeakSet<DatabaseConnection>();

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const begun = super.beginTransaction(connection, settings);
    // Told at the commit; until then what follows fails on the same connection.
    begun.catch(() => undefined);
    this.#begun.set(connection, begun);
    if (settings.accessMode === "read only") this.#reading.add(connection);
    else this.#reading.delete(connection);
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#begun.get(connection);
    const committed = super.commitTransaction(connection);
    // Whoever gets the connection next stands in line behind this; one that was lost says so to the pool.
    if (this.#reading.has(connection)) committed.catch(() => undefined);
    else await committed;
  }
}

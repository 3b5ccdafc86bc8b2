import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type LogEvent, sql } from "kysely";
import { inject } from "vitest";
import { connect } from "../db/connect.ts";
import type { Connection } from "../db/connection.ts";
import { migrate } from "../db/migrate.ts";

export const ENGINES = ["embedded", "server"] as const;
export type Engine = (typeof ENGINES)[number];

export type TestDatabase = Connection & { readonly lost: readonly Error[] };

/** A database of its own with all tables, on the engine that is asked for. */
export async function openDatabase(engine: Engine, onQuery?: (event: LogEvent) => void): Promise<TestDatabase> {
  const lost: Error[] = [];
  const events = {
    onLostConnection: (error: Error) => lost.push(error),
    ...(onQuery === undefined ? {} : { onQuery }),
  };
  if (engine === "embedded") {
    const image = new Blob([await readFile(inject("embeddedImage"))]);
    return { ...(await connect({ kind: "memory", image }, events)), lost };
  }
  const connection = await connect({ kind: "server", url: await createDatabase() }, events);
  await migrate(connection.db);
  return { ...connection, lost };
}

/** Makes an empty database on the tests' PostgreSQL; its address. */
export async function createDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(inject("postgresUrl"));
  const admin = await connect({ kind: "server", url: url.href }, { onLostConnection: () => {} });
  await sql.raw(`create database ${name}`).execute(admin.db);
  await admin.close();
  url.pathname = `/${name}`;
  return url.href;
}

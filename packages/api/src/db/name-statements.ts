import type pg from "pg";
import { isOutgrownStatement } from "./database-trouble.ts";

/** Each takes memory of every connection, so only so many get a name; what comes later is sent without one. */
const NAMED_MAX = 500;

type Send = (...given: unknown[]) => Promise<pg.QueryResult>;

/**
 * Gives reading statements names of their own, so that a connection parses and plans each of them once. Those that write are of
 * as many forms as there are numbers of rows. A table that was changed meanwhile fails its statements once; from then on all
 * have new names.
 */
export function nameStatements(): (client: pg.PoolClient) => void {
  const names = new Map<string, string>();
  let named = 0;
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= NAMED_MAX || !READS.test(text)) return known;
    named += 1;
    names.set(text, `read_${named}`);
    return names.get(text);
  };
  return (client) => {
    const query = client.query.bind(client) as Send;
    const send: Send = (...given) => {
      const [text, values] = given;
      if (typeof text !== "string" || given.length !== 2 || !Array.isArray(values)) return query(...given);
      const name = values.length === 0 ? undefined : nameOf(text);
      if (name === undefined) return query(text, values);
      return query({ name, text, values }).catch((error: unknown) => {
        if (isOutgrownStatement(error) && names.get(text) === name) names.clear();
        throw error;
      });
    };
    client.query = send as typeof client.query;
  };
}

const READS = /^\s*select\b/i;

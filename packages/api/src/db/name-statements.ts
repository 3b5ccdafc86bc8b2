import type pg from "pg";

/** Each takes memory of every connection; what is put together anew each time is sent as it is. */
const NAMED_MOST = 500;

/**
 * Gives reading statements names of their own, so that a connection parses and plans each of them once. Those that write are of
 * as many forms as there are numbers of rows.
 */
export function nameStatements(): (client: pg.PoolClient) => void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= NAMED_MOST || !READS.test(text)) return known;
    const name = `read_${names.size}`;
    names.set(text, name);
    return name;
  };
  return (client) => {
    const query = client.query.bind(client) as (sent: pg.QueryConfig) => Promise<pg.QueryResult>;
    const send = (text: string, values: unknown[] = []) => {
      const name = values.length === 0 ? undefined : nameOf(text);
      return query({ text, values, ...(name === undefined ? {} : { name }) });
    };
    client.query = send as typeof client.query;
  };
}

const READS = /^\s*select\b/i;

// The least that could answer what the Today page asks for: Express and pg, the rows as they are. What our routes are held against.
import express from "express";
import pg from "pg";
import { bareStatementsOf } from "./bare-today.ts";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = express();
app.get("/readyz", async (_request, response) => {
  await pool.query("select 1");
  response.json({ ready: true });
});
app.use(async (request, response) => {
  const shown: unknown[] = [];
  for (const { text, values, isShown } of bareStatementsOf(new URL(request.url, "http://bare")) ?? []) {
    const { rows } = await pool.query(text, [...values]);
    if (isShown) shown.push(rows);
  }
  response.json(shown);
});
const server = app.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void pool.end().then(() => process.exit(0));
});

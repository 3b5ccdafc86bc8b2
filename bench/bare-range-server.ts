// The least that could send a month of posts: Express and pg, one query, no checks. What our calendar route is held against.
import express from "express";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const MONTH = `select post_id as id, version, status, title, text, category, channels, to_char(on_date, 'YYYY-MM-DD') as date,
  to_char(at_time, 'HH24:MI') as time, zone
  from posts where workspace_id = $1 and on_date between $2 and $3 and deleted_at is null order by on_date, at_time, post_id`;

const app = express();
app.get("/readyz", async (_request, response) => {
  await pool.query("select 1");
  response.json({ ready: true });
});
app.get("/calendar/:workspaceId", async (request, response) => {
  const { rows } = await pool.query(MONTH, [request.params.workspaceId, request.query.from, request.query.to]);
  response.json({
    planId: null,
    planVersion: null,
    slots: [],
    posts: rows,
    findings: [],
    ruleSettings: {},
    rulesOff: [],
  });
});
const server = app.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void pool.end().then(() => process.exit(0));
});

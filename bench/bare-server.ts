// The least that could answer: Express over PGlite, nothing else. What our start is held against.
import { PGlite } from "@electric-sql/pglite";
import express from "express";

const database = await PGlite.create(process.env.PORCHLIGHT_DATA ?? "memory://");
const app = express();
app.get("/readyz", async (_request, response) => {
  await database.query("select 1");
  response.json({ ready: true });
});
const server = app.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void database.close().then(() => process.exit(0));
});

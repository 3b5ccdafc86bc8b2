// The least that could send a badge: Express and the same bytes in memory. What our badge is held against.
import express from "express";

const badge = Buffer.from(process.env.BADGE ?? "");
const app = express();
app.get("/readyz", (_request, response) => {
  response.json({ ready: true });
});
app.get("/badge.svg", (_request, response) => {
  response.set("Cache-Control", "public, max-age=300").type("image/svg+xml").send(badge);
});
const server = app.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});

// The least that could take in a signed message: Express, and the signature looked at. What our hook is held against.
import express from "express";
import { Webhook } from "standardwebhooks";

const webhook = new Webhook(process.env.SECRET ?? "");
const app = express();
app.get("/readyz", (_request, response) => {
  response.json({ ready: true });
});
app.post("/hook", express.raw({ type: () => true }), (request, response) => {
  webhook.verify(request.body, request.headers as Record<string, string>);
  response.status(202).end();
});
const server = app.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});

// For people who work on it: the API restarts on a change, the web app reloads in place.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
// In development the API holds every reply against its schema.
const env = { NODE_ENV: "development", ...process.env };
const children = ["@porchlight/api", "@porchlight/web"].map((name) =>
  spawn("pnpm", ["--filter", name, "dev"], { cwd: root, env, stdio: "inherit", shell: process.platform === "win32" }),
);

console.log("Web app: http://127.0.0.1:4647   API: http://127.0.0.1:4646");
process.on("SIGINT", () => undefined);
process.on("SIGTERM", stopAll);
for (const child of children) child.on("exit", stopAll);

function stopAll() {
  for (const child of children) child.kill("SIGTERM");
}

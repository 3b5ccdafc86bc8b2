// Builds what is needed and runs Porchlight on this machine until it is told to stop.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./build.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const server = spawn(
  process.execPath,
  ["--conditions=@porchlight/source", join(root, "packages/api/src/main.ts"), ...process.argv.slice(2)],
  // Source that was read once is not read anew by the next start.
  { stdio: "inherit", env: { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compile"), ...process.env } },
);

// A terminal's Ctrl C reaches the server by itself; other signals come only here. Either way the server closes first.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1);
});

import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/notifications/styles.css";
import "@fontsource-variable/bricolage-grotesque/opsz.css";
import "@fontsource-variable/figtree/wght.css";
import "./app/tokens.css";
import "./app/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { createQueryClient } from "./app/create-query-client.ts";
import { createAppRouter } from "./app/router.tsx";

/** By then whoever waits wants to see that something comes. */
const PATIENCE_MS = 400;

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
// Drawn before its code is there a page is drawn twice, and what waits stands for a third of a second at least. What went wrong
// is drawn as well.
void Promise.race([router.load().catch(() => undefined), patience]).then(draw);

function draw(): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element #root");
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} router={router} />
    </StrictMode>,
  );
}

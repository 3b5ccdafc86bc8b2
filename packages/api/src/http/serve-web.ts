import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Router } from "express";
import { ProblemError } from "./problem-error.ts";

/** Serves the built web: files named after their content for ever, everything else asked for anew, one page for every address. */
export function serveWeb(router: Router, folder: string): void {
  const page = join(folder, "index.html");
  const isBuilt = existsSync(page);
  if (isBuilt) {
    router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }));
    router.use(express.static(folder, { index: false, maxAge: 0 }));
  }
  router.get("/{*address}", (request, response, next) => {
    const wantsPage = request.path === "/" || request.accepts(["json", "html"]) === "html";
    const isPage = wantsPage && !request.path.startsWith("/api/");
    if (!isPage || request.path.startsWith("/assets/")) return next();
    if (!isBuilt) throw new ProblemError("web-not-built");
    response.set("Cache-Control", "no-cache").sendFile(page);
  });
}

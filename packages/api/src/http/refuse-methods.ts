import type { Router } from "express";
import type { Route } from "../contract/route.ts";
import { pathOf } from "./mount.ts";
import { ProblemError } from "./problem-error.ts";

/** Answers what no route of a known address answers: OPTIONS with what works there, all else with 405. */
export function refuseMethods(router: Router, routes: readonly Route[]): void {
  for (const path of new Set(routes.map(pathOf))) {
    const methods = routes.filter((route) => pathOf(route) === path).map((route) => route.method.toUpperCase());
    const allowed = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
    router.all(path, (request, response) => {
      if (request.method !== "OPTIONS") {
        throw new ProblemError("method-not-allowed", {
          facts: { method: request.method, allowed },
          headers: { Allow: allowed },
        });
      }
      response.status(204).set("Allow", allowed).end();
    });
  }
}

import type { Request, RequestHandler } from "express";
import { ProblemError } from "./problem-error.ts";

const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Keeps other sites out while there is no login: a page that points its own name at this machine (DNS rebinding) calls
 * this server by a name that it does not have, and a page elsewhere that sends a form has another origin.
 */
export function guardOrigin({ host, allowedHosts }: { host: string; allowedHosts: readonly string[] }): RequestHandler {
  const names = new Set([...LOCAL_NAMES, host.includes(":") ? `[${host}]` : host.toLowerCase(), ...allowedHosts]);
  return (request, _response, next) => {
    const called = request.headers.host ?? "";
    if (!names.has(nameOf(called))) throw new ProblemError("foreign-host", { facts: { host: called } });
    if (!SAFE_METHODS.has(request.method) && isFromElsewhere(request, called)) throw new ProblemError("foreign-origin");
    next();
  };
}

// Browsers send Sec-Fetch-Site, which no page can forge, and where they don't, Origin. Programs send neither.
function isFromElsewhere(request: Request, called: string): boolean {
  const site = request.get("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = request.get("origin");
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== called.toLowerCase();
}

/** `[::1]:4646` → `[::1]`, `Localhost:4646` → `localhost`. */
function nameOf(hostHeader: string): string {
  return hostHeader.toLowerCase().replace(/:\d+$/, "");
}

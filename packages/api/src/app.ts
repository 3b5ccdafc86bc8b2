import compression from "compression";
import express, { type Express } from "express";
import helmet from "helmet";
import { mountAnswers } from "./answers/answers-routes.ts";
import { mountWatchedBrands } from "./brands/watched-brands-routes.ts";
import { mountCalendar } from "./calendar/calendar-routes.ts";
import { mountRuleSettings } from "./checks/rule-settings-routes.ts";
import { mountConnectedAccounts } from "./connectors/connected-accounts-routes.ts";
import type { Context } from "./context.ts";
import { routes } from "./contract/routes.ts";
import { mountConversations } from "./conversations/conversations-routes.ts";
import { mountHandOvers } from "./conversations/hand-overs-routes.ts";
import { mountPromiseForecast } from "./conversations/promise-forecast-routes.ts";
import { mountReplyAudit } from "./conversations/reply-audit-routes.ts";
import { mountSavedReplies } from "./conversations/saved-replies-routes.ts";
import { mountWeekSummary } from "./conversations/week-summary-routes.ts";
import { mountDigests } from "./digests/digests-routes.ts";
import { serveStopPage } from "./digests/serve-stop-page.ts";
import { mountFeeds } from "./feeds/feeds-routes.ts";
import { serveFeeds } from "./feeds/serve-feeds.ts";
import { mountHashtagSets } from "./hashtags/hashtag-sets-routes.ts";
import { mountHolidays } from "./holidays/holidays-routes.ts";
import { mountHooks, mountWebhookSecret } from "./hooks/hooks-routes.ts";
import { answerHealth } from "./http/answer-health.ts";
import { guardOrigin } from "./http/guard-origin.ts";
import { logRequests } from "./http/log-requests.ts";
import type { Mounting } from "./http/mount.ts";
import { openapiDocument } from "./http/openapi-document.ts";
import { ProblemError } from "./http/problem-error.ts";
import { problemWords } from "./http/problem-words.ts";
import { refuseMethods } from "./http/refuse-methods.ts";
import { replyWithProblem } from "./http/reply-with-problem.ts";
import { serveWeb } from "./http/serve-web.ts";
import { mountLive } from "./live/live-routes.ts";
import { mountMedia } from "./media/media-routes.ts";
import { mountPauses } from "./pauses/pauses-routes.ts";
import { mountPlans } from "./plans/plans-routes.ts";
import { mountPosts } from "./posts/posts-routes.ts";
import { mountTrash } from "./posts/trash-routes.ts";
import { mountPresence } from "./presence/presence-routes.ts";
import { answerPublic } from "./public-promise/answer-public.ts";
import { createKeptPromises, type KeptPromises } from "./public-promise/kept-promises.ts";
import { mountPublicPromise } from "./public-promise/public-promise-routes.ts";
import { mountRoutineTicks } from "./routine/routine-ticks-routes.ts";
import { mountTicks } from "./ticks/ticks-routes.ts";
import { mountSavedViews } from "./views/saved-views-routes.ts";
import { mountWorkspaces } from "./workspaces/workspaces-routes.ts";

export type AppOptions = {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly webFolder: string;
  /** True once the server takes no more requests. */
  readonly isStopping: () => boolean;
};

const MOUNTS: readonly ((mounting: Mounting) => void)[] = [
  mountWorkspaces,
  mountLive,
  mountAnswers,
  mountPlans,
  mountPosts,
  mountTrash,
  mountMedia,
  mountHashtagSets,
  mountConversations,
  mountReplyAudit,
  mountHandOvers,
  mountWeekSummary,
  mountPromiseForecast,
  mountSavedReplies,
  mountWebhookSecret,
  mountConnectedAccounts,
  mountFeeds,
  mountDigests,
  mountRuleSettings,
  mountPresence,
  mountCalendar,
  mountSavedViews,
  mountRoutineTicks,
  mountTicks,
  mountWatchedBrands,
  mountPauses,
  mountHolidays,
];

/** The whole server as a function of requests: the API under `/api/v1`, and the built web for every other address. */
export function createApp(context: Context, options: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  const kept = createKeptPromises(context);
  const everybody = answerPublic(kept, context);
  // A badge on a busy site would fill the log, and is answered before anything else is set up for it.
  app.use(everybody.atHand);
  app.use(logRequests(context), securityHeaders());
  answerHealth(app, { context, isStopping: options.isStopping });
  mountHooks({ router: app, context });
  serveFeeds({ router: app, context });
  serveStopPage({ router: app, context });
  app.use(everybody.fromDatabase);
  app.use(guardOrigin(options), compression());
  mountApi(app, context, kept);
  serveWeb(app, options.webFolder);
  app.use((request) => {
    throw new ProblemError("no-such-route", { facts: { method: request.method, path: request.path } });
  });
  app.use(replyWithProblem(problemWords()));
  return app;
}

function mountApi(app: Express, context: Context, kept: KeptPromises): void {
  // Made for the first who asks: hardly anybody does, and a start waits for it.
  let document: string | undefined;
  app.use("/api", (_request, response, next) => {
    response.set("Cache-Control", "private, no-cache");
    next();
  });
  app.get("/api/v1/openapi.json", (_request, response) => {
    document ??= JSON.stringify(openapiDocument(Object.values(routes)));
    response.type("application/json").send(document);
  });
  for (const mountNoun of MOUNTS) mountNoun({ router: app, context });
  mountPublicPromise({ router: app, context }, kept);
  refuseMethods(app, Object.values(routes));
}

/** What the built web needs and no more: its own files, styles set while it runs, pictures made in the page. */
function securityHeaders(): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // On this machine the server speaks plain HTTP; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
  });
}

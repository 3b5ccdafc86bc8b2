import { answersRoutes } from "./answers-routes.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { connectedAccountRoutes } from "./connected-account-routes.ts";
import { conversationRoutes } from "./conversation-routes.ts";
import { digestRoutes } from "./digest-routes.ts";
import { feedRoutes } from "./feed-routes.ts";
import { handOverRoutes } from "./hand-over-routes.ts";
import { hashtagSetRoutes } from "./hashtag-set-routes.ts";
import { holidayRoutes } from "./holiday-routes.ts";
import { hookRoutes } from "./hook-routes.ts";
import { liveRoutes } from "./live-routes.ts";
import { mediaRoutes } from "./media-routes.ts";
import { pauseRoutes } from "./pause-routes.ts";
import { planRoutes } from "./plan-routes.ts";
import { postRoutes } from "./post-routes.ts";
import { postVersionRoutes } from "./post-version-routes.ts";
import { presenceRoutes } from "./presence-routes.ts";
import { promiseForecastRoutes } from "./promise-forecast-routes.ts";
import { promiseSettingsRoutes } from "./promise-settings-routes.ts";
import { replyAuditRoutes } from "./reply-audit-routes.ts";
import { routineTickRoutes } from "./routine-tick-routes.ts";
import { ruleSettingsRoutes } from "./rule-settings-routes.ts";
import { savedReplyRoutes } from "./saved-reply-routes.ts";
import { savedViewRoutes } from "./saved-view-routes.ts";
import { tickRoutes } from "./tick-routes.ts";
import { trashRoutes } from "./trash-routes.ts";
import { watchedBrandRoutes } from "./watched-brand-routes.ts";
import { weekSummaryRoutes } from "./week-summary-routes.ts";
import { workspaceRoutes } from "./workspace-routes.ts";

/** Every route of the API, in the order of the data; the rows of each noun are in its own file. */
export const routes = {
  ...workspaceRoutes,
  ...liveRoutes,
  ...answersRoutes,
  ...planRoutes,
  ...calendarRoutes,
  ...ruleSettingsRoutes,
  ...savedViewRoutes,
  ...routineTickRoutes,
  ...tickRoutes,
  ...watchedBrandRoutes,
  ...pauseRoutes,
  ...postRoutes,
  ...trashRoutes,
  ...holidayRoutes,
  ...postVersionRoutes,
  ...mediaRoutes,
  ...hashtagSetRoutes,
  ...conversationRoutes,
  ...replyAuditRoutes,
  ...handOverRoutes,
  ...weekSummaryRoutes,
  ...promiseForecastRoutes,
  ...presenceRoutes,
  ...savedReplyRoutes,
  ...hookRoutes,
  ...feedRoutes,
  ...promiseSettingsRoutes,
  ...digestRoutes,
  ...connectedAccountRoutes,
} as const;

export type Routes = typeof routes;

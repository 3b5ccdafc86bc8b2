import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { z } from "zod";
import { askAhead } from "../features/calendar/ask-ahead.ts";
import { StartPage } from "../features/home/start-page.tsx";
import { currentPlanQuery } from "../shared/api/plan-queries.ts";
import { workspacesQuery } from "../shared/api/workspace-queries.ts";
import { BrokenPage } from "../shared/ui/broken-page.tsx";
import { LoadingPage } from "../shared/ui/loading-page.tsx";
import { NotFoundPage } from "../shared/ui/not-found-page.tsx";
import { LiveWorkspace } from "./live-workspace.tsx";
import { Shell } from "./shell.tsx";

type RouterContext = { readonly queryClient: QueryClient };

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: NotFoundPage });

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  loader: async ({ context }) => {
    const { items } = await context.queryClient.ensureQueryData(workspacesQuery());
    const first = items[0];
    if (first !== undefined) throw redirect({ to: "/w/$workspaceId", params: { workspaceId: first.id } });
  },
});

const workspace = createRoute({ getParentRoute: () => root, path: "/w/$workspaceId", component: LiveWorkspace });

/** A workspace with a plan opens on today; one without opens on the invitation to make one. */
const home = createRoute({
  getParentRoute: () => workspace,
  path: "/",
  component: StartPage,
  loader: async ({ context, params }) => {
    const plan = await context.queryClient.ensureQueryData(currentPlanQuery(params.workspaceId));
    if (plan !== null) throw redirect({ to: "/w/$workspaceId/today", params });
  },
});

const wizard = createRoute({
  getParentRoute: () => workspace,
  path: "/answers",
  validateSearch: z.object({ step: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("../features/wizard/wizard-page.tsx"), "WizardPage"),
});

const places = createRoute({
  getParentRoute: () => workspace,
  id: "places",
  component: Shell,
  // The bar names the workspace. Whatever goes wrong is told where it is drawn.
  loader: ({ context }) => context.queryClient.ensureQueryData(workspacesQuery()).catch(() => undefined),
});

const today = createRoute({
  getParentRoute: () => places,
  path: "/today",
  component: lazyRouteComponent(() => import("../features/today/today-page.tsx"), "TodayPage"),
});

const plan = createRoute({
  getParentRoute: () => places,
  path: "/plan",
  validateSearch: z.object({
    version: z.string().optional().catch(undefined),
    /** The version that the shown one is held against. */
    compare: z.string().optional().catch(undefined),
    /** The channel whose list is worked off. */
    channel: z.string().optional().catch(undefined),
    /** Whether things can be tried out on the page. */
    try: z.literal(true).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("../features/plan/plan-page.tsx"), "PlanPage"),
});

const promise = createRoute({
  getParentRoute: () => places,
  path: "/promise",
  component: lazyRouteComponent(() => import("../features/promise/promise-page.tsx"), "PromisePage"),
});

const calendarSearch = z.object({
  view: z.enum(["year", "month", "week", "day", "list"]).optional().catch(undefined),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .catch(undefined),
  post: z.string().optional().catch(undefined),
  /** What of the calendar is shown: lists with commas between. */
  channels: z.string().optional().catch(undefined),
  categories: z.string().optional().catch(undefined),
  authors: z.coerce.string().optional().catch(undefined),
  states: z.string().optional().catch(undefined),
  findings: z.literal(true).optional().catch(undefined),
  find: z.coerce.string().optional().catch(undefined),
});

const calendar = createRoute({
  getParentRoute: () => places,
  path: "/calendar",
  loader: ({ context: { queryClient }, params, location, cause }) => {
    // Whoever goes about in it has it before them, and it asks for itself.
    if (cause === "stay") return;
    return askAhead({ queryClient, ...params, search: calendarSearch.parse(location.search) });
  },
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import("../features/calendar/calendar-page.tsx"), "CalendarPage"),
});

const conversations = createRoute({
  getParentRoute: () => places,
  path: "/conversations",
  validateSearch: z.object({
    /** The conversation that is shown whole. */
    open: z.string().optional().catch(undefined),
    /** Whose conversations are shown: those of whoever sits here, or the owner's. */
    whose: z.enum(["mine", "owner"]).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("../features/conversations/conversations-page.tsx"), "ConversationsPage"),
});

const week = createRoute({
  getParentRoute: () => places,
  path: "/conversations/week",
  validateSearch: z.object({
    /** Any day of the week that is summed up; without one it is the last whole week. */
    day: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .catch(undefined),
  }),
  component: lazyRouteComponent(() => import("../features/conversations/week/week-page.tsx"), "WeekPage"),
});

const shopFront = createRoute({
  getParentRoute: () => places,
  path: "/shop-front",
  component: lazyRouteComponent(() => import("../features/shop-front/shop-front-page.tsx"), "ShopFrontPage"),
});

const notices = createRoute({
  getParentRoute: () => places,
  path: "/notices",
  component: lazyRouteComponent(() => import("../features/notices/notices-page.tsx"), "NoticesPage"),
});

const lessons = createRoute({
  getParentRoute: () => places,
  path: "/lessons",
  component: lazyRouteComponent(() => import("../features/training/lessons-page.tsx"), "LessonsPage"),
});

const watchList = createRoute({
  getParentRoute: () => places,
  path: "/watch-list",
  validateSearch: z.object({
    /** The brand that is looked at. */
    look: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("../features/training/watch-list/watch-list-page.tsx"), "WatchListPage"),
});

const routeTree = root.addChildren([
  start,
  workspace.addChildren([
    home,
    wizard,
    places.addChildren([today, plan, promise, calendar, conversations, week, shopFront, lessons, watchList, notices]),
  ]),
]);

export type AppRouter = ReturnType<typeof createAppRouter>;

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router's types are opened by declaration merging
  interface Register {
    router: AppRouter;
  }
}

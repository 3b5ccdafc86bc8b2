import { CHANGES_MAX, routes } from "@porchlight/api/contract";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useContext, useSyncExternalStore } from "react";
import { ApiProblem, callApi, NoConnection } from "../../api/call-api.ts";
import { newRequestKey } from "../../api/new-request-key.ts";
import { presenceQuery } from "../../api/presence-queries.ts";
import { calendarKey } from "../calendar-queries.ts";
import { type CalendarHistory, createCalendarHistory, type HistoryView } from "./calendar-history.ts";
import { Histories } from "./histories.ts";
import { keepShown } from "./keep-shown.ts";

/** More posts than one request may change. */
export class TooMany extends Error {
  override readonly name = "TooMany";
}

/** The history of a workspace's calendar: the one door through which posts are changed. */
export function useCalendarHistory(workspaceId: string): CalendarHistory {
  const queryClient = useQueryClient();
  const histories = useContext(Histories);
  if (histories === undefined) throw new Error("expected <Histories> around the pages");
  const known = histories.get(workspaceId);
  if (known !== undefined) return known;
  const history = openHistory(queryClient, workspaceId);
  histories.set(workspaceId, history);
  return history;
}

/** What the history shows now: the ways back and forth, and what waits. */
export function useHistoryView({ subscribe, read }: CalendarHistory): HistoryView {
  return useSyncExternalStore(subscribe, read);
}

/** Whether the same request may get through later: no answer, a server that is starting, or one still at work on it. */
function isPassing(error: unknown): boolean {
  if (error instanceof NoConnection) return true;
  if (!(error instanceof ApiProblem)) return false;
  const { status, type } = error.problem;
  return [502, 503, 504].includes(status) || type.endsWith(":request-in-flight");
}

function openHistory(queryClient: QueryClient, workspaceId: string): CalendarHistory {
  return createCalendarHistory({
    isPassing,
    wait,
    newRequestKey,
    send: async (changes, requestKey) => {
      if (changes.length > CHANGES_MAX) throw new TooMany(`${changes.length} posts at once`);
      const body = { changes: [...changes] };
      return (await callApi(routes.changePosts, { params: { workspaceId }, body, requestKey })).posts;
    },
    onWritten: (shown) => {
      // A look at the server that began before this change would bring the state before it.
      void queryClient.cancelQueries({ queryKey: calendarKey(workspaceId) });
      keepShown(queryClient, workspaceId, shown);
    },
    onSettled: () => {
      // An editor knows of its own change already.
      for (const queryKey of [calendarKey(workspaceId), presenceQuery(workspaceId).queryKey]) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}

/** Shorter where the browser says that the network is back. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      window.clearTimeout(timer);
      window.removeEventListener("online", end);
      resolve();
    };
    const timer = window.setTimeout(end, milliseconds);
    window.addEventListener("online", end);
  });
}

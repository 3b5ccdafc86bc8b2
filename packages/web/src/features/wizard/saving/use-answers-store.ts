import { type AnswersDraft, routes } from "@porchlight/api/contract";
import type { Answers } from "@porchlight/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { tellSavedAnswers } from "../../../shared/api/answers-queries.ts";
import { callApi } from "../../../shared/api/call-api.ts";
import { workspacesQuery } from "../../../shared/api/workspace-queries.ts";
import { answersCopiesIn } from "./answers-copy.ts";
import { type AnswersState, openAnswers } from "./answers-state.ts";
import { type AnswersStore, createAnswersStore } from "./answers-store.ts";

type StoreInput = { readonly workspaceId: string; readonly saved: AnswersDraft | null; readonly empty: Answers };

/** The answers in hand, kept as one goes; whatever is unsaved goes out when the connection or the page comes back. */
export function useAnswersStore({ workspaceId, saved, empty }: StoreInput): readonly [AnswersState, AnswersStore] {
  const queryClient = useQueryClient();
  const [store] = useState(() => {
    const copies = answersCopiesIn(window.localStorage, workspaceId);
    return createAnswersStore({
      first: openAnswers({ saved, copy: copies.find(), empty }),
      copies,
      save: async (sent, version) => {
        const draft = await callApi(routes.saveAnswers, { params: { workspaceId }, body: sent, version });
        tellSavedAnswers(queryClient, workspaceId, draft);
        // A workspace is called what its business is called.
        queryClient.invalidateQueries({ queryKey: workspacesQuery().queryKey });
        return draft;
      },
    });
  });
  useEffect(() => {
    const flush = () => void store.flush();
    store.start();
    window.addEventListener("online", flush);
    return () => {
      window.removeEventListener("online", flush);
      store.stop();
    };
  }, [store]);
  return [useSyncExternalStore(store.subscribe, store.state), store];
}

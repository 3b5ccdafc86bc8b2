import { routes, type StoredHandOvers } from "@porchlight/api/contract";
import type { HandOver } from "@porchlight/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem, callApi, NoConnection } from "../../../shared/api/call-api.ts";
import { lookAgain } from "../../../shared/api/shown-in.ts";
import { handOversQuery } from "../../../shared/hand-over/hand-overs-query.ts";

type FormInput = {
  readonly workspaceId: string;
  readonly stored: StoredHandOvers;
  /** Those who may hand over, and whoever of them does it here. */
  readonly owners: readonly string[];
  readonly from: string;
  readonly onSaved: () => void;
};

/** What is handed over as it is chosen, until it is saved: it lies over what is kept, and is never sent half chosen. */
export function useHandOversForm({ workspaceId, stored, owners, from, onSaved }: FormInput) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(stored);
  const [handOvers, setHandOvers] = useState(stored.handOvers);
  const [hasTried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: () =>
      callApi(routes.saveHandOvers, {
        params: { workspaceId },
        // What an owner who has another name by now has handed over stays handed over.
        body: { handOvers: handOvers.map((each) => (owners.includes(each.from) ? each : { ...each, from })) },
        version: base.version,
      }),
    onSuccess: (saved) => {
      setBase(saved);
      queryClient.setQueryData(handOversQuery(workspaceId).queryKey, saved);
      onSaved();
    },
    onSettled: () => void lookAgain(queryClient, workspaceId, "hand-overs"),
  });
  const isHalf = ({ kinds, channels }: HandOver) => kinds.length === 0 || channels.length === 0;
  // Somebody else has saved meanwhile; what they said is kept until it is looked at.
  const isOvertaken = stored.version > base.version && !saving.isPending;
  return {
    handOvers,
    isOvertaken,
    isSaving: saving.isPending,
    isDirty: JSON.stringify(handOvers) !== JSON.stringify(base.handOvers),
    /** What is missing is said once somebody has tried to save. */
    isMissing: (handOver: HandOver, part: "kinds" | "channels") => hasTried && handOver[part].length === 0,
    failure: saving.error === null || isOvertaken ? undefined : failureWords(saving.error),
    add: (handOver: HandOver) => setHandOvers([...handOvers, handOver]),
    change: (to: string, change: Partial<HandOver>) =>
      setHandOvers(handOvers.map((each) => (each.to === to ? withChange(each, change) : each))),
    takeBack: (to: string) => setHandOvers(handOvers.filter((each) => each.to !== to)),
    takeTheirs: () => {
      setBase(stored);
      setHandOvers(stored.handOvers);
      saving.reset();
    },
    save: () => {
      setTried(true);
      if (!handOvers.some(isHalf) && !saving.isPending) saving.mutate();
    },
  };

  function failureWords(error: Error): string {
    if (error instanceof NoConnection) return t("ui.handOvers.noConnection");
    if (error instanceof ApiProblem && error.problem.status === 412) return t("ui.handOvers.overtaken");
    return error.message;
  }
}

/** An empty note is none. */
function withChange(handOver: HandOver, change: Partial<HandOver>): HandOver {
  const { note = "", ...rest } = { ...handOver, ...change };
  return note === "" ? rest : { ...rest, note };
}

export type HandOversForm = ReturnType<typeof useHandOversForm>;

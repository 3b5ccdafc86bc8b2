import { Button } from "@mantine/core";
import type { PlanSummary, StoredPlan } from "@porchlight/api/contract";
import { IconAdjustmentsHorizontal, IconHistory } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../shared/ui/button-link.tsx";
import { ShareMenu } from "../share/share-menu.tsx";
import { isUntouched } from "../what-if/trial.ts";
import type { TrialStore } from "../what-if/trial-store.ts";
import { useOpenWhatIf } from "../what-if/use-open-what-if.ts";
import classes from "./plan-actions.module.css";

type PlanActionsProps = {
  readonly workspaceId: string;
  readonly stored: StoredPlan;
  /** Newest first. */
  readonly versions: readonly PlanSummary[];
  /** Undefined on an earlier version: it is kept as it was. */
  readonly store: TrialStore | undefined;
};

/** What can be done with the plan. */
export function PlanActions({ workspaceId, stored, versions, store }: PlanActionsProps) {
  const { t } = useTranslation();
  const { try: isTrying, compare } = useSearch({ from: "/w/$workspaceId/places/plan" });
  const navigate = useNavigate({ from: "/w/$workspaceId/plan" });
  const before =
    versions.find(({ version }) => version === stored.version - 1) ?? versions.find(({ id }) => id !== stored.id);
  return (
    <div className={classes.actions}>
      {before !== undefined && compare === undefined && (
        <Button
          variant="default"
          leftSection={<IconHistory size={18} stroke={1.75} />}
          onClick={() => navigate({ search: (search) => ({ ...search, compare: before.id }), resetScroll: false })}
        >
          {t("ui.plan.head.compare", { version: before.version })}
        </Button>
      )}
      <ShareMenu stored={stored} />
      {store !== undefined && <TryButton store={store} isTrying={isTrying === true} />}
      {store !== undefined && (
        <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }} variant={isTrying ? "default" : "filled"}>
          {t("ui.plan.head.change")}
        </ButtonLink>
      )}
    </div>
  );
}

type TryButtonProps = { readonly store: TrialStore; readonly isTrying: boolean };

function TryButton({ store, isTrying }: TryButtonProps) {
  const { t } = useTranslation();
  const openWhatIf = useOpenWhatIf();
  const untouched = useSyncExternalStore(store.subscribe, () => isUntouched(store.trial()));
  if (isTrying) return null;
  return (
    <Button variant="default" leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.75} />} onClick={openWhatIf}>
      {t(untouched ? "ui.plan.whatIf.open" : "ui.plan.whatIf.goOn")}
    </Button>
  );
}

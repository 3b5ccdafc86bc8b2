import { Button } from "@mantine/core";
import type { WatchedBrand } from "@porchlight/api/contract";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../../../shared/api/call-api.ts";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { useBrandChanges } from "./brand-queries.ts";
import classes from "./watch-list.module.css";

type RemoveBrandDialogProps = {
  readonly workspaceId: string;
  readonly brand: WatchedBrand;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Asks before a brand is watched no more, and says how many looks go with it. */
export function RemoveBrandDialog({ workspaceId, brand, isOpen, onClose }: RemoveBrandDialogProps) {
  const { t } = useTranslation();
  const { remove } = useBrandChanges(workspaceId);
  const { id, version, name, lookCount } = brand;
  return (
    <Dialog isOpen={isOpen} title={t("ui.watchList.removeTitle", { name })} widthPx={440} onClose={onClose}>
      <div className={classes.form}>
        <span>
          {lookCount === 0 ? t("ui.watchList.removeNone") : t("ui.watchList.removeText", { count: lookCount })}
        </span>
        {remove.error !== null && (
          <p role="alert" className={classes.failure}>
            {remove.error instanceof ApiProblem && remove.error.problem.status === 412
              ? t("ui.watchList.overtaken")
              : remove.error.message}
          </p>
        )}
        <div className={classes.end}>
          <Button variant="default" onClick={onClose}>
            {t("ui.watchList.cancel")}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate({ id, version })}>
            {t("ui.watchList.removeYes")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

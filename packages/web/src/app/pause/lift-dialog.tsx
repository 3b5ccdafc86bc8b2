import { Button, Group } from "@mantine/core";
import type { Pause } from "@porchlight/api/contract";
import { wallTimeAt } from "@porchlight/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listHeld } from "../../shared/pause/list-held.ts";
import { useShownCalendar } from "../../shared/posts/history/use-shown.ts";
import { postTitle } from "../../shared/posts/post-title.ts";
import { CategoryMark } from "../../shared/ui/category-mark.tsx";
import { Dialog } from "../../shared/ui/dialog.tsx";
import { useNow } from "../../shared/wall/use-now.ts";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import classes from "./lift-dialog.module.css";
import { usePauseDeeds } from "./use-pause-deeds.ts";

type LiftDialogProps = {
  readonly workspaceId: string;
  readonly pause: Pause;
  /** The clock of the plan. */
  readonly zone: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

const SHOWN_MOST = 6;

/** Asks before a pause is lifted, with what should have gone out meanwhile; after it one decides about each on Today. */
export function LiftDialog({ workspaceId, pause, zone, isOpen, onClose }: LiftDialogProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const navigate = useNavigate();
  const deeds = usePauseDeeds(workspaceId);
  const now = useNow(zone);
  const { data } = useShownCalendar(
    workspaceId,
    { from: wallTimeAt(pause.since, zone).date, to: now.date },
    { enabled: isOpen },
  );
  const held = listHeld(data?.posts ?? [], { since: pause.since, now });
  const more = held.length - SHOWN_MOST;
  async function lift() {
    if (deeds.isBusy || !(await deeds.lift(pause.id))) return;
    onClose();
    deeds.tell(t("ui.pause.lift.done"));
    if (held.length > 0) void navigate({ to: "/w/$workspaceId/today", params: { workspaceId } });
  }
  return (
    <Dialog isOpen={isOpen} title={t("ui.pause.lift.title")} widthPx={520} onClose={onClose}>
      {pause.why !== undefined && <p className={classes.why}>{t("ui.pause.lift.why", { why: pause.why })}</p>}
      <p>{held.length === 0 ? t("ui.pause.lift.none") : t("ui.pause.lift.some", { count: held.length })}</p>
      {held.length > 0 && (
        <ul className={classes.held}>
          {held.slice(0, SHOWN_MOST).map(({ post, wall }) => (
            <li key={post.id}>
              <CategoryMark category={post.category} />
              <span className={classes.title}>{postTitle(post, t)}</span>
              <span className={classes.when}>{formats.moment(wall.date, wall.time)}</span>
            </li>
          ))}
          {more > 0 && <li>{t("ui.pause.lift.more", { count: more })}</li>}
        </ul>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("ui.pause.lift.stay")}
        </Button>
        <Button loading={deeds.isBusy} disabled={data === undefined} onClick={() => void lift()}>
          {t("ui.pause.lift.yes")}
        </Button>
      </Group>
    </Dialog>
  );
}

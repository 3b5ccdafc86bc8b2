import { Button } from "@mantine/core";
import type { BrandLook, WatchedBrand } from "@porchlight/api/contract";
import { type Plan, type TimeZoneId, wallTimeAt } from "@porchlight/core";
import { IconBulb } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { useLookChanges } from "./brand-queries.ts";
import { ideaOfLook } from "./idea-of-look.ts";
import classes from "./watch-list.module.css";

type LookItemProps = {
  readonly workspaceId: string;
  readonly brand: WatchedBrand;
  readonly look: BrandLook;
  readonly plan: Plan | undefined;
  readonly zone: TimeZoneId;
};

const PARTS = ["posted", "worked", "toTry"] as const;

/** What somebody saw at a brand on a day, and the idea that came of it. */
export function LookItem({ workspaceId, brand, look, plan, zone }: LookItemProps) {
  const { t } = useTranslation();
  const { longDay } = useWallFormats();
  const { makeIdea } = useLookChanges(workspaceId, brand.id);
  const day = longDay(wallTimeAt(look.lookedAt, zone).date);
  const parts = PARTS.filter((part) => look[part] !== "");
  function make() {
    const seen = t("ui.watchList.look.seen", { name: brand.name, day });
    const notes = [seen, ...parts.map((part) => `${t(`ui.watchList.look.${part}`)}: ${look[part]}`)].join("\n\n");
    makeIdea.mutate(
      { lookId: look.id, post: ideaOfLook({ brand, look, plan, zone, notes }) },
      {
        onSuccess: () => showToast({ id: "look-idea", message: t("ui.watchList.look.ideaMade") }),
        onError: (error) => showToast({ id: "look-idea", message: error.message }),
      },
    );
  }
  return (
    <li className={classes.look}>
      <h4 className={classes.day}>
        {look.lookedBy === undefined ? day : t("ui.watchList.look.by", { day, name: look.lookedBy })}
      </h4>
      <dl className={classes.parts}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`ui.watchList.look.${part}`)}</dt>
            <dd>{look[part]}</dd>
          </div>
        ))}
      </dl>
      {look.ideaId === undefined ? (
        <Button
          variant="default"
          leftSection={<IconBulb size={18} stroke={1.75} aria-hidden />}
          loading={makeIdea.isPending}
          onClick={make}
        >
          {t("ui.watchList.look.makeIdea")}
        </Button>
      ) : (
        <Link
          to="/w/$workspaceId/calendar"
          params={{ workspaceId }}
          search={{ post: look.ideaId }}
          className={classes.idea}
        >
          {t("ui.watchList.look.openIdea")}
        </Link>
      )}
    </li>
  );
}

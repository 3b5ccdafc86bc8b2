import { Button } from "@mantine/core";
import type { WatchedBrand } from "@porchlight/api/contract";
import type { BrandDue, Plan, TimeZoneId } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { ButtonLink } from "../../../shared/ui/button-link.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { BrandLinks } from "./brand-links.tsx";
import { brandLooksQuery } from "./brand-queries.ts";
import { LookItem } from "./look-item.tsx";
import { RemoveBrandDialog } from "./remove-brand-dialog.tsx";
import classes from "./watch-list.module.css";

type BrandItemProps = {
  readonly workspaceId: string;
  readonly due: BrandDue<WatchedBrand>;
  /** Whether its look has the one filled button of the page, where it is due. */
  readonly isFirst: boolean;
  readonly plan: Plan | undefined;
  readonly zone: TimeZoneId;
  readonly onChange: () => void;
};

/** A brand: why it is watched, where it is found, when it is looked at next, and what was seen of it. */
export function BrandItem({ workspaceId, due, isFirst, plan, zone, onChange }: BrandItemProps) {
  const { t } = useTranslation();
  const { dayAndMonth } = useWallFormats();
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { brand, isDue, dueOn } = due;
  const { name, why, lookCount } = brand;
  const when = brand.lastLookAt === undefined ? "never" : isDue ? "due" : "next";
  return (
    <li className={classes.brand}>
      <div className={classes.head}>
        <h2 className={classes.name}>{name}</h2>
        <span className={classes.when} data-due={isDue || undefined}>
          {t(`ui.watchList.when.${when}`, { day: dayAndMonth(dueOn) })}
        </span>
      </div>
      {why !== "" && <p className={classes.why}>{why}</p>}
      <BrandLinks brand={brand} />
      <div className={classes.deeds}>
        <ButtonLink
          to="/w/$workspaceId/watch-list"
          params={{ workspaceId }}
          search={{ look: brand.id }}
          variant={isFirst && isDue ? "filled" : "default"}
        >
          {t("ui.watchList.lookAt")}
          <span className="pl-hidden"> {t("ui.watchList.ofBrand", { name })}</span>
        </ButtonLink>
        {lookCount > 0 && (
          <Button
            variant="subtle"
            aria-expanded={isUnfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? t("ui.watchList.fold") : t("ui.watchList.looks", { count: lookCount })}
            <span className="pl-hidden"> {t("ui.watchList.ofBrand", { name })}</span>
          </Button>
        )}
        <Button variant="subtle" onClick={onChange} aria-label={t("ui.watchList.changeOf", { name })}>
          {t("ui.watchList.change")}
        </Button>
        <Button variant="subtle" onClick={() => setAsking(true)} aria-label={t("ui.watchList.removeOf", { name })}>
          {t("ui.watchList.remove")}
        </Button>
      </div>
      {isUnfolded && (
        <div id={id}>
          <BrandLookList workspaceId={workspaceId} brand={brand} plan={plan} zone={zone} />
        </div>
      )}
      <RemoveBrandDialog workspaceId={workspaceId} brand={brand} isOpen={isAsking} onClose={() => setAsking(false)} />
    </li>
  );
}

type BrandLookListProps = Pick<BrandItemProps, "workspaceId" | "plan" | "zone"> & { readonly brand: WatchedBrand };

function BrandLookList({ workspaceId, brand, plan, zone }: BrandLookListProps) {
  const { data, error, refetch } = useQuery(brandLooksQuery(workspaceId, brand.id));
  if (data === undefined) return error === null ? null : <BrokenPage error={error} onAgain={() => refetch()} />;
  return (
    <ul className={classes.looks}>
      {data.map((look) => (
        <LookItem key={look.id} workspaceId={workspaceId} brand={brand} look={look} plan={plan} zone={zone} />
      ))}
    </ul>
  );
}

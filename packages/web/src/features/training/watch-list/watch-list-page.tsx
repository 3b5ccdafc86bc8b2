import { Button } from "@mantine/core";
import { WATCHED_BRANDS_MOST, type WatchedBrand } from "@porchlight/api/contract";
import { listBrandDues } from "@porchlight/core";
import { IconBinoculars, IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentPlanQuery } from "../../../shared/api/plan-queries.ts";
import { watchedBrandsQuery } from "../../../shared/api/watched-brands-query.ts";
import watchListTexts from "../../../shared/texts/en/watch-list.json" with { type: "json" };
import { useTexts } from "../../../shared/texts/use-texts.ts";
import { BlankState } from "../../../shared/ui/blank-state.tsx";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { useNow } from "../../../shared/wall/use-now.ts";
import { BrandDialog } from "./brand-dialog.tsx";
import { BrandItem } from "./brand-item.tsx";
import { LookDialog } from "./look-dialog.tsx";
import classes from "./watch-list.module.css";

const FROM = "/w/$workspaceId/places/watch-list";

/** Brands to learn from, the one that is due for a look first. */
export function WatchListPage() {
  useTexts({ watchList: watchListTexts });
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: FROM });
  const { look } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: "/w/$workspaceId/watch-list" });
  const { data: brands } = useSuspenseQuery(watchedBrandsQuery(workspaceId));
  const { data: stored } = useSuspenseQuery(currentPlanQuery(workspaceId));
  const [open, setOpen] = useState<WatchedBrand | "new">();
  const zone = stored?.plan.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { date: today } = useNow(zone);
  const close = () => navigate({ search: {}, resetScroll: false });
  const looked = brands.find(({ id }) => id === look);
  const add = (
    <Button
      variant={brands.length === 0 ? "filled" : "default"}
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setOpen("new")}
    >
      {t("ui.watchList.add")}
    </Button>
  );
  return (
    <article className={classes.page}>
      <h1>{t("ui.watchList.title")}</h1>
      <p className={classes.lead}>{t("ui.watchList.lead")}</p>
      {brands.length === 0 ? (
        <div className={classes.blank}>
          <BlankState icon={IconBinoculars} title={t("ui.watchList.none.title")} text={t("ui.watchList.none.text")}>
            <ul className={classes.good}>
              {(["elsewhere", "shared", "answers"] as const).map((kind) => (
                <li key={kind}>{t(`ui.watchList.none.${kind}`)}</li>
              ))}
            </ul>
            {add}
          </BlankState>
        </div>
      ) : (
        <>
          <ul className={classes.brands}>
            {listBrandDues(brands, { today, zone }).map((due, index) => (
              <BrandItem
                key={due.brand.id}
                workspaceId={workspaceId}
                due={due}
                isFirst={index === 0}
                plan={stored?.plan}
                zone={zone}
                onChange={() => setOpen(due.brand)}
              />
            ))}
          </ul>
          {brands.length < WATCHED_BRANDS_MOST ? (
            add
          ) : (
            <p className={classes.full}>{t("ui.watchList.full", { count: WATCHED_BRANDS_MOST })}</p>
          )}
        </>
      )}
      <BrandDialog workspaceId={workspaceId} open={open} onClose={() => setOpen(undefined)} />
      <LookDialog
        workspaceId={workspaceId}
        brand={looked}
        onClose={close}
        onKept={() => {
          void close();
          showToast({ id: "look-kept", message: t("ui.watchList.look.kept", { name: looked?.name }) });
        }}
      />
    </article>
  );
}

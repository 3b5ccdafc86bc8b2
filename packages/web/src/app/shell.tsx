import {
  IconBuildingStore,
  IconCalendarMonth,
  IconListDetails,
  IconMessages,
  IconRoute,
  IconSun,
} from "@tabler/icons-react";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { keepFocus } from "../shared/focus/keep-focus.ts";
import { AppearanceMenu } from "../shared/ui/appearance-menu.tsx";
import { LoadingPage } from "../shared/ui/loading-page.tsx";
import { Logo } from "../shared/ui/logo.tsx";
import { WorkspaceMenu } from "../shared/ui/workspace-menu.tsx";
import { MorePlaces } from "./more-places.tsx";
import { PaletteHost } from "./palette/palette-host.tsx";
import { PauseHost } from "./pause/pause-host.tsx";
import classes from "./shell.module.css";
import { ViewerStack } from "./viewers/viewer-stack.tsx";
import { WaitingCount } from "./waiting-count.tsx";

/** The top bar with its places; on a phone the places are tabs at the bottom. */
export function Shell() {
  const { t } = useTranslation();
  useEffect(keepFocus, []);
  return (
    <>
      <a className="pl-skip" href="#page">
        {t("ui.shell.skip")}
      </a>
      <header className={classes.bar}>
        <Brand />
        <Places />
        <div className={classes.end}>
          <PaletteHost />
          <ViewerStack />
          <AppearanceMenu />
        </div>
      </header>
      <PauseHost>
        {(isPaused) => (
          <main id="page" tabIndex={-1} className={classes.main} data-paused={isPaused || undefined}>
            <Suspense fallback={<LoadingPage />}>
              <Outlet />
            </Suspense>
          </main>
        )}
      </PauseHost>
    </>
  );
}

function Brand() {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  return (
    <div className={classes.brand}>
      <Link to="/w/$workspaceId" params={{ workspaceId }} className={classes.name}>
        <Logo />
        <span className={classes.nameWord}>{t("ui.shell.name")}</span>
      </Link>
      <span className={classes.divider} />
      <WorkspaceMenu workspaceId={workspaceId} />
    </div>
  );
}

function Places() {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const params = { workspaceId };
  return (
    <nav className={classes.places} aria-label={t("ui.shell.places")}>
      <Link to="/w/$workspaceId/today" params={params} className={classes.place}>
        <IconSun className={classes.icon} size={22} stroke={1.75} aria-hidden />
        {t("ui.shell.today")}
      </Link>
      <Link to="/w/$workspaceId/calendar" params={params} className={classes.place}>
        <IconCalendarMonth className={classes.icon} size={22} stroke={1.75} aria-hidden />
        {t("ui.shell.calendar")}
      </Link>
      <Link to="/w/$workspaceId/conversations" params={params} className={classes.place}>
        <IconMessages className={classes.icon} size={22} stroke={1.75} aria-hidden />
        {t("ui.shell.conversations")}
        <WaitingCount workspaceId={workspaceId} />
      </Link>
      <Link to="/w/$workspaceId/plan" params={params} className={classes.place}>
        <IconRoute className={classes.icon} size={22} stroke={1.75} aria-hidden />
        {t("ui.shell.plan")}
      </Link>
      <Link to="/w/$workspaceId/shop-front" params={params} className={classes.place} data-wide>
        <IconBuildingStore className={classes.icon} size={22} stroke={1.75} aria-hidden />
        {t("ui.shell.shop-front")}
      </Link>
      <Link to="/w/$workspaceId/answers" params={params} className={classes.place} data-wide>
        <IconListDetails className={classes.icon} size={22} stroke={1.75} aria-hidden />
        {t("ui.shell.answers")}
      </Link>
      <MorePlaces workspaceId={workspaceId} />
    </nav>
  );
}

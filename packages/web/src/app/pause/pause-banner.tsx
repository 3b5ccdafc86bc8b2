import { Button } from "@mantine/core";
import type { Pause } from "@porchlight/api/contract";
import { IconPlayerPause } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useInstantNow } from "../../shared/wall/use-instant-now.ts";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import { momentWords } from "../../shared/words/due-words.ts";
import classes from "./pause-banner.module.css";

type PauseBannerProps = { readonly pause: Pause; readonly zone: string; readonly onLift: () => void };

/** On every page while everything is paused: since when, by whom, why, and the way out. */
export function PauseBanner({ pause, zone, onLift }: PauseBannerProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const now = useInstantNow();
  const { since, by: name, why } = pause;
  const moment = momentWords({ instant: since, now, zone }, { t, formats });
  return (
    <section className={classes.banner} aria-label={t("ui.pause.banner.label")}>
      <IconPlayerPause size={18} stroke={1.75} className={classes.mark} aria-hidden />
      <p className={classes.words}>
        <strong>{t(`ui.pause.banner.${name === undefined ? "since" : "sinceBy"}`, { moment, name })}</strong>
        {". "}
        {t("ui.pause.banner.held")}
        {why !== undefined && ` “${why}”`}
      </p>
      <Button variant="default" size="compact-sm" className={classes.lift} onClick={onLift}>
        {t("ui.pause.banner.lift")}
      </Button>
    </section>
  );
}

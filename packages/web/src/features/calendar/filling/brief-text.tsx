import type { SuggestedBrief } from "@porchlight/core/briefs";
import { useTranslation } from "react-i18next";
import classes from "./brief-text.module.css";

type BriefTextProps = {
  readonly suggested: Pick<SuggestedBrief, "brief"> & Partial<Pick<SuggestedBrief, "format">>;
  readonly channel: string;
  readonly event: string | undefined;
  /** Without its title, where that stands elsewhere. */
  readonly isUntitled?: boolean;
};

/** A brief in words: what to make, why it is worth it, what to say at the end. */
export function BriefText({ suggested, channel, event = "", isUntitled = false }: BriefTextProps) {
  const { t, i18n } = useTranslation();
  const { brief, format } = suggested;
  const say = (part: string) => t(`brief.${brief.id}.${part}`, { event });
  return (
    <div className={classes.brief}>
      {!isUntitled && <strong className={classes.title}>{say("title")}</strong>}
      <p>
        {format !== undefined && (
          <span className={classes.format}>{t(`briefFormat.${format}`, { context: channel })}</span>
        )}
        {say("make")}
      </p>
      <p className={classes.why}>
        <b>{t("ui.calendar.fill.why")}</b> {say("value")}
      </p>
      {i18n.exists(`brief.${brief.id}.next`) && (
        <p className={classes.why}>
          <b>{t("ui.calendar.fill.next")}</b> {say("next")}
        </p>
      )}
    </div>
  );
}

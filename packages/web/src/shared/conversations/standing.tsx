import type { ConversationLine } from "@porchlight/api/contract";
import { formatDuration, type Instant, type TimeZoneId } from "@porchlight/core";
import { IconAlertTriangle, IconCheck, IconClock, IconUser, IconZzz } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../wall/use-wall-formats.ts";
import { dueWords, momentWords } from "../words/due-words.ts";
import classes from "./standing.module.css";

type StandingProps = {
  readonly line: ConversationLine;
  readonly now: Instant;
  readonly zone: TimeZoneId;
  /** What whoever sits here is called, `""` for nobody in particular. */
  readonly ownName: string;
};

/** How a conversation stands, in a mark and a word: when its answer is due, who has it, or how it was answered. */
export function Standing({ line, now, zone, ownName }: StandingProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { due, waitingSince, assignee, answeredInMinutes, snoozedUntil, settled, kind } = line;
  const toWords = (instant: string) => momentWords({ instant, now, zone }, { t, formats });
  if (waitingSince === undefined) {
    const words =
      settled !== undefined && Date.parse(settled.at) >= Date.parse(line.last.at)
        ? t(`ui.conversations.settled.${settled.how}`)
        : answeredInMinutes === undefined
          ? t(`conversationKind.${kind}`)
          : t("ui.conversations.answeredIn", { wait: formatDuration(Math.max(1, answeredInMinutes)) });
    return (
      <span className={classes.standing} data-tone="done">
        <IconCheck size={16} stroke={2} aria-hidden />
        {words}
      </span>
    );
  }
  if (snoozedUntil !== undefined && Date.parse(snoozedUntil) > Date.parse(now)) {
    return (
      <span className={classes.standing} data-tone="calm">
        <IconZzz size={16} stroke={1.75} aria-hidden />
        {toWords(snoozedUntil)}
      </span>
    );
  }
  const said = due?.at === undefined ? undefined : dueWords({ due: due.at, now, zone }, { t, formats });
  if (assignee !== undefined && assignee !== ownName && said?.tone !== "late") {
    return (
      <span className={classes.standing} data-tone="calm">
        <IconUser size={16} stroke={1.75} aria-hidden />
        {t("ui.conversations.with", { name: assignee })}
      </span>
    );
  }
  const Mark = said?.tone === "late" ? IconAlertTriangle : IconClock;
  return (
    <span className={classes.standing} data-tone={said?.tone ?? "calm"}>
      <Mark size={16} stroke={1.75} aria-hidden />
      {said?.words ?? t("ui.conversations.since", { moment: toWords(waitingSince) })}
    </span>
  );
}

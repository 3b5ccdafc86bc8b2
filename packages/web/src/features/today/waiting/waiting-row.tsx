import type { ConversationLine } from "@porchlight/api/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Standing } from "../../../shared/conversations/standing.tsx";
import { ButtonLink } from "../../../shared/ui/button-link.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { InitialsMark } from "../../../shared/viewers/initials-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { momentWords } from "../../../shared/words/due-words.ts";
import type { Day } from "../use-today.ts";
import classes from "./waiting-section.module.css";

type WaitingRowProps = {
  readonly line: ConversationLine;
  readonly day: Day;
  /** The one thing to press on the page. */
  readonly isFirst: boolean;
};

/** What somebody said who waits, until when the answer is due, and the way to it. */
export function WaitingRow({ line, day, isFirst }: WaitingRowProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { workspaceId, instant, zone, ownName } = day;
  const { id, customer, channel, last, waitingSince = last.at, needsOwner } = line;
  const moment = momentWords({ instant: waitingSince, now: instant, zone }, { t, formats });
  const target = { to: "/w/$workspaceId/conversations", params: { workspaceId }, search: { open: id } } as const;
  return (
    <li className={classes.row}>
      <span className={classes.face}>
        <InitialsMark name={customer} size={40} />
      </span>
      <div className={classes.said}>
        <Link {...target} className={classes.quote}>
          {t("ui.today.waiting.quote", { text: last.text })}
        </Link>
        <span className={classes.who}>
          <ChannelMark channel={channel} />
          <span className="pl-hidden">{t(`channel.${channel}`)}</span>
          {t("ui.today.waiting.said", { name: customer, moment })}
          {needsOwner && <span className={classes.tag}>{t("ui.conversations.needsOwner")}</span>}
        </span>
      </div>
      <div className={classes.way}>
        <span className={classes.standing}>
          <Standing line={line} now={instant} zone={zone} ownName={ownName} />
        </span>
        <ButtonLink
          {...target}
          variant={isFirst ? "filled" : "default"}
          className={classes.answer}
          aria-label={t("ui.today.waiting.answerTo", { name: customer })}
        >
          {t("ui.today.waiting.answer")}
        </ButtonLink>
      </div>
    </li>
  );
}

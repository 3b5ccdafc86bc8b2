import type { ShownConversation } from "@porchlight/api/contract";
import { wallTimeAt } from "@porchlight/core";
import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { momentWords } from "../../../shared/words/due-words.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import { daysOfMessages } from "./days-of-messages.ts";
import classes from "./message-list.module.css";

type MessageListProps = { readonly conversation: ShownConversation; readonly desk: ConversationDesk };

/** What was said, day by day; it opens on the newest. */
export function MessageList({ conversation, desk }: MessageListProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { zone, now } = desk;
  const { messages, messageCount, settled, customer } = conversation;
  const end = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (messages.length > 0) end.current?.scrollIntoView({ block: "nearest" });
  }, [messages.length]);
  return (
    <div className={classes.messages}>
      {messageCount > messages.length && (
        <p className={classes.note}>{t("ui.conversations.olderHidden", { count: messageCount - messages.length })}</p>
      )}
      {daysOfMessages(messages, zone).map((day) => (
        <section key={day.date} aria-label={formats.day(day.date)}>
          <h3 className={classes.day}>{formats.day(day.date)}</h3>
          <ol className={classes.ofDay}>
            {day.messages.map(({ id, by, text, at, person }) => (
              <li key={id} className={classes.message} data-by={by}>
                <span className="pl-hidden">
                  {by === "customer" ? customer : (person ?? t("ui.conversations.us"))}:{" "}
                </span>
                <p className={classes.text}>{text}</p>
                <p className={classes.at}>
                  {formats.time(wallTimeAt(at, zone).time)}
                  {person !== undefined && <span aria-hidden> · {person}</span>}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {settled !== undefined && !isAfter(messages.at(-1)?.at, settled.at) && (
        <p className={classes.note}>
          {t(`ui.conversations.settledNote.${settled.how}`, {
            moment: momentWords({ instant: settled.at, now, zone }, { t, formats }),
          })}
        </p>
      )}
      <div ref={end} />
    </div>
  );
}

/** What was said after it speaks for itself. */
function isAfter(last: string | undefined, settledAt: string): boolean {
  return last !== undefined && Date.parse(last) > Date.parse(settledAt);
}

import type { ShownWeek } from "@porchlight/api/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Section } from "../../../shared/ui/section.tsx";
import classes from "./lines.module.css";

/** A word is shared from so many on. */
const SHARED_FROM = 3;

type AskedSectionProps = { readonly week: ShownWeek; readonly workspaceId: string };

/** The words that most of what was asked shares, each with the conversations in which it stands. */
export function AskedSection({ week, workspaceId }: AskedSectionProps) {
  const { t } = useTranslation();
  const { words, askedCount } = week.summary;
  return (
    <Section title={t("ui.week.asked")}>
      {words.length === 0 ? (
        <p className={classes.none}>{t(`ui.week.${askedCount < SHARED_FROM ? "askedFew" : "askedNone"}`)}</p>
      ) : (
        <>
          <ul className={classes.lines}>
            {words.map((line) => (
              <li key={line.words.join(" ")} className={classes.asked}>
                <span className={classes.word}>{line.words.join(" · ")}</span>
                <span className={classes.beside}>{t("ui.week.askedIn", { count: line.count, of: askedCount })}</span>
                <Places ids={line.conversationIds} week={week} workspaceId={workspaceId} />
              </li>
            ))}
          </ul>
          <p className={classes.none}>{t("ui.week.askedHow")}</p>
        </>
      )}
    </Section>
  );
}

function Places({ ids, week, workspaceId }: AskedSectionProps & { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const named = week.conversations.filter(({ id }) => ids.includes(id));
  const more = ids.length - named.length;
  return (
    <span className={classes.places}>
      {named.map(({ id, customer, text }) => (
        <Link
          key={id}
          to="/w/$workspaceId/conversations"
          params={{ workspaceId }}
          search={{ open: id }}
          className={classes.place}
          title={text}
        >
          {customer}
        </Link>
      ))}
      {more > 0 && t("ui.week.more", { count: more })}
    </span>
  );
}

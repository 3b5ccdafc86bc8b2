import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ToldNote } from "../../../shared/conversations/told-note.tsx";
import { useToldWaiting } from "../../../shared/conversations/use-told-waiting.ts";
import { Section } from "../../../shared/ui/section.tsx";
import { capitalised, numberWord } from "../../../shared/words/number-word.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import type { Day } from "../use-today.ts";
import { WaitingRow } from "./waiting-row.tsx";
import classes from "./waiting-section.module.css";

/** As many as can be answered at a sitting; the rest is with all conversations. */
const SHOWN_MOST = 5;

/** Who waits for an answer, soonest due first. */
export function WaitingSection({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const { workspaceId, plan, waiting, waitingCount, elsewhere } = day;
  const isWaitedElsewhere = useToldWaiting(workspaceId).length > 0;
  const shown = waiting.slice(0, SHOWN_MOST);
  const more = Math.max(waitingCount, waiting.length) - shown.length;
  const within = withinWords(plan.promise, t);
  const all = (
    <Link to="/w/$workspaceId/conversations" params={{ workspaceId }} className={classes.all}>
      {t("ui.today.waiting.all")}
    </Link>
  );
  return (
    <Section title={t("ui.today.waiting.title")} {...(within === undefined ? {} : { note: within })} aside={all}>
      {shown.length === 0 ? (
        <p className={classes.none}>{noneWords()}</p>
      ) : (
        <ul className={classes.rows}>
          {shown.map((line, index) => (
            <WaitingRow key={line.id} line={line} day={day} isFirst={index === 0} />
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && (
        <p className={classes.more}>
          {t("ui.handOvers.elsewhere", {
            count: elsewhere.length,
            number: capitalised(numberWord(elsewhere.length, t)),
            people: [...new Set(elsewhere)],
          })}
        </p>
      )}
      <ToldNote workspaceId={workspaceId} />
      {more > 0 && <p className={classes.more}>{t("ui.today.waiting.more", { count: more })}</p>}
    </Section>
  );

  function noneWords(): string {
    if (elsewhere.length > 0) return t("ui.handOvers.noneYours");
    if (isWaitedElsewhere) return t("ui.today.waiting.nobodyHere");
    return `${t("ui.today.waiting.nobody")} ${t("ui.today.waiting.nobodyNext")}`;
  }
}

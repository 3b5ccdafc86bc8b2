import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { numberWord } from "../words/number-word.ts";
import classes from "./told-note.module.css";
import { useToldWaiting } from "./use-told-waiting.ts";

/** How many wait by the owner's answers and are in no list, and the steps of the plan that are ticked once they have their answer. */
export function ToldNote({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const told = useToldWaiting(workspaceId);
  if (told.length === 0) return null;
  const places = told.map(({ channel, waitingAsTold }) =>
    t("ui.words.told.on", { number: numberWord(waitingAsTold, t), channel: t(`channel.${channel}`) }),
  );
  return (
    <p className={classes.told}>
      {t("ui.words.told.note", { places })}{" "}
      {told.map(({ channel }) => (
        <Link key={channel} to="/w/$workspaceId/plan" params={{ workspaceId }} search={{ channel }}>
          {t(`channel.${channel}`)}
        </Link>
      ))}
    </p>
  );
}

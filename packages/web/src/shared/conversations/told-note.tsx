import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { numberWord } from "../words/number-word.ts";
import classes from "./told-note.module.css";
import { useToldWaiting } from "./use-told-waiting.ts";

/** How many wait by the owner's answers and are in no list, what the plan has to say of them, and the way to say that it is done. */
export function ToldNote({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const told = useToldWaiting(workspaceId);
  const [first] = told;
  if (first === undefined) return null;
  const places = told.map(({ channel, waitingAsTold }) =>
    t("ui.words.told.on", { number: numberWord(waitingAsTold, t), channel: t(`channel.${channel}`) }),
  );
  return (
    <p className={classes.told}>
      {t("ui.words.told.note", { places })}{" "}
      <Link to="/w/$workspaceId/plan" params={{ workspaceId }} search={{ channel: first.channel }}>
        {t("ui.words.told.plan")}
      </Link>{" "}
      <Link to="/w/$workspaceId/answers" params={{ workspaceId }} search={{ step: "channels" }}>
        {t("ui.words.told.answered")}
      </Link>
    </p>
  );
}

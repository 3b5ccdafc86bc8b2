import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { presenceQuery } from "../api/presence-queries.ts";
import { numberWord } from "../words/number-word.ts";
import classes from "./told-note.module.css";

/** How many the owner said wait, on channels of which nothing is written down here; they are in no list. */
export function ToldNote({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(presenceQuery(workspaceId));
  const told = (data?.channels ?? []).filter(({ waiting, waitingSince }) => waiting > 0 && waitingSince === undefined);
  if (told.length === 0) return null;
  const places = told.map(({ channel, waiting }) =>
    t("ui.words.told.on", { number: numberWord(waiting, t), channel: t(`channel.${channel}`) }),
  );
  return <p className={classes.told}>{t("ui.words.told.note", { places })}</p>;
}

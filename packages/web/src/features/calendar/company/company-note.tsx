import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLive, useWhoHasOpen } from "../../../shared/live/live-context.ts";
import { InitialsMark } from "../../../shared/viewers/initials-mark.tsx";
import classes from "./company-note.module.css";
import { useCompanyWords } from "./use-company-words.ts";

/** What became of a post while its editor is open. */
export type Fate = "as-it-was" | "renewed" | "changed" | "gone";

type CompanyNoteProps = {
  readonly postId: string | undefined;
  readonly fate: Fate;
  readonly onCompare: () => void;
};

/** Above a post that is written: who else has it open, and what somebody has just made of it. */
export function CompanyNote({ postId, fate, onCompare }: CompanyNoteProps) {
  const { t } = useTranslation();
  const { whoChanged } = useLive();
  const names = useWhoHasOpen(postId);
  const open = useCompanyWords()(names);
  const who = (postId !== undefined && whoChanged(postId)) || t("ui.shell.live.someone");
  return (
    <div role="status">
      {open !== undefined && (
        <div className={classes.open}>
          {names.map((name) => (
            <InitialsMark key={name} name={name} size={22} />
          ))}
          <span>{open}</span>
        </div>
      )}
      {fate !== "as-it-was" && (
        <div className={classes.note} data-fate={fate}>
          <span>{t(`ui.calendar.company.${fate}`, { name: who })}</span>
          {fate === "changed" && (
            <Button variant="transparent" size="compact-sm" onClick={onCompare}>
              {t("ui.calendar.company.compare")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

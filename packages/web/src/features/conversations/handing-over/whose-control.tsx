import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ConversationDesk, Whose } from "../use-conversation-desk.ts";
import classes from "./whose-control.module.css";

const ALL = "all";

/** Whose conversations are shown; nothing to choose while nothing is handed over. */
export function WhoseControl({ desk }: { readonly desk: ConversationDesk }) {
  const { t } = useTranslation();
  const { plan, ownName, whoAnswers, whose, show } = desk;
  if (whoAnswers === undefined) return null;
  const isOfPeople = plan?.answers.people.some(({ name }) => name === ownName) === true;
  const choices: readonly (Whose | typeof ALL)[] = isOfPeople ? ["mine", "owner", ALL] : ["owner", ALL];
  return (
    <div className={classes.whose}>
      <SegmentedControl
        fullWidth
        aria-label={t("ui.handOvers.whose.label")}
        data={choices.map((value) => ({ value, label: t(`ui.handOvers.whose.${value}`) }))}
        value={whose ?? ALL}
        onChange={(value) => show(value === "mine" || value === "owner" ? value : undefined)}
      />
    </div>
  );
}

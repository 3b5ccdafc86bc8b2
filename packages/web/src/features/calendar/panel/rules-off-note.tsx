import { UnstyledButton } from "@mantine/core";
import type { RuleCode } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./panel.module.css";

type RulesOffNoteProps = { readonly rulesOff: readonly RuleCode[]; readonly onOpen: () => void };

/** What is not asked is said, so that nobody takes silence for praise. */
export function RulesOffNote({ rulesOff, onOpen }: RulesOffNoteProps) {
  const { t } = useTranslation();
  const [first] = rulesOff;
  if (first === undefined) return null;
  const count = rulesOff.length;
  return (
    <p className={classes.off}>
      {t("ui.calendar.checks.off", { count, name: t(`rule.${first}`) })}{" "}
      <UnstyledButton className={classes.about} onClick={onOpen}>
        {t("ui.calendar.checks.open")}
      </UnstyledButton>
    </p>
  );
}

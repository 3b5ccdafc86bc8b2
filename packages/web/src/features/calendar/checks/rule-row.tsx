import { UnstyledButton } from "@mantine/core";
import type { StoredRuleSettings } from "@porchlight/api/contract";
import { FIXED_RULES, type RuleCode } from "@porchlight/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { RuleForm } from "./rule-form.tsx";
import classes from "./rule-row.module.css";

type RuleRowProps = {
  readonly workspaceId: string;
  readonly code: RuleCode;
  readonly stored: StoredRuleSettings;
  readonly isOpen: boolean;
  /** The list was opened for the sake of this one. */
  readonly isAskedFor: boolean;
  readonly onToggle: () => void;
};

/** One check in the list; opened, it can be set. */
export function RuleRow({ workspaceId, code, stored, isOpen, isAskedFor, onToggle }: RuleRowProps) {
  const { t } = useTranslation();
  const bodyId = useId();
  const setting = stored.settings[code];
  const isFixed = FIXED_RULES.includes(code);
  return (
    <li className={classes.row}>
      <UnstyledButton
        className={classes.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        data-autofocus={isAskedFor || undefined}
        onClick={onToggle}
      >
        <span className={classes.name}>{t(`rule.${code}`)}</span>
        {stateOf() !== undefined && (
          <span className={classes.state} data-state={stateOf()}>
            {t(`ui.calendar.checks.state.${stateOf()}`)}
          </span>
        )}
        <IconChevronDown className={classes.chevron} size={18} stroke={1.75} aria-hidden />
        <span className={classes.looksAt}>{t(`ruleLooksAt.${code}`)}</span>
      </UnstyledButton>
      {setting !== undefined && !isOpen && (
        <p className={classes.note}>{t("ui.calendar.checks.because", { note: setting.note })}</p>
      )}
      {isOpen && (
        <div id={bodyId} className={classes.body}>
          {isFixed ? (
            <p className={classes.stays}>{t("ui.calendar.checks.stays")}</p>
          ) : (
            <RuleForm workspaceId={workspaceId} code={code} stored={stored} onDone={onToggle} />
          )}
        </div>
      )}
    </li>
  );

  function stateOf(): "fixed" | "off" | "tuned" | undefined {
    if (isFixed) return "fixed";
    if (setting === undefined) return undefined;
    return setting.off ? "off" : "tuned";
  }
}

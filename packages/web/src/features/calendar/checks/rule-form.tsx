import { Button, NativeSelect, NumberInput, Switch, Textarea } from "@mantine/core";
import type { StoredRuleSettings } from "@porchlight/api/contract";
import { RULE_LIMITS, RULE_NOTE_MAX, type RuleCode, SEVERITIES } from "@porchlight/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { NoConnection } from "../../../shared/api/call-api.ts";
import {
  findRuleDraftProblem,
  isAsItComes,
  limitBounds,
  type RuleDraft,
  ruleDraftOf,
  settingOf,
  shownLimit,
} from "./rule-draft.ts";
import classes from "./rule-form.module.css";
import { settingsIn, useSetRule } from "./rule-settings-queries.ts";

type RuleFormProps = {
  readonly workspaceId: string;
  readonly code: RuleCode;
  readonly stored: StoredRuleSettings;
  readonly onDone: () => void;
};

/** Sets one check: whether it is asked, its number, how grave it is, and why. */
export function RuleForm({ workspaceId, code, stored, onDone }: RuleFormProps) {
  const { t } = useTranslation();
  // What is typed stays while others set checks; who saves on an older state is told, and saves once more on theirs.
  const [base, setBase] = useState(stored);
  const setting = base.settings[code];
  const [draft, setDraft] = useState(() => ruleDraftOf(code, setting));
  const [isTried, setTried] = useState(false);
  const setRule = useSetRule(workspaceId);
  const problem = isTried ? findRuleDraftProblem(code, draft) : undefined;
  const change = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part });
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (findRuleDraftProblem(code, draft) === undefined) keep(draft);
  };
  const limit = RULE_LIMITS[code];
  const bounds = limitBounds(code);

  return (
    <form className={classes.form} onSubmit={save} noValidate>
      <Switch
        label={t("ui.calendar.checks.isOn")}
        checked={draft.isOn}
        onChange={({ currentTarget }) => change({ isOn: currentTarget.checked })}
      />
      {draft.isOn && limit !== undefined && bounds !== undefined && (
        <NumberInput
          label={t(`ruleLimit.${code}`)}
          placeholder={usualLimit()}
          value={draft.limit}
          min={bounds.least}
          max={bounds.most}
          clampBehavior="none"
          {...(limit.unit === "share" ? { suffix: " %" } : {})}
          error={problem === "limit-outside" && t("ui.calendar.checks.problem.limit-outside", bounds)}
          onChange={(typed) => change({ limit: typeof typed === "number" ? typed : "" })}
        />
      )}
      {draft.isOn && (
        <NativeSelect
          label={t("ui.calendar.checks.severity")}
          value={draft.severity}
          data={[
            { value: "", label: t("ui.calendar.checks.ownSeverity") },
            ...SEVERITIES.map((value) => ({ value, label: t(`ui.calendar.checks.severityOf.${value}`) })),
          ]}
          onChange={({ currentTarget }) =>
            change({ severity: SEVERITIES.find((each) => each === currentTarget.value) ?? "" })
          }
        />
      )}
      {!isAsItComes(draft) && (
        <Textarea
          label={t("ui.calendar.checks.note")}
          description={t("ui.calendar.checks.noteHelp")}
          required
          autosize
          minRows={2}
          maxLength={RULE_NOTE_MAX}
          value={draft.note}
          error={problem === "note-missing" && t("ui.calendar.checks.problem.note-missing")}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      )}
      {setRule.isError && (
        <p className={classes.error} role="alert">
          {errorText(setRule.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={setRule.isPending}>
          {t("ui.calendar.checks.save")}
        </Button>
        {setting !== undefined && (
          <Button variant="default" disabled={setRule.isPending} onClick={() => keep(ruleDraftOf(code, undefined))}>
            {t("ui.calendar.checks.reset")}
          </Button>
        )}
      </div>
    </form>
  );

  function keep(kept: RuleDraft): void {
    setRule.mutate(
      { code, setting: settingOf(code, kept), base },
      {
        onSuccess: onDone,
        onError: (error) => {
          const current = settingsIn(error);
          if (current !== undefined) setBase(current);
        },
      },
    );
  }

  function usualLimit(): string {
    if (limit?.usual === undefined) return t("ui.calendar.checks.usualByPlan");
    const usual = shownLimit(code, limit.usual);
    return limit.unit === "share" ? t("ui.calendar.checks.percent", { usual }) : String(usual);
  }

  function errorText(error: Error): string {
    if (settingsIn(error) !== undefined) return t("ui.calendar.checks.overtaken");
    return error instanceof NoConnection ? t("ui.shell.noConnection.text") : error.message;
  }
}

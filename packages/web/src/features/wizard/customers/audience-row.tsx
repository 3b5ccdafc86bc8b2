import { TextInput } from "@mantine/core";
import { ANSWER_TEXT_MAX, type Audience } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { removeAudience, setAudience } from "../change-answers.ts";
import classes from "../fields/entry-row.module.css";
import { GroupProblems } from "../fields/group-problems.tsx";
import { NumberField } from "../fields/number-field.tsx";
import { RemoveButton } from "../fields/remove-button.tsx";
import { useField } from "../fields/use-field.tsx";
import { useRemove } from "../fields/use-remove.ts";
import { ZoneSelect } from "../fields/zone-select.tsx";
import { useWizard } from "../wizard-context.ts";

type AudienceRowProps = {
  readonly index: number;
  readonly group: Audience;
  /** A group without company is everybody: there is no share to give and nothing to take away. */
  readonly isOnly: boolean;
};

export function AudienceRow({ index, group, isOnly }: AudienceRowProps) {
  const { t } = useTranslation();
  const { change } = useWizard();
  const remove = useRemove();
  const path = ["audience", index];
  const name = group.label || t("ui.wizard.customers.one");
  return (
    <div className={classes.row} data-columns={isOnly ? "only-group" : "group"}>
      <TextInput
        {...useField([...path, "label"])}
        label={t("ui.wizard.customers.label")}
        placeholder={t("ui.wizard.customers.example")}
        value={group.label}
        maxLength={ANSWER_TEXT_MAX}
        onChange={({ currentTarget }) => change(setAudience(index, { label: currentTarget.value }))}
      />
      <ZoneSelect
        path={[...path, "zone"]}
        label={t("ui.wizard.customers.zone")}
        value={group.zone}
        onZone={(zone) => change(setAudience(index, { zone }))}
      />
      {!isOnly && (
        <NumberField
          className={classes.toEnd}
          path={[...path, "share"]}
          label={t("ui.wizard.customers.share")}
          speaksElsewhere
          suffix="%"
          decimalScale={0}
          value={Math.round(group.share * 100)}
          onNumber={(percent) => change(setAudience(index, { share: (percent ?? 0) / 100 }))}
        />
      )}
      {!isOnly && (
        <RemoveButton
          label={t("ui.wizard.remove", { what: name })}
          onRemove={() =>
            remove({
              list: "audience",
              change: removeAudience(index),
              next: ["audience", Math.max(0, index - 1)],
              what: name,
            })
          }
        />
      )}
      <div className={classes.wide}>
        <GroupProblems path={[...path, "share"]} />
      </div>
    </div>
  );
}

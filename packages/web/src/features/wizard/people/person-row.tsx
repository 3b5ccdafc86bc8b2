import { Checkbox, Select, TextInput } from "@mantine/core";
import { ANSWER_TEXT_MAX, type Person, type Role } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { removePerson, setPerson } from "../change-answers.ts";
import classes from "../fields/entry-row.module.css";
import { GroupProblems } from "../fields/group-problems.tsx";
import { NumberField } from "../fields/number-field.tsx";
import { RemoveButton } from "../fields/remove-button.tsx";
import { useField } from "../fields/use-field.tsx";
import { useRemove } from "../fields/use-remove.ts";
import { useWizard } from "../wizard-context.ts";
import { AwayDays } from "./away-days.tsx";
import { PersonTime } from "./person-time.tsx";

const ROLES: readonly Role[] = ["owner", "manager", "contributor"];

type PersonRowProps = { readonly index: number; readonly person: Person };

export function PersonRow({ index, person }: PersonRowProps) {
  const { t } = useTranslation();
  const { change } = useWizard();
  const remove = useRemove();
  const path = ["people", index];
  const name = person.name || t("ui.wizard.people.one");
  // Until somebody is named the plan says "The owner"; in the field that would read like an answer.
  const isUnnamed = person.name === t("ui.wizard.people.first");
  return (
    <div className={classes.row} data-columns="person">
      <TextInput
        {...useField([...path, "name"])}
        label={t("ui.wizard.people.name")}
        value={isUnnamed ? "" : person.name}
        placeholder={t("ui.wizard.people.namePlaceholder")}
        maxLength={ANSWER_TEXT_MAX}
        autoComplete="off"
        onChange={({ currentTarget }) => change(setPerson(index, { name: currentTarget.value }))}
      />
      <Select
        {...useField([...path, "role"])}
        label={t("ui.wizard.people.role")}
        value={person.role}
        allowDeselect={false}
        data={ROLES.map((value) => ({ value, label: t(`ui.wizard.people.roles.${value}`) }))}
        comboboxProps={{ width: 340, position: "bottom-start" }}
        renderOption={({ option }) => (
          <span>
            {option.label}
            <span className={classes.meaning}>{t(`ui.wizard.people.roleMeaning.${option.value}`)}</span>
          </span>
        )}
        onChange={(role) => {
          if (role !== null) change(setPerson(index, { role }));
        }}
      />
      <NumberField
        className={classes.toEnd}
        path={[...path, "hoursPerWeek"]}
        label={t("ui.wizard.people.hoursPerWeek")}
        speaksElsewhere
        value={person.hoursPerWeek}
        onNumber={(hours) => change(setPerson(index, { hoursPerWeek: hours ?? 0 }))}
      />
      <RemoveButton
        label={t("ui.wizard.remove", { what: name })}
        onRemove={() =>
          remove({ list: "people", change: removePerson(index), next: ["people", Math.max(0, index - 1)], what: name })
        }
      />
      <div className={classes.wide}>
        <GroupProblems path={[...path, "hoursPerWeek"]} />
        <Checkbox
          radius="xs"
          label={t("ui.wizard.people.trained")}
          checked={person.trained ?? false}
          onChange={({ currentTarget }) => change(setPerson(index, { trained: currentTarget.checked || undefined }))}
        />
        <PersonTime index={index} person={person} />
        <AwayDays index={index} person={person} />
      </div>
    </div>
  );
}

import { Checkbox, TextInput } from "@mantine/core";
import { ANSWER_TEXT_MAX, type BigDate } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { removeEvent, setEvent } from "../change-answers.ts";
import { DateField } from "../fields/date-field.tsx";
import classes from "../fields/entry-row.module.css";
import { GroupProblems } from "../fields/group-problems.tsx";
import { RemoveButton } from "../fields/remove-button.tsx";
import { useField } from "../fields/use-field.tsx";
import { useRemove } from "../fields/use-remove.ts";
import { useWizard } from "../wizard-context.ts";

type EventRowProps = { readonly index: number; readonly event: BigDate };

export function EventRow({ index, event }: EventRowProps) {
  const { t } = useTranslation();
  const { change } = useWizard();
  const remove = useRemove();
  const path = ["events", index];
  const name = event.label || t("ui.wizard.dates.one");
  return (
    <div className={classes.row} data-columns="event">
      <TextInput
        {...useField([...path, "label"])}
        label={t("ui.wizard.dates.label")}
        placeholder={t("ui.wizard.dates.example")}
        value={event.label}
        maxLength={ANSWER_TEXT_MAX}
        onChange={({ currentTarget }) => change(setEvent(index, { label: currentTarget.value }))}
      />
      <DateField
        path={[...path, "from"]}
        label={t("ui.wizard.dates.day")}
        speaksElsewhere
        value={event.from}
        onDate={(from) => change(setEvent(index, { from }))}
      />
      <DateField
        path={[...path, "to"]}
        className={classes.toEnd}
        label={t("ui.wizard.dates.lastDay")}
        value={event.to}
        emptyWord={t("ui.wizard.dates.sameDay")}
        onDate={(to) => change(setEvent(index, { to }))}
      />
      <RemoveButton
        label={t("ui.wizard.remove", { what: name })}
        onRemove={() =>
          remove({ list: "events", change: removeEvent(index), next: ["events", Math.max(0, index - 1)], what: name })
        }
      />
      <div className={classes.wide}>
        <GroupProblems path={[...path, "from"]} />
        <Checkbox
          radius="xs"
          label={t("ui.wizard.dates.promote")}
          checked={event.promote}
          onChange={({ currentTarget }) => change(setEvent(index, { promote: currentTarget.checked }))}
        />
      </div>
    </div>
  );
}

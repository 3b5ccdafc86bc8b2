import { TextInput } from "@mantine/core";
import { ANSWER_TEXT_MAX, type Closure } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { addClosure, removeClosure, setClosure } from "../change-answers.ts";
import { AddDateButton } from "../dates/add-date-button.tsx";
import { DateField } from "../fields/date-field.tsx";
import classes from "../fields/entry-row.module.css";
import { fieldId } from "../fields/field-places.ts";
import { RemoveButton } from "../fields/remove-button.tsx";
import { useAdd } from "../fields/use-add.ts";
import { useField } from "../fields/use-field.tsx";
import { useRemove } from "../fields/use-remove.ts";
import { HolidaysButton } from "../holidays/holidays-button.tsx";
import { useWizard } from "../wizard-context.ts";

/** When the business is shut although the week says otherwise. */
export function ClosuresQuestion() {
  const { t } = useTranslation();
  const { answers, today } = useWizard();
  const add = useAdd();
  const closures = answers.closures ?? [];
  return (
    <>
      {closures.map((closure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a closure has no other name than its place
        <ClosureRow key={index} index={index} closure={closure} />
      ))}
      <div className={classes.add}>
        <AddDateButton
          label={t("ui.wizard.closures.add")}
          type="days"
          today={today}
          id={fieldId(["closures"])}
          onSpan={(span) =>
            add(addClosure({ ...span, label: t("ui.wizard.closures.unnamed") }), ["closures", closures.length])
          }
        />
        <HolidaysButton />
      </div>
    </>
  );
}

type ClosureRowProps = { readonly index: number; readonly closure: Closure };

function ClosureRow({ index, closure }: ClosureRowProps) {
  const { t } = useTranslation();
  const { change } = useWizard();
  const remove = useRemove();
  const path = ["closures", index];
  const name = closure.label || t("ui.wizard.closures.one");
  return (
    <div className={classes.row} data-columns="closure">
      <TextInput
        {...useField([...path, "label"])}
        label={t("ui.wizard.closures.label")}
        placeholder={t("ui.wizard.closures.example")}
        value={closure.label}
        maxLength={ANSWER_TEXT_MAX}
        onFocus={({ currentTarget }) => {
          // The name that nobody chose gives way to the first letter.
          if (closure.label === t("ui.wizard.closures.unnamed")) currentTarget.select();
        }}
        onChange={({ currentTarget }) => change(setClosure(index, { label: currentTarget.value }))}
      />
      <DateField
        path={[...path, "from"]}
        label={t("ui.wizard.dates.from")}
        value={closure.from}
        onDate={(from) => change(setClosure(index, { from }))}
      />
      <DateField
        path={[...path, "to"]}
        className={classes.toEnd}
        label={t("ui.wizard.dates.to")}
        value={closure.to}
        onDate={(to) => change(setClosure(index, { to }))}
      />
      <RemoveButton
        label={t("ui.wizard.remove", { what: name })}
        onRemove={() =>
          remove({
            list: "closures",
            change: removeClosure(index),
            next: ["closures", Math.max(0, index - 1)],
            what: name,
          })
        }
      />
    </div>
  );
}

import { useTranslation } from "react-i18next";
import { addEvent } from "../change-answers.ts";
import classes from "../fields/entry-row.module.css";
import { fieldId } from "../fields/field-places.ts";
import { useAdd } from "../fields/use-add.ts";
import { useWizard } from "../wizard-context.ts";
import { AddDateButton } from "./add-date-button.tsx";
import { EventRow } from "./event-row.tsx";

/** The dates worth building up to. */
export function DatesQuestion() {
  const { t } = useTranslation();
  const { answers, today, touch } = useWizard();
  const add = useAdd();
  const events = answers.events ?? [];
  return (
    <>
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an event has no other name than its place while it is typed
        <EventRow key={index} index={index} event={event} />
      ))}
      <div className={classes.add}>
        <AddDateButton
          label={t("ui.wizard.dates.add")}
          type="day"
          today={today}
          id={fieldId(["events"])}
          onSpan={({ from }) => {
            add(addEvent({ label: "", from, promote: true }), ["events", events.length]);
            // The day is chosen already, so what there is to say of it is said at once.
            touch(["events", events.length, "from"]);
          }}
        />
      </div>
    </>
  );
}

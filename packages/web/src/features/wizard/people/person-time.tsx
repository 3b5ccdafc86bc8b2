import { Checkbox } from "@mantine/core";
import type { Person } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { HoursEditor } from "../business/hours-editor.tsx";
import { setPerson } from "../change-answers.ts";
import { GroupProblems } from "../fields/group-problems.tsx";
import { ZoneSelect } from "../fields/zone-select.tsx";
import { useWizard } from "../wizard-context.ts";
import classes from "./person-time.module.css";

type PersonTimeProps = { readonly index: number; readonly person: Person };

/** When somebody is there, if not in the opening hours, and on which clock, if not on the business's. */
export function PersonTime({ index, person }: PersonTimeProps) {
  const { t } = useTranslation();
  const { answers, change } = useWizard();
  const path = ["people", index];
  const { hours, zone } = person;
  return (
    <>
      <Checkbox
        radius="xs"
        mt="xs"
        label={t("ui.wizard.people.ownHours")}
        checked={hours !== undefined}
        onChange={({ currentTarget }) =>
          change(setPerson(index, { hours: currentTarget.checked ? answers.workingHours : undefined }))
        }
      />
      {hours !== undefined && (
        <div className={classes.part}>
          <HoursEditor
            path={[...path, "hours"]}
            label={t("ui.wizard.people.hoursOf", { name: person.name })}
            hours={hours}
            onHours={(next) => change(setPerson(index, { hours: next }))}
          />
          <GroupProblems path={[...path, "hours"]} />
        </div>
      )}
      <Checkbox
        radius="xs"
        mt="xs"
        label={t("ui.wizard.people.ownZone")}
        checked={zone !== undefined}
        onChange={({ currentTarget }) =>
          change(setPerson(index, { zone: currentTarget.checked ? answers.business.zone : undefined }))
        }
      />
      {zone !== undefined && (
        <div className={classes.part}>
          <ZoneSelect
            path={[...path, "zone"]}
            label={t("ui.wizard.people.zone")}
            value={zone}
            onZone={(next) => change(setPerson(index, { zone: next }))}
          />
        </div>
      )}
    </>
  );
}

import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addPerson } from "../change-answers.ts";
import classes from "../fields/entry-row.module.css";
import { fieldId } from "../fields/field-places.ts";
import { GroupProblems } from "../fields/group-problems.tsx";
import { useAdd } from "../fields/use-add.ts";
import { useWizard } from "../wizard-context.ts";
import { PersonRow } from "./person-row.tsx";

/** Who does the work and how much time they really have. */
export function PeopleQuestion() {
  const { t } = useTranslation();
  const { answers } = useWizard();
  const add = useAdd();
  return (
    <>
      {answers.people.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person has no other name than their place while it is typed
        <PersonRow key={index} index={index} person={person} />
      ))}
      <div className={classes.add}>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={2.2} aria-hidden />}
          id={fieldId(["people"])}
          onClick={() => add(addPerson(), ["people", answers.people.length])}
        >
          {t("ui.wizard.people.add")}
        </Button>
      </div>
      <GroupProblems path={["people"]} />
    </>
  );
}

import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addAudience } from "../change-answers.ts";
import classes from "../fields/entry-row.module.css";
import { fieldId } from "../fields/field-places.ts";
import { GroupProblems } from "../fields/group-problems.tsx";
import { useAdd } from "../fields/use-add.ts";
import { useWizard } from "../wizard-context.ts";
import { AudienceRow } from "./audience-row.tsx";

/** Who the customers are and on which clock they live. */
export function CustomersQuestion() {
  const { t } = useTranslation();
  const { answers } = useWizard();
  const add = useAdd();
  const { audience } = answers;
  const total = Math.round(audience.reduce((sum, { share }) => sum + share, 0) * 100);
  return (
    <>
      {audience.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group has no other name than its place
        <AudienceRow key={index} index={index} group={group} isOnly={audience.length === 1} />
      ))}
      <Group justify="space-between" className={classes.add}>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={2.2} aria-hidden />}
          id={fieldId(["audience"])}
          onClick={() => add(addAudience(""), ["audience", audience.length])}
        >
          {t("ui.wizard.customers.add")}
        </Button>
        {audience.length > 1 && (
          <span className={classes.total}>
            {total === 100 ? t("ui.wizard.customers.total") : t("ui.wizard.customers.otherTotal", { total })}
          </span>
        )}
      </Group>
      <GroupProblems path={["audience"]} />
    </>
  );
}

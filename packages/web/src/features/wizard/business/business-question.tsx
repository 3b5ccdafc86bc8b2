import { Stack, Textarea, TextInput } from "@mantine/core";
import { ANSWER_TEXT_MAX } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { moveBusiness, setBusiness } from "../change-answers.ts";
import { useField } from "../fields/use-field.tsx";
import { ZoneSelect } from "../fields/zone-select.tsx";
import { useWizard } from "../wizard-context.ts";

/** Who the business is, what it does and on which clock it lives. */
export function BusinessQuestion() {
  const { t } = useTranslation();
  const { answers, change } = useWizard();
  const { name, does, zone } = answers.business;
  return (
    <Stack gap="md" maw={520}>
      <TextInput
        {...useField(["business", "name"])}
        label={t("ui.wizard.business.name")}
        value={name}
        maxLength={ANSWER_TEXT_MAX}
        autoComplete="organization"
        onChange={({ currentTarget }) => change(setBusiness({ name: currentTarget.value }))}
      />
      <Textarea
        {...useField(["business", "does"])}
        label={t("ui.wizard.business.does")}
        placeholder={t("ui.wizard.business.doesExample")}
        value={does}
        maxLength={ANSWER_TEXT_MAX}
        autosize
        minRows={2}
        maxRows={5}
        onChange={({ currentTarget }) => change(setBusiness({ does: currentTarget.value }))}
      />
      <ZoneSelect
        path={["business", "zone"]}
        label={t("ui.wizard.business.zone")}
        value={zone}
        onZone={(next) => change(moveBusiness(next))}
      />
    </Stack>
  );
}

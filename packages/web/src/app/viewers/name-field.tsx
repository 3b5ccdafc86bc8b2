import { Autocomplete } from "@mantine/core";
import { VIEWER_NAME_MAX } from "@porchlight/api/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { useOwnName } from "../../shared/live/use-own-name.ts";

/** Who one is: one of the plan's people, or whatever one is called. This browser keeps it. */
export function NameField({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const { data: stored } = useQuery(currentPlanQuery(workspaceId));
  const [name, setName] = useOwnName();
  const [typed, setTyped] = useState(name);
  const people = [...new Set((stored?.plan.answers.people ?? []).map((person) => person.name))];
  const keep = (next: string) => setName(next.trim());
  return (
    <Autocomplete
      label={t("ui.shell.live.ownName")}
      description={t("ui.shell.live.ownNameHint")}
      placeholder={t("ui.shell.live.someone")}
      data={people}
      // All people stay on offer while one of them stands in the field.
      filter={({ options }) => options}
      value={typed}
      maxLength={VIEWER_NAME_MAX}
      onChange={setTyped}
      onOptionSubmit={keep}
      onBlur={() => keep(typed)}
      onKeyDown={({ key }) => key === "Enter" && keep(typed)}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

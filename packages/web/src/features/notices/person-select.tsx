import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";

type PersonSelectProps = {
  readonly people: readonly string[];
  /** Undefined for everybody. */
  readonly person: string | undefined;
  readonly onPerson: (person: string | undefined) => void;
};

/** Whose day it is: everybody's, or one person's of the plan; one that is no longer in it stays to be seen. */
export function PersonSelect({ people, person, onPerson }: PersonSelectProps) {
  const { t } = useTranslation();
  const names = [...new Set([...people, ...(person === undefined ? [] : [person])])];
  return (
    <Select
      label={t("ui.notices.who")}
      allowDeselect={false}
      // No name is empty.
      data={[{ value: "", label: t("ui.notices.everybody") }, ...names.map((name) => ({ value: name, label: name }))]}
      value={person ?? ""}
      onChange={(value) => onPerson(value === null || value === "" ? undefined : value)}
    />
  );
}

import { Select } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { useField } from "./use-field.tsx";
import { zoneMatches, zoneOffset, zoneOptions } from "./zone-options.ts";
import classes from "./zone-select.module.css";

type ZoneSelectProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: string;
  readonly onZone: (zone: string) => void;
};

/** All zones, searchable by any of their words; this device's comes first. */
export function ZoneSelect({ path, label, value, onZone }: ZoneSelectProps) {
  const { t } = useTranslation();
  const { deviceZone } = useWizard();
  const field = useField(path);
  const [now] = useState(() => new Date());
  // Four hundred zones are drawn while somebody looks at them, and not with every letter typed elsewhere.
  const [isOpen, setOpen] = useState(false);
  const data = useMemo(
    () => zoneOptions({ zones: isOpen ? Intl.supportedValuesOf("timeZone") : [], deviceZone, chosen: value }),
    [isOpen, deviceZone, value],
  );
  return (
    <Select
      {...field}
      label={label}
      data={data}
      value={value === "" ? null : value}
      onChange={(zone) => {
        if (zone !== null) onZone(zone);
      }}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      searchable
      allowDeselect={false}
      limit={40}
      placeholder={t("ui.wizard.zone.search")}
      nothingFoundMessage={t("ui.wizard.zone.none")}
      filter={({ options, search, limit }) =>
        (search.trim() === ""
          ? options
          : options.filter((option) => "value" in option && zoneMatches(String(option.value), search))
        ).slice(0, limit)
      }
      renderOption={({ option }) => (
        <span className={classes.option}>
          <span>{option.label}</span>
          <span className={classes.offset}>
            {option.value === deviceZone ? t("ui.wizard.zone.here") : zoneOffset(String(option.value), now)}
          </span>
        </span>
      )}
    />
  );
}

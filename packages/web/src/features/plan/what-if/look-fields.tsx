import { NativeSelect, Switch } from "@mantine/core";
import { type LocalTime, type Person, timeAtMinute } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import classes from "./look-fields.module.css";
import type { Look } from "./trial.ts";

type LookFieldsProps = {
  readonly people: readonly Person[];
  /** The look that the switch brings; undefined where none is worth it. */
  readonly offered: Look | undefined;
  /** Undefined while no further look is tried. */
  readonly look: Look | undefined;
  readonly onLook: (look: Look | undefined) => void;
};

const HALF_HOURS = Array.from({ length: 48 }, (_, index) => timeAtMinute(index * 30));

/** A switch for a look at the weekend, or wherever the plan advises one, with who takes it and when. */
export function LookFields({ people, offered: first, look, onLook }: LookFieldsProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const offered = look ?? first;
  if (offered === undefined) return null;
  const at = (index: number, time: LocalTime): Look => ({
    ...offered,
    at: offered.at.map((each, place) => (place === index ? { ...each, time } : each)),
  });
  return (
    <div className={classes.look}>
      <Switch
        classNames={{ body: classes.switch ?? "", label: classes.label ?? "" }}
        label={t("ui.plan.whatIf.look", { days: offered.at.map(({ day }) => day) })}
        checked={look !== undefined}
        onChange={({ currentTarget }) => onLook(currentTarget.checked ? offered : undefined)}
      />
      {look !== undefined && (
        <div className={classes.fields}>
          {people.length > 1 && (
            <NativeSelect
              label={t("ui.plan.whatIf.lookBy")}
              value={String(look.person)}
              data={people.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChange={({ currentTarget }) => onLook({ ...look, person: Number(currentTarget.value) })}
            />
          )}
          {look.at.map(({ day, time }, index) => (
            <NativeSelect
              // biome-ignore lint/suspicious/noArrayIndexKey: a day may have two looks, and a look keeps its place
              key={`${day}/${index}`}
              label={t(`weekday.${day}`)}
              value={time}
              data={[...new Set([...HALF_HOURS, time])]
                .toSorted()
                .map((value) => ({ value, label: formats.time(value) }))}
              onChange={({ currentTarget }) => onLook(at(index, currentTarget.value as LocalTime))}
            />
          ))}
        </div>
      )}
    </div>
  );
}

import { NativeSelect, SegmentedControl } from "@mantine/core";
import { formatDuration, type Plan } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../../shared/ui/section.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { zoneCity } from "../../../shared/words/zone-city.ts";
import { TableTwin } from "../charts/table-twin.tsx";
import { type CoverageDay, coverageMap, isHole } from "./coverage-map.ts";
import { CoveragePicture } from "./coverage-picture.tsx";
import classes from "./coverage-section.module.css";
import { hourRanges } from "./hour-ranges.ts";
import { longGaps } from "./long-gaps.ts";
import { zonesOf } from "./zones-of.ts";

type CoverageSectionProps = { readonly plan: Plan };

const EVERYBODY = "";
/** More names than this stand in a list, not beside each other. */
const NAMES_BESIDE = 4;
const GAPS_SHOWN = 2;

/** When somebody is there to answer, hour by hour, and where the holes are; for each person and on each clock. */
export function CoverageSection({ plan }: CoverageSectionProps) {
  const { t } = useTranslation();
  const { time: timeWords } = useWallFormats();
  const [person, setPerson] = useState(EVERYBODY);
  const [zone, setZone] = useState(plan.zone);
  const names = [...new Set(plan.routine.filter(({ isLook }) => isLook).map((block) => block.person))];
  const zones = zonesOf(plan);
  const days = coverageMap(plan, { zone, ...(person === EVERYBODY ? {} : { person }) });
  const gaps = longGaps(plan, GAPS_SHOWN);
  if (names.length === 0) return null;
  const people = [
    { value: EVERYBODY, label: t("ui.plan.coverage.everybody") },
    ...names.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Section
      title={t("ui.plan.coverage.title")}
      note={t("ui.plan.week.zone", { city: zoneCity(zone) })}
      aside={
        <span className={classes.choices}>
          {names.length > 1 &&
            (names.length < NAMES_BESIDE ? (
              <SegmentedControl
                aria-label={t("ui.plan.coverage.person")}
                value={person}
                data={people}
                onChange={setPerson}
              />
            ) : (
              <NativeSelect
                aria-label={t("ui.plan.coverage.person")}
                value={person}
                data={people}
                onChange={({ currentTarget }) => setPerson(currentTarget.value)}
              />
            ))}
          {zones.length > 1 && (
            <NativeSelect
              aria-label={t("ui.plan.coverage.zone")}
              value={zone}
              data={zones.map((value) => ({ value, label: t("ui.plan.week.zone", { city: zoneCity(value) }) }))}
              onChange={({ currentTarget }) => setZone(currentTarget.value)}
            />
          )}
        </span>
      }
    >
      {gaps.length > 0 && <p className={classes.gaps}>{gaps.map(gapWords).join(" ")}</p>}
      <TableTwin
        label={t("ui.plan.coverage.map")}
        picture={<CoveragePicture days={days} />}
        heads={["day", "in", "looks", "holes"].map((head) => t(`ui.plan.coverage.${head}`))}
        rows={days.map(rowOf)}
      />
    </Section>
  );

  function gapWords({ from, to, minutes }: ReturnType<typeof longGaps>[number], index: number): string {
    const facts = { fromDay: from.day, fromTime: from.time, toDay: to.day, toTime: to.time };
    const key = index === 0 ? "longest" : "next";
    return t(`ui.plan.coverage.${key}`, { ...facts, time: formatDuration(minutes) });
  }

  function rowOf({ day, hours }: CoverageDay): string[] {
    const looks = hours.flatMap(({ checks }) => checks.map((check) => t("ui.plan.week.checkLine", check)));
    const present = hourRanges(hours, { isIn: ({ presentShare }) => presentShare > 0, timeWords });
    const holes = hourRanges(hours, { isIn: isHole, timeWords });
    return [
      t(`weekday.${day}`),
      ...[present, looks, holes].map((items) => (items.length === 0 ? t("ui.plan.none") : items.join(", "))),
    ];
  }
}

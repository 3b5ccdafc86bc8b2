import { Button, Group, Select, Skeleton } from "@mantine/core";
import type { HolidayCountry, PublicHoliday } from "@porchlight/api/contract";
import { addDays } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addClosures } from "../change-answers.ts";
import { useWizard } from "../wizard-context.ts";
import { guessCountry } from "./guess-country.ts";
import { countriesQuery, holidaysQuery } from "./holiday-queries.ts";
import { HolidaysChoice } from "./holidays-choice.tsx";
import classes from "./holidays-form.module.css";

type HolidaysFormProps = { readonly onClose: () => void };

/** The country is asked for once its list is there; the business's own clock proposes one. */
export function HolidaysForm({ onClose }: HolidaysFormProps) {
  const { answers } = useWizard();
  const { data, isError, refetch } = useQuery(countriesQuery());
  if (isError) return <Unreached onAgain={refetch} />;
  if (data === undefined) return <Waiting />;
  const { zone } = answers.business;
  const guess = guessCountry(data.items, { zone, languages: navigator.languages });
  return <PlaceForm countries={data.items} guess={guess} onClose={onClose} />;
}

type PlaceFormProps = HolidaysFormProps & {
  readonly countries: readonly HolidayCountry[];
  readonly guess: string | undefined;
};

/** A year from today, where the business is. */
const DAYS_AHEAD = 365;

function PlaceForm({ countries, guess, onClose }: PlaceFormProps) {
  const { t } = useTranslation();
  const { today, change } = useWizard();
  const [country, setCountry] = useState(guess ?? "");
  const [region, setRegion] = useState<string>();
  const regions = countries.find(({ code }) => code === country)?.regions ?? [];
  const year = { from: today, to: addDays(today, DAYS_AHEAD) };
  const holidays = useQuery(holidaysQuery({ country, region }, year));
  const take = (chosen: readonly PublicHoliday[]) => {
    change(addClosures(chosen.map(({ from, to, name }) => ({ from, to, label: name }))));
    onClose();
  };
  return (
    <div className={classes.form}>
      <Select
        data-autofocus
        searchable
        label={t("ui.wizard.holidays.country")}
        placeholder={t("ui.wizard.holidays.chooseCountry")}
        nothingFoundMessage={t("ui.wizard.holidays.noSuchCountry")}
        data={countries.map(({ code, name }) => ({ value: code, label: name }))}
        value={country === "" ? null : country}
        allowDeselect={false}
        onChange={(code) => {
          setCountry(code ?? "");
          setRegion(undefined);
        }}
      />
      {regions.length > 0 && (
        <Select
          searchable
          clearable
          clearButtonProps={{ "aria-label": t("ui.wizard.holidays.everywhere") }}
          label={t("ui.wizard.holidays.region")}
          placeholder={t("ui.wizard.holidays.everywhere")}
          data={regions.map(({ code, name }) => ({ value: code, label: name }))}
          value={region ?? null}
          onChange={(code) => setRegion(code ?? undefined)}
        />
      )}
      {holidays.isError && <Unreached onAgain={holidays.refetch} />}
      {holidays.isPending && country !== "" && !holidays.isError && <Waiting />}
      {holidays.data !== undefined && (
        <HolidaysChoice
          key={`${country}/${region ?? ""}`}
          holidays={holidays.data.items}
          onTake={take}
          onCancel={onClose}
        />
      )}
    </div>
  );
}

function Waiting() {
  return (
    <div className={classes.form}>
      <Skeleton height={60} />
      <Skeleton height={160} />
    </div>
  );
}

function Unreached({ onAgain }: { readonly onAgain: () => unknown }) {
  const { t } = useTranslation();
  return (
    <Group role="alert" justify="space-between">
      <span>{t("ui.wizard.holidays.broken")}</span>
      <Button variant="default" onClick={() => onAgain()}>
        {t("ui.wizard.examples.again")}
      </Button>
    </Group>
  );
}

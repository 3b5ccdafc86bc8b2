import { Select } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { setLimits } from "../change-answers.ts";
import { NumberField } from "../fields/number-field.tsx";
import { useField } from "../fields/use-field.tsx";
import { useWizard } from "../wizard-context.ts";
import classes from "./limits-question.module.css";

/** How much promotion and how much money at most. */
export function LimitsQuestion() {
  const { t, i18n } = useTranslation();
  const { answers, change } = useWizard();
  const { promoShareMax, moneyPerMonth, currency } = answers.limits ?? {};
  const currencies = useMemo(() => currencyOptions(i18n.language, currency), [i18n.language, currency]);
  return (
    <div className={classes.fields}>
      <NumberField
        path={["limits", "promoShareMax"]}
        label={t("ui.wizard.limits.promoShareMax")}
        placeholder={t("ui.wizard.limits.noPromoShareMax")}
        suffix="%"
        decimalScale={0}
        value={promoShareMax === undefined ? undefined : Math.round(promoShareMax * 100)}
        onNumber={(percent) => change(setLimits({ promoShareMax: percent === undefined ? undefined : percent / 100 }))}
      />
      <NumberField
        path={["limits", "moneyPerMonth"]}
        label={t("ui.wizard.limits.moneyPerMonth")}
        placeholder={t("ui.wizard.limits.noMoney")}
        value={moneyPerMonth}
        onNumber={(money) => change(setLimits({ moneyPerMonth: money }))}
      />
      <Select
        {...useField(["limits", "currency"])}
        label={t("ui.wizard.limits.currency")}
        placeholder={t("ui.wizard.limits.noCurrency")}
        data={currencies}
        value={currency ?? null}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("ui.wizard.clear", { what: t("ui.wizard.limits.currency") }) }}
        limit={60}
        nothingFoundMessage={t("ui.wizard.limits.unknownCurrency")}
        onChange={(next) => change(setLimits({ currency: next ?? undefined }))}
      />
    </div>
  );
}

// A saved code that this browser does not know stays on the list.
function currencyOptions(locale: string, chosen: string | undefined) {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const known = Intl.supportedValuesOf("currency");
  const codes = chosen === undefined || known.includes(chosen) ? known : [chosen, ...known];
  return codes.map((code) => ({ value: code, label: known.includes(code) ? `${code}, ${names.of(code)}` : code }));
}

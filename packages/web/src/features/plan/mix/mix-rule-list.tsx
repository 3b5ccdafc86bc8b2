import { MIX_RULES } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./mix-rule-list.module.css";

/** What each published rule on the line says. */
export function MixRuleList() {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={classes.title}>{t("ui.plan.mix.rules")}</h3>
      <ul className={classes.list}>
        {MIX_RULES.map(({ name, promoShare }) => (
          <li key={name}>{t("ui.plan.mix.ruleLine", { rule: t(`mixRule.${name}`), share: promoShare })}</li>
        ))}
      </ul>
    </>
  );
}

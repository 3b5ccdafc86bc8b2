import { useTranslation } from "react-i18next";

/** Who has something open, in words; `undefined` for nobody. */
export function useCompanyWords(): (names: readonly string[]) => string | undefined {
  const { t } = useTranslation();
  return (names) => {
    if (names.length === 0) return undefined;
    const called = names.map((name) => name || t("ui.shell.live.someone"));
    return t("ui.calendar.company.open", { names: called, count: called.length });
  };
}

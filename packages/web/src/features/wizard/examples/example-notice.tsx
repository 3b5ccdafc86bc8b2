import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./example-notice.module.css";
import type { Examples } from "./use-examples.ts";

type ExampleNoticeProps = { readonly examples: Examples };

/** Whose answers stand in the fields while an example is tried out, and the ways on from there. */
export function ExampleNotice({ examples }: ExampleNoticeProps) {
  const { t } = useTranslation();
  return (
    <aside className={classes.notice} aria-label={t("ui.wizard.examples.tryingTitle")}>
      <p>{t(`ui.wizard.examples.${examples.hasOwn ? "trying" : "tryingFirst"}`)}</p>
      <div className={classes.ways}>
        <Button variant="default" onClick={examples.takeOwn}>
          {t("ui.wizard.examples.own")}
        </Button>
        <Button variant="subtle" onClick={examples.adopt}>
          {t("ui.wizard.examples.adopt")}
        </Button>
      </div>
    </aside>
  );
}

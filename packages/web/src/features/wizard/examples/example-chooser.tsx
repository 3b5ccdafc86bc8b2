import { Button, Group, Skeleton, Title } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Example, examplesQuery } from "../../../shared/planning/examples.ts";
import classes from "./example-chooser.module.css";

type ExampleChooserProps = {
  readonly onExample: (example: Example) => void;
  readonly onOwn: () => void;
};

/** Five businesses to try the questions with. */
export function ExampleChooser({ onExample, onOwn }: ExampleChooserProps) {
  const { t } = useTranslation();
  const { data, isError, refetch } = useQuery(examplesQuery());
  return (
    <main className={classes.page}>
      <Title order={1}>{t("ui.wizard.examples.title")}</Title>
      <p className={classes.lead}>{t("ui.wizard.examples.lead")}</p>
      {isError && (
        <Group role="alert">
          <span>{t("ui.wizard.examples.broken")}</span>
          <Button variant="default" onClick={() => refetch()}>
            {t("ui.wizard.examples.again")}
          </Button>
        </Group>
      )}
      <ul className={classes.list}>
        {data === undefined && !isError && <Skeletons />}
        {data?.map((example) => (
          <li key={example.id}>
            <button type="button" className={classes.example} onClick={() => onExample(example)}>
              <span className={classes.words}>
                <strong>{example.answers.business.name}</strong>
                <span>{example.answers.business.does}</span>
                <span className={classes.story}>
                  {t(`ui.wizard.examples.story.${example.id}`, { defaultValue: "" })}
                </span>
              </span>
              <IconChevronRight size={18} stroke={1.75} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={onOwn}>
        {t("ui.wizard.examples.own")}
      </Button>
    </main>
  );
}

function Skeletons() {
  return [1, 2, 3, 4, 5].map((line) => <Skeleton key={line} height={72} my={8} />);
}

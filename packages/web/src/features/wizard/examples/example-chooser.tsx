import { Button, Group, Modal, Skeleton, Title } from "@mantine/core";
import type { Answers } from "@porchlight/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isSame } from "../../../shared/api/is-same.ts";
import { type Example, examplesQuery } from "../../../shared/planning/examples.ts";
import classes from "./example-chooser.module.css";

type ExampleChooserProps = {
  /** Answers of one's own that an example would take the place of; undefined where there are none. */
  readonly own: Answers | undefined;
  readonly onExample: (example: Example) => void;
  readonly onBack: () => void;
};

/** Five businesses to try the questions with. */
export function ExampleChooser({ own, onExample, onBack }: ExampleChooserProps) {
  const { t } = useTranslation();
  const { data, isError, refetch } = useQuery(examplesQuery());
  const isPrecious = own !== undefined && !data?.some(({ answers }) => isSame(answers, own));
  const [asked, setAsked] = useState<Example>();
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
            <button
              type="button"
              className={classes.example}
              onClick={() => (isPrecious ? setAsked(example) : onExample(example))}
            >
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
      <Button variant="default" onClick={onBack}>
        {t("ui.wizard.examples.own")}
      </Button>
      <Modal
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t("ui.wizard.examples.replaceTitle", { name: own?.business.name || t("ui.wizard.summary.noName") })}
        classNames={{ title: classes.question ?? "" }}
        closeButtonProps={{ "aria-label": t("ui.shell.close") }}
        centered
      >
        <p className={classes.ask}>{t("ui.wizard.examples.replaceText")}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsked(undefined)} data-autofocus>
            {t("ui.wizard.examples.keep")}
          </Button>
          <Button onClick={() => asked !== undefined && onExample(asked)}>{t("ui.wizard.examples.replace")}</Button>
        </Group>
      </Modal>
    </main>
  );
}

function Skeletons() {
  return [1, 2, 3, 4, 5].map((line) => <Skeleton key={line} height={72} my={8} />);
}

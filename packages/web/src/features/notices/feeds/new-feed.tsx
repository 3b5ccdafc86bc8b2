import { Button, Checkbox, Group } from "@mantine/core";
import { FEED_PARTS, type FeedPart, type ShownFeed } from "@porchlight/api/contract";
import { IconCalendarPlus } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "../list.module.css";
import { useFeedChanges } from "../notices-queries.ts";
import { PersonSelect } from "../person-select.tsx";

type NewFeedProps = {
  readonly workspaceId: string;
  readonly people: readonly string[];
  readonly onMade: (feed: ShownFeed) => void;
};

/** What a new calendar shows, and whose. */
export function NewFeed({ workspaceId, people, onMade }: NewFeedProps) {
  const { t } = useTranslation();
  const { make } = useFeedChanges(workspaceId);
  const [person, setPerson] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>(FEED_PARTS);
  const parts = FEED_PARTS.filter((part) => chosen.includes(part));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (parts.length > 0) make.mutate(bodyOf(person, parts), { onSuccess: onMade });
  }
  return (
    <form onSubmit={submit} className={classes.form}>
      <PersonSelect people={people} person={person} onPerson={setPerson} />
      <Checkbox.Group
        label={t("ui.notices.feeds.what")}
        value={[...chosen]}
        onChange={setChosen}
        error={parts.length === 0 ? t("ui.notices.feeds.needsPart") : undefined}
      >
        <Group gap="lg" mt={8} mb={4}>
          {FEED_PARTS.map((part) => (
            <Checkbox radius="xs" key={part} value={part} label={t(`ui.notices.feeds.parts.${part}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      {make.error !== null && (
        <p role="alert" className={classes.failure}>
          {make.error.message}
        </p>
      )}
      <div>
        <Button
          type="submit"
          variant="default"
          leftSection={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />}
          loading={make.isPending}
          disabled={parts.length === 0}
        >
          {t("ui.notices.feeds.make")}
        </Button>
      </div>
    </form>
  );
}

function bodyOf(person: string | undefined, parts: FeedPart[]) {
  return person === undefined ? { parts } : { person, parts };
}

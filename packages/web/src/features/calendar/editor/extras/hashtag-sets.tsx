import { ActionIcon, Button, Popover, TextInput } from "@mantine/core";
import { HASHTAG_SET_MOST } from "@porchlight/api/contract";
import { hashtagsIn } from "@porchlight/core";
import { IconHash, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newRequestKey } from "../../../../shared/api/new-request-key.ts";
import classes from "./extras.module.css";
import { hashtagSetsQuery, useDeleteHashtagSet, useSaveHashtagSet } from "./hashtag-queries.ts";

type HashtagSetsProps = {
  readonly workspaceId: string;
  /** What is written, from whose hashtags a set can be kept. */
  readonly text: string;
  readonly onInsert: (hashtags: string) => void;
  readonly onComment: (hashtags: string) => void;
};

/** Hashtags that are used together: put in where the cursor stands, or into the first comment, and kept under a name. */
export function HashtagSets({ workspaceId, text, onInsert, onComment }: HashtagSetsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const sets = useQuery({ ...hashtagSetsQuery(workspaceId), enabled: isOpen }).data?.items ?? [];
  const save = useSaveHashtagSet(workspaceId);
  const remove = useDeleteHashtagSet(workspaceId);
  const written = [...new Set(hashtagsIn(text))].map((tag) => tag.replace("＃", "#"));
  const insert = (put: (hashtags: string) => void, hashtags: readonly string[]) => {
    put(hashtags.join(" "));
    setOpen(false);
  };
  const keep = () => {
    if (name.trim() === "") return;
    const known = sets.find((set) => set.name === name.trim());
    save.mutate({ id: known?.id ?? newRequestKey(), name, hashtags: written });
    setName("");
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={360} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          className={classes.open ?? ""}
          variant="transparent"
          size="compact-sm"
          leftSection={<IconHash size={16} stroke={1.75} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {t("ui.calendar.hashtags.title")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("ui.calendar.hashtags.title")}>
        {sets.length === 0 && <p className={classes.hint}>{t("ui.calendar.hashtags.none")}</p>}
        <ul className={classes.sets}>
          {sets.map((set) => (
            <li key={set.id} className={classes.set}>
              <div className={classes.setWords}>
                <strong>{set.name}</strong>
                <span>{set.hashtags.join(" ")}</span>
              </div>
              <div className={classes.setActions}>
                <Button size="compact-sm" variant="default" onClick={() => insert(onInsert, set.hashtags)}>
                  {t("ui.calendar.hashtags.insert")}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => insert(onComment, set.hashtags)}>
                  {t("ui.calendar.hashtags.comment")}
                </Button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("ui.calendar.hashtags.delete", { name: set.name })}
                  onClick={() => remove.mutate(set.id)}
                >
                  <IconTrash size={16} stroke={1.75} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          ))}
        </ul>
        {written.length > 0 && (
          <div className={classes.keep}>
            <TextInput
              label={t("ui.calendar.hashtags.keep", { count: written.length })}
              placeholder={t("ui.calendar.hashtags.name")}
              value={name}
              maxLength={HASHTAG_SET_MOST.name}
              onChange={(event) => setName(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                keep();
              }}
            />
            <Button variant="default" disabled={name.trim() === ""} onClick={keep}>
              {t("ui.calendar.hashtags.keepIt")}
            </Button>
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

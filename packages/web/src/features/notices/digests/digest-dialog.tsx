import { Button, Checkbox, Group, Select, TextInput } from "@mantine/core";
import type { Digest } from "@porchlight/api/contract";
import { type TimeZoneId, WEEKDAYS } from "@porchlight/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../../../shared/api/call-api.ts";
import { TimeInput } from "../../../shared/dates/time-input.tsx";
import { UnreadFieldsContext, useUnreadFields } from "../../../shared/dates/unread-fields.ts";
import { useWeekStart } from "../../../shared/dates/use-week-start.ts";
import { weekdaysFrom } from "../../../shared/dates/week-start.ts";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { deviceZone } from "../device-zone.ts";
import classes from "../list.module.css";
import { useDigestChanges } from "../notices-queries.ts";
import { PersonSelect } from "../person-select.tsx";
import { type DigestDraft, draftOf, isMailAddress, toChange, toNew } from "./digest-draft.ts";

type DigestDialogProps = {
  readonly workspaceId: string;
  readonly people: readonly string[];
  readonly zone: TimeZoneId | undefined;
  /** The mail that is changed, or a new one; undefined while it is closed. */
  readonly open: Digest | "new" | undefined;
  readonly onClose: () => void;
};

/** To whom a mail about the day goes, and when. */
export function DigestDialog({ open, onClose, ...content }: DigestDialogProps) {
  const { t } = useTranslation();
  const title = t(open === "new" ? "ui.notices.digests.newTitle" : "ui.notices.digests.changeTitle");
  return (
    <Dialog isOpen={open !== undefined} title={title} widthPx={480} onClose={onClose}>
      {open !== undefined && <DigestForm {...content} digest={open === "new" ? undefined : open} onClose={onClose} />}
    </Dialog>
  );
}

type DigestFormProps = Omit<DigestDialogProps, "open"> & { readonly digest: Digest | undefined };

function DigestForm({ workspaceId, people, zone, digest, onClose }: DigestFormProps) {
  const { t } = useTranslation();
  const { add, change } = useDigestChanges(workspaceId);
  const [draft, setDraft] = useState<DigestDraft>(() => draftOf(digest, zone ?? deviceZone()));
  const [isTried, setTried] = useState(false);
  const unreadFields = useUnreadFields();
  const { weekStart } = useWeekStart();
  const set = (part: Partial<DigestDraft>) => setDraft({ ...draft, ...part });
  const isSound = isMailAddress(draft.mail) && draft.days.length > 0;
  const failure = add.error ?? change.error;
  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isSound || unreadFields.any()) return;
    const { mail, time } = draft;
    const tell = (key: "saved" | "changed") => () => {
      onClose();
      showToast({ id: "digest-saved", message: t(`ui.notices.digests.${key}`, { mail: mail.trim(), time }) });
    };
    if (digest === undefined) add.mutate(toNew(draft), { onSuccess: tell("saved") });
    else
      change.mutate({ id: digest.id, version: digest.version, body: toChange(draft) }, { onSuccess: tell("changed") });
  }
  return (
    <form onSubmit={save} className={classes.form} noValidate>
      <TextInput
        type="email"
        label={t("ui.notices.digests.mail")}
        value={draft.mail}
        onChange={({ currentTarget }) => set({ mail: currentTarget.value })}
        error={isTried && !isMailAddress(draft.mail) ? t("ui.notices.digests.mailWrong") : undefined}
        data-autofocus
      />
      <PersonSelect people={people} person={draft.person} onPerson={(person) => setDraft({ ...draft, person })} />
      <Group align="flex-end" gap="md" wrap="nowrap">
        <UnreadFieldsContext value={unreadFields}>
          <TimeInput
            label={t("ui.notices.digests.time")}
            value={draft.time}
            isNarrow
            onTime={(time) => set({ time })}
          />
        </UnreadFieldsContext>
        <Select
          flex={1}
          label={t("ui.notices.digests.zone")}
          data={[...new Set([draft.zone, ...Intl.supportedValuesOf("timeZone")])]}
          value={draft.zone}
          onChange={(chosen) => set({ zone: chosen ?? draft.zone })}
          nothingFoundMessage={t("ui.notices.digests.zoneNone")}
          limit={60}
          searchable
          allowDeselect={false}
        />
      </Group>
      <Checkbox.Group
        label={t("ui.notices.digests.days")}
        value={[...draft.days]}
        onChange={(chosen) => set({ days: WEEKDAYS.filter((day) => chosen.includes(day)) })}
        error={draft.days.length === 0 ? t("ui.notices.digests.daysNone") : undefined}
      >
        <Group gap={16} mt={8} mb={4}>
          {weekdaysFrom(weekStart).map((day) => (
            <Checkbox radius="xs" key={day} value={day} label={t(`weekday.${day}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox
        radius="xs"
        checked={draft.sendsEmpty}
        label={t("ui.notices.digests.sendsEmpty")}
        onChange={({ currentTarget }) => set({ sendsEmpty: currentTarget.checked })}
      />
      {failure !== null && (
        <p role="alert" className={classes.failure}>
          {isOvertaken(failure) ? t("ui.notices.digests.overtaken") : failure.message}
        </p>
      )}
      <div className={classes.end}>
        <Button variant="default" onClick={onClose}>
          {t("ui.notices.digests.cancel")}
        </Button>
        <Button type="submit" loading={add.isPending || change.isPending}>
          {t("ui.notices.digests.save")}
        </Button>
      </div>
    </form>
  );
}

function isOvertaken(error: Error): boolean {
  return error instanceof ApiProblem && error.problem.status === 412;
}

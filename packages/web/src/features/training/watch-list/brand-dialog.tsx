import { Button, CloseButton, Select, Textarea, TextInput } from "@mantine/core";
import { WATCHED_BRAND_MOST, type WatchedBrand } from "@porchlight/api/contract";
import { CHANNELS, type Channel } from "@porchlight/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../../../shared/api/call-api.ts";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { type BrandDraft, brandDraftOf, findBrandProblems, freeChannels, toBrandFields } from "./brand-draft.ts";
import { useBrandChanges } from "./brand-queries.ts";
import classes from "./watch-list.module.css";

type BrandDialogProps = {
  readonly workspaceId: string;
  /** The brand that is changed, or a new one; undefined while it is closed. */
  readonly open: WatchedBrand | "new" | undefined;
  readonly onClose: () => void;
};

/** A brand to learn from: its name, where it is found, and why it is watched. */
export function BrandDialog({ workspaceId, open, onClose }: BrandDialogProps) {
  const { t } = useTranslation();
  const title = t(`ui.watchList.form.${open === "new" ? "newTitle" : "changeTitle"}`);
  return (
    <Dialog isOpen={open !== undefined} title={title} widthPx={560} onClose={onClose}>
      {open !== undefined && (
        <BrandForm workspaceId={workspaceId} brand={open === "new" ? undefined : open} onClose={onClose} />
      )}
    </Dialog>
  );
}

type BrandFormProps = Omit<BrandDialogProps, "open"> & { readonly brand: WatchedBrand | undefined };

function BrandForm({ workspaceId, brand, onClose }: BrandFormProps) {
  const { t } = useTranslation();
  const { add, change } = useBrandChanges(workspaceId);
  const [draft, setDraft] = useState<BrandDraft>(() => brandDraftOf(brand));
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<BrandDraft>) => setDraft({ ...draft, ...part });
  const problems = isTried ? findBrandProblems(draft) : new Set();
  const failure = add.error ?? change.error;
  const [next] = freeChannels(draft);
  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (findBrandProblems(draft).size > 0) return;
    const body = toBrandFields(draft);
    if (brand === undefined) add.mutate(body, { onSuccess: onClose });
    else change.mutate({ id: brand.id, version: brand.version, body }, { onSuccess: onClose });
  }
  return (
    <form onSubmit={save} className={classes.form} noValidate>
      <TextInput
        data-autofocus
        label={t("ui.watchList.form.name")}
        maxLength={WATCHED_BRAND_MOST.name}
        value={draft.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        error={problems.has("name") ? t("ui.watchList.form.nameNeeded") : undefined}
      />
      {draft.links.map((link, index) => (
        <LinkFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps the focus while its channel is chosen, and has no other name
          key={index}
          link={link}
          channels={CHANNELS.filter((channel) => channel === link.channel || freeChannels(draft).includes(channel))}
          error={
            problems.has(`address.${index}`) || (index === 0 && problems.has("address"))
              ? t("ui.watchList.form.addressWrong")
              : undefined
          }
          onChange={(changed) => set({ links: draft.links.with(index, changed) })}
          onRemove={draft.links.length > 1 ? () => set({ links: draft.links.toSpliced(index, 1) }) : undefined}
        />
      ))}
      {next !== undefined && (
        <Button
          variant="subtle"
          className={classes.more}
          onClick={() => set({ links: [...draft.links, { channel: next, address: "" }] })}
        >
          {t("ui.watchList.form.addLink")}
        </Button>
      )}
      <Textarea
        autosize
        minRows={2}
        maxRows={6}
        label={t("ui.watchList.form.why")}
        description={t("ui.watchList.form.whyHint")}
        maxLength={WATCHED_BRAND_MOST.why}
        value={draft.why}
        onChange={({ currentTarget }) => set({ why: currentTarget.value })}
      />
      {failure !== null && (
        <p role="alert" className={classes.failure}>
          {failure instanceof ApiProblem && failure.problem.status === 412
            ? t("ui.watchList.overtaken")
            : failure.message}
        </p>
      )}
      <div className={classes.end}>
        <Button variant="default" onClick={onClose}>
          {t("ui.watchList.cancel")}
        </Button>
        <Button type="submit" loading={add.isPending || change.isPending}>
          {t("ui.watchList.save")}
        </Button>
      </div>
    </form>
  );
}

type LinkFieldsProps = {
  readonly link: BrandDraft["links"][number];
  readonly channels: readonly Channel[];
  readonly error: string | undefined;
  readonly onChange: (link: BrandDraft["links"][number]) => void;
  /** Absent for the only one. */
  readonly onRemove: (() => void) | undefined;
};

function LinkFields({ link, channels, error, onChange, onRemove }: LinkFieldsProps) {
  const { t } = useTranslation();
  const name = t(`channel.${link.channel}`);
  return (
    <div className={classes.link}>
      <Select
        label={t("ui.watchList.form.channel")}
        data={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        value={link.channel}
        allowDeselect={false}
        onChange={(channel) => channel !== null && onChange({ ...link, channel })}
      />
      <TextInput
        type="url"
        label={t("ui.watchList.form.address")}
        placeholder="https://"
        maxLength={WATCHED_BRAND_MOST.link}
        value={link.address}
        error={error}
        onChange={({ currentTarget }) => onChange({ ...link, address: currentTarget.value })}
      />
      {onRemove !== undefined && (
        <CloseButton size={36} mt={26} aria-label={t("ui.watchList.form.removeLink", { name })} onClick={onRemove} />
      )}
    </div>
  );
}

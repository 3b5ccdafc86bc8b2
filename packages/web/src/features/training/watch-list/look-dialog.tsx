import { Button, Textarea } from "@mantine/core";
import { useSessionStorage } from "@mantine/hooks";
import { WATCHED_BRAND_MOST, type WatchedBrand } from "@porchlight/api/contract";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOwnName } from "../../../shared/live/use-own-name.ts";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { BrandLinks } from "./brand-links.tsx";
import { type LookFields, useLookChanges } from "./brand-queries.ts";
import classes from "./watch-list.module.css";

type LookDialogProps = {
  readonly workspaceId: string;
  /** The brand that is looked at; undefined while it is closed. */
  readonly brand: WatchedBrand | undefined;
  readonly onClose: () => void;
  readonly onKept: () => void;
};

/** The monthly look at a brand: what it posted, what worked, what to try. */
export function LookDialog({ brand, ...rest }: LookDialogProps) {
  const { t } = useTranslation();
  const title = t("ui.watchList.look.title", { name: brand?.name ?? "" });
  return (
    <Dialog isOpen={brand !== undefined} title={title} widthPx={560} onClose={rest.onClose}>
      {brand !== undefined && <LookForm {...rest} brand={brand} />}
    </Dialog>
  );
}

const FIELDS = ["posted", "worked", "toTry"] as const;
type LookDraft = Pick<LookFields, (typeof FIELDS)[number]>;
const NOTHING: LookDraft = { posted: "", worked: "", toTry: "" };

function LookForm({ workspaceId, brand, onClose, onKept }: LookDialogProps & { readonly brand: WatchedBrand }) {
  const { t } = useTranslation();
  const { keep } = useLookChanges(workspaceId, brand.id);
  const [ownName] = useOwnName();
  // A look is typed beside other windows: what is typed is there again when the sheet was closed meanwhile.
  const [draft, setDraft, forget] = useSessionStorage<LookDraft>({
    key: `porchlight.look/${brand.id}`,
    defaultValue: NOTHING,
    getInitialValueInEffect: false,
  });
  const [isTried, setTried] = useState(false);
  const isEmpty = FIELDS.every((field) => draft[field].trim() === "");
  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isEmpty) return;
    const lookedBy = ownName.trim();
    keep.mutate(
      { ...draft, ...(lookedBy === "" ? {} : { lookedBy }) },
      {
        onSuccess: () => {
          forget();
          onKept();
        },
      },
    );
  }
  return (
    <form onSubmit={save} className={classes.form} noValidate>
      {brand.why !== "" && <p className={classes.why}>{brand.why}</p>}
      <BrandLinks brand={brand} />
      {FIELDS.map((field, index) => (
        <Textarea
          key={field}
          {...(index === 0 ? { "data-autofocus": true } : {})}
          autosize
          minRows={2}
          maxRows={8}
          label={t(`ui.watchList.look.${field}`)}
          description={t(`ui.watchList.look.${field}Hint`)}
          maxLength={WATCHED_BRAND_MOST.note}
          value={draft[field]}
          error={index === 0 && isTried && isEmpty ? t("ui.watchList.look.empty") : undefined}
          onChange={({ currentTarget }) => setDraft({ ...draft, [field]: currentTarget.value })}
        />
      ))}
      {keep.error !== null && (
        <p role="alert" className={classes.failure}>
          {keep.error.message}
        </p>
      )}
      <div className={classes.end}>
        <Button variant="default" onClick={onClose}>
          {t("ui.watchList.cancel")}
        </Button>
        <Button type="submit" loading={keep.isPending}>
          {t("ui.watchList.look.keep")}
        </Button>
      </div>
    </form>
  );
}

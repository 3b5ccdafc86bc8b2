import { Button, TextInput, Title } from "@mantine/core";
import type { ShownFeed } from "@porchlight/api/contract";
import { IconCalendarShare, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { showToast } from "../../../shared/ui/show-toast.ts";
import listClasses from "../list.module.css";
import classes from "./address-dialog.module.css";

type AddressDialogProps = {
  /** The calendar whose address is shown, which happens once; undefined for none. */
  readonly feed: ShownFeed | undefined;
  readonly onClose: () => void;
};

const WAYS = ["google", "apple", "outlook", "reach"] as const;

/** The secret address of a calendar that was just made, and how to hand it to a calendar program. */
export function AddressDialog({ feed, onClose }: AddressDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={feed !== undefined} title={t("ui.notices.feeds.shown.title")} widthPx={560} onClose={onClose}>
      {feed !== undefined && <Address address={new URL(feed.address, window.location.href)} onClose={onClose} />}
    </Dialog>
  );
}

function Address({ address, onClose }: { readonly address: URL; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const copy = async () => {
    // There is no clipboard on pages that come over plain HTTP from another machine.
    const isCopied = await (navigator.clipboard?.writeText(address.href) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    showToast({ id: "feed-copied", message: t(`ui.notices.feeds.shown.${isCopied ? "copied" : "notCopied"}`) });
  };
  return (
    <div className={listClasses.form}>
      <span>{t("ui.notices.feeds.shown.once")}</span>
      <TextInput
        label={t("ui.notices.feeds.shown.label")}
        value={address.href}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={classes.deeds}>
        <Button leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />} onClick={copy} data-autofocus>
          {t("ui.notices.feeds.shown.copy")}
        </Button>
        <Button
          component="a"
          variant="default"
          leftSection={<IconCalendarShare size={18} stroke={1.75} aria-hidden />}
          href={address.href.replace(/^https?:/, "webcal:")}
        >
          {t("ui.notices.feeds.shown.open")}
        </Button>
      </div>
      <div>
        <Title order={3} mb={8}>
          {t("ui.notices.feeds.shown.how")}
        </Title>
        <ul className={classes.ways}>
          {WAYS.map((way) => (
            <li key={way}>{t(`ui.notices.feeds.shown.${way}`)}</li>
          ))}
        </ul>
      </div>
      <div className={listClasses.end}>
        <Button variant="default" onClick={onClose}>
          {t("ui.notices.feeds.shown.done")}
        </Button>
      </div>
    </div>
  );
}

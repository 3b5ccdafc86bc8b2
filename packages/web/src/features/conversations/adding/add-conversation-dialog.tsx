import { Button, Checkbox, Group, Select, Textarea, TextInput } from "@mantine/core";
import { CONVERSATION_MOST } from "@porchlight/api/contract";
import {
  CHANNELS,
  type Channel,
  CONVERSATION_KINDS,
  type ConversationKind,
  type Instant,
  type Plan,
} from "@porchlight/core";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { channelsByDecision } from "../../../shared/plan/open-channels.ts";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./add-conversation-dialog.module.css";
import { WRITTEN_AGO, type WrittenAgo, writtenAt } from "./written-ago.ts";

type AddConversationDialogProps = {
  readonly isOpen: boolean;
  readonly desk: ConversationDesk;
  readonly deeds: ConversationDeeds;
  readonly onImport: () => void;
  readonly onClose: () => void;
};

/** Writes down what a customer said: pasted in seconds. */
export function AddConversationDialog({ isOpen, onClose, ...form }: AddConversationDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} title={t("ui.conversations.add.title")} widthPx={480} onClose={onClose}>
      <AddForm {...form} onClose={onClose} />
    </Dialog>
  );
}

/** Pressed again after a failure, what was asked for before makes one conversation; anything else is another. */
type Wish = { readonly fields: string; readonly requestKey: string; readonly at: Instant | undefined };

function makeWish(fields: string, ago: WrittenAgo): Wish {
  // The server's clock says when now is.
  const at = ago === "now" ? undefined : writtenAt(ago, new Date().toISOString());
  return { fields, requestKey: newRequestKey(), at };
}

/** Where somebody may have written, an open channel first. */
function channelsWithAccount(plan: Plan): readonly Channel[] {
  return channelsByDecision(plan).flatMap(({ channel, decision }) => (decision === "skip" ? [] : [channel]));
}

function AddForm({ desk, deeds, onImport, onClose }: Omit<AddConversationDialogProps, "isOpen">) {
  const { t } = useTranslation();
  const own = desk.plan === undefined ? [] : channelsWithAccount(desk.plan);
  const [channel, setChannel] = useState<Channel>(own[0] ?? CHANNELS[0]);
  const [customer, setCustomer] = useState("");
  const [text, setText] = useState("");
  const [kind, setKind] = useState<ConversationKind>("question");
  const [isPrivate, setPrivate] = useState(false);
  const [ago, setAgo] = useState<WrittenAgo>("now");
  const [isTried, setTried] = useState(false);
  const wish = useRef<Wish>(undefined);
  const missing = (value: string) => (isTried && value.trim() === "" ? t("ui.conversations.add.missing") : undefined);
  const others = CHANNELS.filter((each) => !own.includes(each));

  async function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (customer.trim() === "" || text.trim() === "") return;
    const fields = JSON.stringify([channel, customer, text, kind, isPrivate, ago]);
    if (wish.current?.fields !== fields) wish.current = makeWish(fields, ago);
    const { at, requestKey } = wish.current;
    const said = { channel, customer, text, kind, isPrivate };
    const stored = await deeds.add(at === undefined ? said : { ...said, at }, requestKey);
    if (stored === undefined) return;
    onClose();
    desk.open(stored.id);
  }

  return (
    <form onSubmit={save} className={classes.form} noValidate>
      <Textarea
        data-autofocus
        label={t("ui.conversations.add.text")}
        description={t("ui.conversations.add.textHint")}
        value={text}
        error={missing(text)}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={CONVERSATION_MOST.text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <TextInput
        label={t("ui.conversations.add.customer")}
        value={customer}
        error={missing(customer)}
        maxLength={CONVERSATION_MOST.customer}
        autoComplete="off"
        onChange={({ currentTarget }) => setCustomer(currentTarget.value)}
      />
      <div className={classes.pair}>
        <Select
          label={t("ui.conversations.add.channel")}
          value={channel}
          allowDeselect={false}
          leftSection={<ChannelMark channel={channel} size={18} />}
          data={[...own, ...others].map((value) => ({ value, label: t(`channel.${value}`) }))}
          onChange={(value) => value !== null && setChannel(value as Channel)}
        />
        <Select
          label={t("ui.conversations.add.when")}
          value={ago}
          allowDeselect={false}
          data={WRITTEN_AGO.map((value) => ({ value, label: t(`ui.conversations.add.ago.${value}`) }))}
          onChange={(value) => value !== null && setAgo(value as WrittenAgo)}
        />
      </div>
      <Select
        label={t("ui.conversations.add.kind")}
        value={kind}
        allowDeselect={false}
        data={CONVERSATION_KINDS.map((value) => ({ value, label: t(`conversationKind.${value}`) }))}
        onChange={(value) => value !== null && setKind(value as ConversationKind)}
      />
      <Checkbox
        radius="xs"
        label={t("ui.conversations.add.private")}
        checked={isPrivate}
        onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
      />
      <Button variant="subtle" className={classes.many} onClick={onImport}>
        {t("ui.conversations.import.open")}
      </Button>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("ui.shell.cancel")}
        </Button>
        <Button type="submit" loading={deeds.isAdding}>
          {t("ui.conversations.add.save")}
        </Button>
      </Group>
    </form>
  );
}

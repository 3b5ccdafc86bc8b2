import { Button, Chip, Group, Input } from "@mantine/core";
import { CHANNELS, type Channel, type Plan } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { openChannels } from "../../../shared/plan/open-channels.ts";
import type { PostDraft } from "./post-draft.ts";

type ChannelsFieldProps = {
  readonly plan: Plan;
  readonly draft: PostDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: PostDraft) => void;
};

/** Where a post goes out: the plan's open channels first, the others a press away. */
export function ChannelsField({ plan, draft, error, onChange }: ChannelsFieldProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const open = openChannels(plan).map(({ channel }) => channel);
  const first = CHANNELS.filter((channel) => open.includes(channel) || draft.channels.includes(channel));
  const shown = showsAll || first.length === 0 ? CHANNELS : first;
  return (
    <Input.Wrapper label={t("ui.calendar.editor.channels")} error={error} labelElement="div">
      <Chip.Group
        multiple
        value={[...draft.channels]}
        onChange={(channels) => onChange({ ...draft, channels: channels as Channel[] })}
      >
        <Group gap={8} mt={4} role="group" aria-label={t("ui.calendar.editor.channels")}>
          {shown.map((channel) => (
            <Chip key={channel} value={channel} variant="outline" radius={9} size="md">
              {t(`channel.${channel}`)}
            </Chip>
          ))}
          {shown.length < CHANNELS.length && (
            <Button variant="transparent" size="compact-sm" px={0} onClick={() => setShowsAll(true)}>
              {t("ui.calendar.editor.moreChannels")}
            </Button>
          )}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

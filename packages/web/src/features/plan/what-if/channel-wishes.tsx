import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { CHANNELS, type Channel, type Plan, type Wish } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import classes from "./channel-wishes.module.css";
import type { Trial } from "./trial.ts";

const WISHES: readonly Wish[] = ["must", "may", "no"];

type ChannelWishesProps = {
  readonly plan: Plan;
  readonly trial: Trial;
  readonly onWish: (channel: Channel, wish: Wish) => void;
  readonly onAdd: (channel: Channel) => void;
  readonly onRemove: (channel: Channel) => void;
};

/** What is wished of each channel, and a way to bring in another. */
export function ChannelWishes({ plan, trial, onWish, onAdd, onRemove }: ChannelWishesProps) {
  const { t } = useTranslation();
  const known = plan.answers.channels;
  const added = trial.added ?? [];
  const rows = [
    ...known.map(({ channel, wish }) => ({ channel, kept: wish ?? "may" })),
    ...added.map((channel) => ({ channel, kept: "may" as const })),
  ];
  const others = CHANNELS.filter((channel) => !rows.some((row) => row.channel === channel));
  return (
    <>
      <ul className={classes.channels}>
        {rows.map(({ channel, kept }) => (
          <li key={channel}>
            <span className={classes.name}>
              <ChannelMark channel={channel} size={18} />
              {t(`channel.${channel}`)}
              {added.includes(channel) && (
                <Button variant="subtle" size="compact-sm" onClick={() => onRemove(channel)}>
                  {t("ui.plan.whatIf.remove")}
                  <span className="pl-hidden"> {t(`channel.${channel}`)}</span>
                </Button>
              )}
            </span>
            <SegmentedControl
              className={classes.wish}
              aria-label={t("ui.plan.whatIf.wishOf", { channel: t(`channel.${channel}`) })}
              value={trial.wishes?.[channel] ?? kept}
              data={WISHES.map((value) => ({ value, label: t(`ui.plan.whatIf.wish.${value}`) }))}
              onChange={(wish) => onWish(channel, wish)}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <NativeSelect
          className={classes.add}
          aria-label={t("ui.plan.whatIf.add")}
          value=""
          data={[
            { value: "", label: t("ui.plan.whatIf.add") },
            ...others.map((channel) => ({ value: channel, label: t(`channel.${channel}`) })),
          ]}
          onChange={({ currentTarget }) => {
            const channel = others.find((each) => each === currentTarget.value);
            if (channel !== undefined) onAdd(channel);
          }}
        />
      )}
    </>
  );
}

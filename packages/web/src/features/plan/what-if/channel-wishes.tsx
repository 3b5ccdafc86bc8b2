import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { CHANNELS, type Channel, type Plan, type Wish } from "@porchlight/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import classes from "./channel-wishes.module.css";
import type { Trial } from "./trial.ts";

const WISHES: readonly Wish[] = ["must", "may", "no"];

type ChannelWishesProps = Pick<Trial, "wishes" | "added"> & {
  readonly plan: Plan;
  readonly onChange: (change: (trial: Trial) => Trial) => void;
};

const NONE: readonly Channel[] = [];

/** What is wished of each channel, and a way to bring in another; drawn anew only when one of these is otherwise. */
export const ChannelWishes = memo(function ChannelWishes({ plan, wishes, added = NONE, onChange }: ChannelWishesProps) {
  const { t } = useTranslation();
  const known = plan.answers.channels;
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
                <Button variant="subtle" size="compact-sm" onClick={() => onChange(withoutChannel(channel))}>
                  {t("ui.plan.whatIf.remove")}
                  <span className="pl-hidden"> {t(`channel.${channel}`)}</span>
                </Button>
              )}
            </span>
            <SegmentedControl
              className={classes.wish}
              aria-label={t("ui.plan.whatIf.wishOf", { channel: t(`channel.${channel}`) })}
              value={wishes?.[channel] ?? kept}
              data={WISHES.map((value) => ({ value, label: t(`ui.plan.whatIf.wish.${value}`) }))}
              onChange={(wish) => onChange((trial) => ({ ...trial, wishes: { ...trial.wishes, [channel]: wish } }))}
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
            if (channel !== undefined) onChange((trial) => ({ ...trial, added: [...(trial.added ?? []), channel] }));
          }}
        />
      )}
    </>
  );
});

function withoutChannel(channel: Channel): (trial: Trial) => Trial {
  return ({ wishes = {}, added = [], ...rest }) => {
    const { [channel]: _wish, ...others } = wishes;
    return { ...rest, wishes: others, added: added.filter((each) => each !== channel) };
  };
}

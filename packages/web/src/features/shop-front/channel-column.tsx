import type { ChannelPresence, IsoDate, Plan } from "@porchlight/core";
import { IconCheck, IconDoor, IconMinus, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { Why } from "../../shared/ui/why.tsx";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import { numberWord } from "../../shared/words/number-word.ts";
import classes from "./channel-column.module.css";
import { ChannelDeed } from "./channel-deed.tsx";
import { ChecklistRow } from "./checklist-row.tsx";
import { factRows } from "./fact-rows.ts";
import { lettersOf } from "./letters-of.ts";
import { Shop } from "./shop.tsx";

export type ChannelColumnProps = {
  readonly presence: ChannelPresence;
  readonly plan: Plan;
  readonly workspaceId: string;
  readonly today: IsoDate;
  /** Where it stands in the street. */
  readonly place: number;
  /** Whether its button is the page's filled one. */
  readonly isFirst: boolean;
};

const MARKS = { lit: IconCheck, dim: IconSun, dark: IconDoor, plot: IconMinus } as const;

/** One channel: its shop, how it stands in words, what is behind it, and what to do about it first. */
export function ChannelColumn({ presence, plan, workspaceId, today, place, isFirst }: ChannelColumnProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { channel, light, decision, reasons } = presence;
  const letters = lettersOf(presence);
  const Mark = MARKS[light];
  const name = t(`channel.${channel}`);
  const rows = factRows(presence, { plan, today, t, formats });
  // Where nothing stands, the plan says why.
  const planned = plan.channels.find((each) => each.channel === channel);
  const decided = planned?.reasons ?? [];
  const list = planned !== undefined && planned.checklist.length > 0 ? planned : undefined;
  const shown = light === "plot" && decided.length > 0 ? decided : reasons;
  const [first, ...others] = shown;
  return (
    <li className={classes.column} data-light={light}>
      <div className={classes.scene}>
        <Shop
          name={t(`ui.shopFront.board.${channel}`, { defaultValue: name })}
          light={light}
          letters={letters}
          place={place}
          sign={t(`ui.shopFront.sign.${light}`)}
        />
      </div>
      <div className={classes.intro}>
        <h2 className={classes.name}>
          <ChannelMark channel={channel} size={20} />
          {name}
        </h2>
        <p className={classes.state} data-light={light}>
          <Mark size={18} stroke={2} aria-hidden />
          {t(`ui.shopFront.state.${light}`)}
          {light === "lit" && letters > 0
            ? t("ui.shopFront.withLetters", { count: letters, number: numberWord(letters, t) })
            : t(`ui.shopFront.decision.${light}.${decision}`, { defaultValue: "" })}
        </p>
        <p className={classes.why}>
          {first !== undefined && t(`reason.${first.code}`, first.facts)}{" "}
          <Why question={t("ui.shopFront.why", { name })} reasons={shown} isSaid={others.length === 0} />
        </p>
      </div>
      {(rows.length > 0 || list !== undefined) && (
        <dl className={classes.facts}>
          {rows.map(({ key, text, tone }) => (
            <div key={key}>
              <dt>{t(`ui.shopFront.fact.${key}`)}</dt>
              <dd data-tone={tone}>{text}</dd>
            </div>
          ))}
          {list !== undefined && <ChecklistRow channel={list} workspaceId={workspaceId} />}
        </dl>
      )}
      <div className={classes.deed}>
        <ChannelDeed presence={presence} plan={plan} workspaceId={workspaceId} isFirst={isFirst} />
      </div>
    </li>
  );
}

import { Button, Chip, Textarea } from "@mantine/core";
import { HAND_OVER_NOTE_MAX } from "@porchlight/api/contract";
import { CHANNELS, CONVERSATION_KINDS, type ConversationKind, type HandOver, type Plan } from "@porchlight/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { openChannels } from "../../../shared/plan/open-channels.ts";
import classes from "./hand-overs-dialog.module.css";
import type { HandOversForm } from "./use-hand-overs-form.ts";

/** What most owners pass on first: the small things, and the banter. */
const BEGUN_WITH: readonly ConversationKind[] = ["question", "comment", "praise", "spam"];

type PersonPartProps = {
  readonly name: string;
  /** The owner who hands over. */
  readonly from: string;
  readonly plan: Plan;
  /** Whether it is one of the plan's people. */
  readonly isKnown: boolean;
  /** Undefined while this person has nothing. */
  readonly handOver: HandOver | undefined;
  readonly form: HandOversForm;
};

/** What one person answers. */
export function PersonPart({ name, from, plan, isKnown, handOver, form }: PersonPartProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const open = openChannels(plan).map(({ channel }) => channel);
  const begin = () => form.add({ from, to: name, kinds: BEGUN_WITH, channels: open });
  return (
    <section className={classes.person} aria-labelledby={titleId}>
      <div className={classes.personHead}>
        <h3 id={titleId}>{name}</h3>
        {handOver === undefined ? (
          <Button variant="default" aria-label={t("ui.handOvers.beginWith", { name })} onClick={begin}>
            {t("ui.handOvers.begin")}
          </Button>
        ) : (
          <Button
            variant="subtle"
            color="gray"
            aria-label={t("ui.handOvers.takeBackFrom", { name })}
            onClick={() => form.takeBack(name)}
          >
            {t("ui.handOvers.takeBack")}
          </Button>
        )}
      </div>
      {!isKnown && <p className={classes.failure}>{t("ui.handOvers.unknown", { name })}</p>}
      {handOver === undefined ? (
        <p className={classes.nothing}>{t("ui.handOvers.nothing", { name })}</p>
      ) : (
        <>
          <Choice
            label={t("ui.handOvers.kinds")}
            all={CONVERSATION_KINDS}
            chosen={handOver.kinds}
            word={(kind) => t(`conversationKind.${kind}`)}
            problem={form.isMissing(handOver, "kinds") ? t("ui.handOvers.kindsMissing") : undefined}
            onChange={(kinds) => form.change(name, { kinds })}
          />
          <Choice
            label={t("ui.handOvers.channels")}
            all={CHANNELS.filter((channel) => open.includes(channel) || handOver.channels.includes(channel))}
            chosen={handOver.channels}
            word={(channel) => t(`channel.${channel}`)}
            problem={form.isMissing(handOver, "channels") ? t("ui.handOvers.channelsMissing") : undefined}
            onChange={(channels) => form.change(name, { channels })}
          />
          <Textarea
            label={t("ui.handOvers.note", { name })}
            placeholder={t("ui.handOvers.noteHint")}
            value={handOver.note ?? ""}
            maxLength={HAND_OVER_NOTE_MAX}
            autosize
            minRows={2}
            maxRows={6}
            onChange={({ currentTarget }) => form.change(name, { note: currentTarget.value })}
          />
        </>
      )}
    </section>
  );
}

type ChoiceProps<Word extends string> = {
  readonly label: string;
  readonly all: readonly Word[];
  readonly chosen: readonly Word[];
  readonly word: (one: Word) => string;
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly Word[]) => void;
};

function Choice<Word extends string>({ label, all, chosen, word, problem, onChange }: ChoiceProps<Word>) {
  return (
    <fieldset className={classes.choice}>
      <legend>{label}</legend>
      {/* In the order of the words, however they were pressed. */}
      <Chip.Group multiple value={[...chosen]} onChange={(next) => onChange(all.filter((one) => next.includes(one)))}>
        <div className={classes.chips}>
          {all.map((one) => (
            <Chip key={one} value={one} variant="outline">
              {word(one)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      {problem !== undefined && (
        <p role="alert" className={classes.failure}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

import { Button, Drawer, Modal } from "@mantine/core";
import type { Plan, Post, Slot, WallTime } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { useWallFormats } from "../use-wall-formats.ts";
import type { Drop } from "./from-calendar-drop.ts";
import classes from "./move-dialog.module.css";
import { MoveElsewhere } from "./move-elsewhere.tsx";
import { type Suggestion, suggestMoves } from "./suggest-moves.ts";
import { useWhatIfLines } from "./use-what-if-lines.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import type { Weigh } from "./what-if.ts";

type MoveDialogProps = {
  readonly plan: Plan;
  readonly post: Post | undefined;
  readonly openSlots: readonly Slot[];
  readonly now: WallTime;
  readonly weigh: Weigh;
  readonly isPhone: boolean;
  readonly onMove: (post: Post, drop: Drop) => void;
  readonly onClose: () => void;
};

/** "Move to…": three places that suit and any other day, each with what it would do. A sheet on a phone. */
export function MoveDialog(props: MoveDialogProps) {
  const { post, isPhone, onClose } = props;
  const { t } = useTranslation();
  const [held, setHeld] = useState(post);
  if (post !== undefined && held !== post) setHeld(post);
  const shared = {
    opened: post !== undefined,
    onClose,
    title: held !== undefined && (
      <span className={classes.title}>
        <CategoryMark category={held.category} size={26} />
        {t("ui.calendar.move.title", { title: held.title === "" ? t(`category.${held.category}`) : held.title })}
      </span>
    ),
    closeButtonProps: { "aria-label": t("ui.shell.close"), size: 40 },
    transitionProps: { duration: 180 },
    // Its head is a head of the dialog, not of the page.
    attributes: { header: { role: "presentation" } },
  };
  const content = held !== undefined && <MoveChoices key={held.id} {...props} post={held} />;
  return isPhone ? (
    <Drawer {...shared} position="bottom" size="auto" classNames={{ content: classes.sheet }}>
      {content}
    </Drawer>
  ) : (
    <Modal {...shared} size={460} centered>
      {content}
    </Modal>
  );
}

function MoveChoices(props: MoveDialogProps & { readonly post: Post }) {
  const { post, plan, openSlots, now, weigh, onMove, onClose } = props;
  const { t } = useTranslation();
  const formats = useWallFormats();
  const [suggestions] = useState(() => suggestMoves({ post, openSlots, now, weigh }));
  const [chosen, setChosen] = useState(() => bestOf(suggestions));
  const [isElsewhere, setElsewhere] = useState(suggestions.length === 0);
  const move = (drop: Drop) => {
    onMove(post, drop);
    onClose();
  };
  if (isElsewhere) return <MoveElsewhere plan={plan} post={post} now={now} weigh={weigh} onMove={move} />;
  return (
    <>
      <fieldset className={classes.choices}>
        <legend className="pl-hidden">{t("ui.calendar.move.places")}</legend>
        {suggestions.map((suggestion) => (
          <Choice
            key={suggestion.date + suggestion.time}
            plan={plan}
            suggestion={suggestion}
            isChosen={suggestion === chosen}
            onChoose={() => setChosen(suggestion)}
          />
        ))}
      </fieldset>
      <div className={classes.actions}>
        <Button variant="default" size="md" onClick={() => setElsewhere(true)}>
          {t("ui.calendar.move.another")}
        </Button>
        {chosen !== undefined && (
          <Button size="md" onClick={() => move(chosen)} data-autofocus>
            {t("ui.calendar.move.go", { weekday: formats.longWeekday(chosen.date) })}
          </Button>
        )}
      </div>
    </>
  );
}

type ChoiceProps = {
  readonly plan: Plan;
  readonly suggestion: Suggestion;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Choice({ plan, suggestion, isChosen, onChoose }: ChoiceProps) {
  const formats = useWallFormats();
  const linesOf = useWhatIfLines(plan);
  const { date, time, whatIf } = suggestion;
  return (
    <label className={classes.choice}>
      <input type="radio" name="place" className={classes.dot} checked={isChosen} onChange={onChoose} />
      <span className={classes.words}>
        <span className={classes.moment}>{formats.moment(date, time)}</span>
        <span className={classes.reason}>
          {linesOf(whatIf)
            .slice(0, 2)
            .map(({ text }) => text)
            .join(" ")}
        </span>
      </span>
      <VerdictBadge whatIf={whatIf} />
    </label>
  );
}

function bestOf(suggestions: readonly Suggestion[]): Suggestion | undefined {
  const of = (verdict: string) => suggestions.find(({ whatIf }) => whatIf.verdict === verdict);
  return of("good") ?? of("fine") ?? suggestions[0];
}

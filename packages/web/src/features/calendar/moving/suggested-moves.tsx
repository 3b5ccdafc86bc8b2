import { Button } from "@mantine/core";
import type { Plan } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Drop } from "./from-calendar-drop.ts";
import classes from "./move-dialog.module.css";
import { bestMove, type Suggestion } from "./suggest-moves.ts";
import { useWhatIfLines } from "./use-what-if-lines.ts";
import { VerdictBadge } from "./verdict-badge.tsx";

type SuggestedMovesProps = {
  readonly plan: Plan;
  readonly suggestions: readonly Suggestion[];
  readonly onMove: (drop: Drop) => void;
  readonly onElsewhere: () => void;
};

/** Up to three places to choose from; the best is chosen and has the focus, so that arrows choose and Enter moves. */
export function SuggestedMoves({ plan, suggestions, onMove, onElsewhere }: SuggestedMovesProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const [chosen, setChosen] = useState(() => bestMove(suggestions) ?? suggestions[0]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onMove({ date: chosen.date, time: chosen.time });
      }}
    >
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
        <Button variant="default" size="md" onClick={onElsewhere}>
          {t("ui.calendar.move.another")}
        </Button>
        {chosen !== undefined && (
          <Button size="md" type="submit">
            {t("ui.calendar.move.go", { day: formats.shortDay(chosen.date) })}
          </Button>
        )}
      </div>
    </form>
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
      <input
        type="radio"
        name="place"
        className={classes.dot}
        checked={isChosen}
        onChange={onChoose}
        // biome-ignore lint/a11y/noAutofocus: the choices come after the dialog has opened, which could not give it to them
        autoFocus={isChosen}
      />
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

import { UnstyledButton } from "@mantine/core";
import type { Post } from "@porchlight/core";
import { IconGripVertical } from "@tabler/icons-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import chips from "../chips/chip.module.css";
import { PickMark } from "../selection/pick-mark.tsx";
import { useIsPicked } from "../selection/selection-context.ts";
import classes from "./ideas-panel.module.css";

type IdeaRowProps = {
  readonly idea: Post;
  readonly onPress: (event: MouseEvent, postId: string) => void;
  readonly onMove: (postId: string) => void;
};

/** A post without a day: press to open, drag onto a day; its grip opens the ways to move it. */
export function IdeaRow({ idea, onPress, onMove }: IdeaRowProps) {
  const { t } = useTranslation();
  const { id, category } = idea;
  const title = idea.title === "" ? firstWords(idea.text) : idea.title;
  const isPicked = useIsPicked(id);
  return (
    <li className={classes.idea}>
      <button
        type="button"
        className={chips.chip}
        data-post={id}
        data-movable=""
        data-state="draft"
        data-picked={isPicked || undefined}
        aria-keyshortcuts="M"
        onClick={(event) => onPress(event, id)}
      >
        <PickMark category={category} isPicked={isPicked} />
        <span className={chips.words}>
          <span className={chips.title}>{title}</span>
          {isPicked && <span className="pl-hidden">{t("ui.calendar.picks.picked")}</span>}
        </span>
      </button>
      <UnstyledButton
        className={classes.grip}
        aria-label={t("ui.calendar.move.title", { title })}
        onClick={() => onMove(id)}
      >
        <IconGripVertical size={18} stroke={1.75} aria-hidden />
      </UnstyledButton>
    </li>
  );
}

const FIRST = 60;

function firstWords(text: string): string {
  return text.length > FIRST ? `${text.slice(0, FIRST).trimEnd()}…` : text;
}

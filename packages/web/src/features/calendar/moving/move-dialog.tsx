import { Drawer, Modal, Skeleton } from "@mantine/core";
import type { Plan, Post, Slot, WallTime } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import type { Drop } from "./from-calendar-drop.ts";
import classes from "./move-dialog.module.css";
import { MoveElsewhere } from "./move-elsewhere.tsx";
import { SuggestedMoves } from "./suggested-moves.tsx";
import { useSuggestions } from "./use-suggestions.ts";
import type { Weigh } from "./weighing/scales.ts";

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
    closeButtonProps: { "aria-label": t("ui.shell.close"), size: 44 },
    overlayProps: { backgroundOpacity: 0.25 },
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
  const { post, plan, now, weigh, onMove, onClose } = props;
  const { t } = useTranslation();
  const suggestions = useSuggestions(props);
  const [isElsewhere, setElsewhere] = useState(false);
  const move = (drop: Drop) => {
    onMove(post, drop);
    onClose();
  };
  if (suggestions === undefined) {
    return (
      <div className={classes.waiting} role="status" aria-label={t("ui.shell.loading")}>
        {[1, 2, 3].map((row) => (
          <Skeleton key={row} height={56} />
        ))}
      </div>
    );
  }
  if (isElsewhere || suggestions.length === 0) {
    return (
      <MoveElsewhere
        plan={plan}
        post={post}
        now={now}
        weigh={weigh}
        onMove={move}
        onBack={suggestions.length === 0 ? undefined : () => setElsewhere(false)}
      />
    );
  }
  return <SuggestedMoves plan={plan} suggestions={suggestions} onMove={move} onElsewhere={() => setElsewhere(true)} />;
}

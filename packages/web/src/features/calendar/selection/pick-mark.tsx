import type { Category } from "@porchlight/core";
import { IconCheck } from "@tabler/icons-react";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import classes from "./pick-mark.module.css";

type PickMarkProps = { readonly category: Category; readonly isPicked: boolean; readonly size?: number };

/** A post's mark, which turns into a box to tick under the pointer. Keys pick with Shift and Space, so it says nothing itself. */
export function PickMark({ category, isPicked, size = 20 }: PickMarkProps) {
  return (
    <span className={classes.place} data-pick="" data-picked={isPicked || undefined} aria-hidden="true">
      <CategoryMark category={category} size={size} />
      <span className={classes.box}>
        <IconCheck size={Math.round(size * 0.7)} stroke={3} />
      </span>
    </span>
  );
}

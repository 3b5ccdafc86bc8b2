import { InitialsMark } from "../../../shared/viewers/initials-mark.tsx";
import classes from "./open-mark.module.css";

type OpenMarkProps = {
  /** Who has it open; `""` for somebody without a name. Nobody: nothing is drawn. */
  readonly names: readonly string[];
  readonly size: number;
};

/** The initials of somebody who has a post open, at its upper corner. The words for it are said by the post itself. */
export function OpenMark({ names: [first], size }: OpenMarkProps) {
  if (first === undefined) return null;
  return (
    <span className={classes.corner}>
      <InitialsMark name={first} size={size} />
    </span>
  );
}

import { IconUser } from "@tabler/icons-react";
import classes from "./initials-mark.module.css";
import { initialsOf } from "./initials-of.ts";

type InitialsMarkProps = {
  /** `""` for somebody without a name. */
  readonly name: string;
  /** Pixels across. */
  readonly size: number;
  readonly isOwn?: boolean;
};

/** A person as a disc with initials. What it says is said in words beside it. */
export function InitialsMark({ name, size, isOwn = false }: InitialsMarkProps) {
  const initials = initialsOf(name);
  const fontSize = Math.round(size * (initials.length > 1 ? 0.4 : 0.5));
  return (
    <span
      className={classes.mark}
      data-own={isOwn || undefined}
      style={{ width: size, height: size, fontSize }}
      aria-hidden="true"
    >
      {initials === "" ? <IconUser size={Math.round(size * 0.6)} stroke={2} /> : initials}
    </span>
  );
}

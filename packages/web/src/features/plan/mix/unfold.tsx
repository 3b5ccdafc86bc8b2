import { UnstyledButton } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import classes from "./unfold.module.css";

type UnfoldProps = {
  /** What the button says while it is folded, and while it is not. */
  readonly show: string;
  readonly hide: string;
  readonly children: ReactNode;
};

/** More on a part of the plan, folded until asked for. */
export function Unfold({ show, hide, children }: UnfoldProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classes.unfold}>
      <UnstyledButton
        className={classes.ask}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? hide : show}
      </UnstyledButton>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}

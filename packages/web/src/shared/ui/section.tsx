import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./section.module.css";

type SectionProps = {
  readonly title: string;
  /** A second word beside the title: a count, a zone. */
  readonly note?: string;
  /** What can be asked or opened, at the right end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the plan under its title. */
export function Section({ title, note, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {note !== undefined && <span className={classes.note}>{note}</span>}
        {aside !== undefined && <span className={classes.aside} />}
        {aside}
      </div>
      {children}
    </section>
  );
}

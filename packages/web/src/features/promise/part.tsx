import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./part.module.css";

type PartProps = {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
};

/** A part of the page under its title. */
export function Part({ title, intro, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} className={classes.title}>
        {title}
      </Title>
      {intro !== undefined && <p className={classes.intro}>{intro}</p>}
      {children}
    </section>
  );
}

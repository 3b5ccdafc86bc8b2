import { Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";

type AnchorButtonProps = ButtonProps & Omit<ComponentProps<"a">, keyof ButtonProps>;

function AnchorButton(props: AnchorButtonProps) {
  return <Button component="a" {...props} />;
}

/** A link that looks like a button; its `to`, `params` and `search` are checked like a `Link`'s. */
export const ButtonLink = createLink(AnchorButton);

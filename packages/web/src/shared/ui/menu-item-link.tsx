import { Menu, type MenuItemProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";

type AnchorItemProps = MenuItemProps & Omit<ComponentProps<"a">, keyof MenuItemProps>;

function AnchorItem(props: AnchorItemProps) {
  return <Menu.Item component="a" {...props} />;
}

/** A line of a menu that is a link; its `to`, `params` and `search` are checked like a `Link`'s. */
export const MenuItemLink = createLink(AnchorItem);

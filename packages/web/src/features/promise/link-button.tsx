import { Button } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";

type LinkButtonProps = { readonly href: string; readonly icon: Icon; readonly label: string };

/** A link out of the app that looks like a button. */
export function LinkButton({ href, icon: Mark, label }: LinkButtonProps) {
  return (
    <Button
      component="a"
      href={href}
      target="_blank"
      rel="noreferrer"
      variant="default"
      leftSection={<Mark size={18} stroke={1.75} aria-hidden />}
    >
      {label}
    </Button>
  );
}

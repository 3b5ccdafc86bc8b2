import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

type RemoveButtonProps = { readonly label: string; readonly onRemove: () => void };

export function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} title={label} onClick={onRemove}>
      <IconX size={18} stroke={1.75} color="var(--pl-ink2)" />
    </ActionIcon>
  );
}

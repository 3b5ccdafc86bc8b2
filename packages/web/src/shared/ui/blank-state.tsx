import { Stack, Text, Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

type BlankStateProps = {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly tone?: "plain" | "warn";
  /** At most one button. */
  readonly children?: ReactNode;
};

/** Nothing here, or something wrong: a mark, a sentence, what comes next. */
export function BlankState({ icon: Mark, title, text, tone = "plain", children }: BlankStateProps) {
  return (
    <Stack gap="xs" align="flex-start" maw={420}>
      <Mark size={28} stroke={1.75} color={tone === "warn" ? "var(--pl-warn)" : "var(--pl-ink2)"} aria-hidden />
      <Title order={2}>{title}</Title>
      <Text c="dimmed">{text}</Text>
      {children}
    </Stack>
  );
}

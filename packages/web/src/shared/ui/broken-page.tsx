import { Box, Button } from "@mantine/core";
import { IconMoodSad, IconPlugConnectedX } from "@tabler/icons-react";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../api/call-api.ts";
import { BlankState } from "./blank-state.tsx";

type BrokenPageProps = Pick<ErrorComponentProps, "error"> & {
  /** How to try once more, where opening the page again is not it. */
  readonly onAgain?: () => void;
};

/** What stands in a page's place when it could not be opened. */
export function BrokenPage({ error, onAgain }: BrokenPageProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const kind = error instanceof NoConnection ? "noConnection" : "broken";
  const text = error instanceof ApiProblem ? error.message : t(`ui.shell.${kind}.text`);
  const openAgain = () => {
    reset();
    router.invalidate();
  };
  return (
    <Box p="xl" role="alert">
      <BlankState
        icon={kind === "noConnection" ? IconPlugConnectedX : IconMoodSad}
        title={t(`ui.shell.${kind}.title`)}
        text={text}
        tone="warn"
      >
        <Button variant="default" onClick={onAgain ?? openAgain}>
          {t(`ui.shell.${kind}.again`)}
        </Button>
      </BlankState>
    </Box>
  );
}

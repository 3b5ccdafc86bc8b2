import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EXAMPLE } from "../use-wizard-place.ts";
import classes from "./example-link.module.css";

type ExampleLinkProps = { readonly workspaceId: string };

/** The quiet way to the example businesses. */
export function ExampleLink({ workspaceId }: ExampleLinkProps) {
  const { t } = useTranslation();
  return (
    <p className={classes.line}>
      <Link to="/w/$workspaceId/answers" params={{ workspaceId }} search={{ step: EXAMPLE }}>
        {t("ui.wizard.examples.link")}
      </Link>
    </p>
  );
}

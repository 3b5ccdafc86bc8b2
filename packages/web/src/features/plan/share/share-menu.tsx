import { Button, Menu } from "@mantine/core";
import type { StoredPlan } from "@porchlight/api/contract";
import { IconCopy, IconFileText, IconMarkdown, IconPrinter, IconShare2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { fileName } from "./file-name.ts";
import { planDocument } from "./plan-document.ts";
import { saveFile } from "./save-file.ts";
import { toHtml } from "./to-html.ts";
import { toMarkdown } from "./to-markdown.ts";

type ShareMenuProps = { readonly stored: StoredPlan };

/** The ways in which the plan leaves the app: paper, a page that can be sent, Markdown. */
export function ShareMenu({ stored: { plan, version } }: ShareMenuProps) {
  const { t, i18n } = useTranslation();
  const written = () => planDocument({ plan, version, language: i18n.resolvedLanguage ?? "en" }, t);
  const nameWith = (ending: "html" | "md") => fileName({ business: plan.answers.business.name, version, ending });
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(toMarkdown(written())).then(
      () => true,
      () => false,
    );
    showToast({ id: "plan-copied", message: t(`ui.plan.share.${isCopied ? "copied" : "notCopied"}`) });
  };
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconShare2 size={18} stroke={1.75} />}>
          {t("ui.plan.share.open")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPrinter size={18} stroke={1.75} />} onClick={() => window.print()}>
          {t("ui.plan.share.print")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileText size={18} stroke={1.75} />}
          onClick={() => saveFile({ name: nameWith("html"), type: "text/html", text: toHtml(written()) })}
        >
          {t("ui.plan.share.html")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMarkdown size={18} stroke={1.75} />}
          onClick={() => saveFile({ name: nameWith("md"), type: "text/markdown", text: toMarkdown(written()) })}
        >
          {t("ui.plan.share.markdown")}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={18} stroke={1.75} />} onClick={copy}>
          {t("ui.plan.share.copy")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

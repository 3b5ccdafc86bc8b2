import { IMPORT_COLUMNS } from "@porchlight/api/contract";
import type { TFunction } from "i18next";

/** A file with every column and two rows, one answered and one not. */
export function exampleFile(t: TFunction): string {
  const asked = {
    channel: "instagram",
    customer: t("ui.conversations.import.exampleName"),
    text: t("ui.conversations.import.exampleQuestion"),
    at: "2026-11-20 10:30",
    kind: "question",
    private: "no",
  };
  const answered = {
    ...asked,
    at: "2026-11-20 13:40",
    private: "yes",
    answered_at: "2026-11-20 14:05",
    answer: t("ui.conversations.import.exampleAnswer"),
  };
  const rows: Readonly<Record<string, string>>[] = [asked, answered];
  const lines = rows.map((row) => IMPORT_COLUMNS.map((column) => row[column] ?? "").join(","));
  return [IMPORT_COLUMNS.join(","), ...lines, ""].join("\r\n");
}

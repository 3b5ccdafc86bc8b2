import type { DocumentBlock, PlanDocument } from "./plan-document.ts";

/** A plan as Markdown. What an owner wrote stays text: no tag, link or heading can come of it. */
export function toMarkdown({ title, when, sentence, lead, sections, made }: PlanDocument): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(when),
    `**${escapeMarkdown(sentence)}**`,
    escapeMarkdown(lead),
    ...sections.flatMap(({ title: heading, blocks }) => [
      `## ${escapeMarkdown(heading)}`,
      ...blocks.map(blockMarkdown),
    ]),
    `*${escapeMarkdown(made)}*`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockMarkdown(block: DocumentBlock): string {
  switch (block.kind) {
    case "text":
      return escapeMarkdown(block.text);
    case "list": {
      const items = block.items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
      return block.title === undefined ? items : `### ${escapeMarkdown(block.title)}\n\n${items}`;
    }
    case "table":
      return [
        rowMarkdown(block.heads),
        rowMarkdown(
          block.heads.map(() => "---"),
          (cell) => cell,
        ),
        ...block.rows.map((row) => rowMarkdown(row)),
      ].join("\n");
  }
}

function rowMarkdown(cells: readonly string[], write: (text: string) => string = escapeMarkdown): string {
  return `| ${cells.map(write).join(" | ")} |`;
}

/** Text as it stands, on one line; what Markdown or HTML would read as a sign is written as text. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/^(#{1,6}|[-+=])(?=\s|$|[-=])/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

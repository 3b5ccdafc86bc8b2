import type { DocumentBlock, DocumentSection, PlanDocument } from "./plan-document.ts";

/**
 * A plan as one HTML file that needs nothing else: no scripts, no pictures, nothing from a network, and a policy that
 * forbids all of them. Every text is escaped, whatever an owner wrote.
 */
export function toHtml({ language, title, when, sentence, lead, sections, made }: PlanDocument): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${title}, ${when}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="name" dir="auto">${escapeHtml(title)}</p>
<p class="when">${escapeHtml(when)}</p>
<h1>${escapeHtml(sentence)}</h1>
<p class="lead" dir="auto">${escapeHtml(lead)}</p>
</header>
<main>
${sections.map(sectionHtml).join("\n")}
</main>
<footer><p>${escapeHtml(made)}</p></footer>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function sectionHtml({ title, blocks }: DocumentSection): string {
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${blocks.map(blockHtml).join("\n")}\n</section>`;
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case "text":
      return `<p dir="auto">${escapeHtml(block.text)}</p>`;
    case "list": {
      const title = block.title === undefined ? "" : `<h3>${escapeHtml(block.title)}</h3>\n`;
      return `${title}<ul>${block.items.map((item) => `<li dir="auto">${escapeHtml(item)}</li>`).join("")}</ul>`;
    }
    case "table": {
      const heads = block.heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("");
      const rows = block.rows.map(rowHtml).join("\n");
      return `<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
    }
  }
}

function rowHtml([first = "", ...rest]: readonly string[]): string {
  const cells = rest.map((cell) => `<td dir="auto">${escapeHtml(cell)}</td>`).join("");
  return `<tr><th scope="row" dir="auto">${escapeHtml(first)}</th>${cells}</tr>`;
}

// The reader's own colours and letters, so that it reads well wherever it is opened, and prints.
const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1 { margin: .25rem 0 .5rem; font-size: 2rem; line-height: 1.1; text-wrap: balance; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
p { margin: 0 0 .5rem; }
ul { margin: 0; padding-inline-start: 1.25rem; }
.name { font-weight: 600; }
.when, .lead, footer { color: color-mix(in srgb, CanvasText 72%, Canvas); }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .8rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, CanvasText 18%, Canvas); text-align: start; vertical-align: top; }
thead th { font-size: .85rem; font-weight: 400; }
footer { margin-top: 2.5rem; font-size: .85rem; }
@media print { :root { color-scheme: light; font-size: 11px; } body { padding: 0; } h2 { break-after: avoid; } tr, li { break-inside: avoid; } }
`;

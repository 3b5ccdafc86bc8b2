import type { CatalogueWords } from "../http/catalogue-words.ts";
import { escapeHtml } from "../http/escape-html.ts";
import type { DigestContent, DigestLine, DigestSection } from "./digest-source.ts";
import type { WrittenMail } from "./mailer.ts";

type MailToWrite = {
  readonly content: DigestContent;
  readonly to: string;
  readonly messageId: string;
  /** Of the business, as it calls itself; "" where it does not. */
  readonly business: string;
  /** The address of the workspace in the app. */
  readonly home: string;
  readonly stopAddress: string;
};

/** A digest as a mail: the same words as plain text and as a page. */
export function writeMail({ content, ...mail }: MailToWrite, words: CatalogueWords): WrittenMail {
  const { to, messageId, stopAddress, home, business } = mail;
  const foot = {
    why: words(business === "" ? "digest.whyUnnamed" : "digest.why", { business }),
    open: { text: words("digest.open"), link: home },
    stop: { text: words("digest.stop"), link: stopAddress },
  };
  return {
    to,
    messageId,
    stopAddress,
    subject: content.subject,
    text: toText(content, foot),
    html: toHtml(content, foot),
  };
}

type Foot = { readonly why: string; readonly open: Required<DigestLine>; readonly stop: Required<DigestLine> };

function toText({ lead, sections }: DigestContent, { why, open, stop }: Foot): string {
  return [
    lead,
    ...sections.map(({ title, lines, more }) =>
      [title.toUpperCase(), ...lines.map(textLine), ...(more === undefined ? [] : [`- ${more}`])].join("\n"),
    ),
    `${open.text}: ${open.link}`,
    `-- \n${why}\n${stop.text}: ${stop.link}`,
  ].join("\n\n");
}

function textLine({ text, link }: DigestLine): string {
  return link === undefined ? `- ${text}` : `- ${text}\n  ${link}`;
}

const FONT = "font-family:Figtree,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

// Mail programs read no style sheets, so each part carries what it looks like; in the dark they choose their own colours.
function toHtml({ subject, lead, sections }: DigestContent, { why, open, stop }: Foot): string {
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="margin:0;padding:28px 16px;${FONT};font-size:16px;line-height:1.5">`,
    `<div style="max-width:560px;margin:0 auto">`,
    `<h1 style="margin:0 0 20px;font-size:22px;line-height:1.25">${escapeHtml(lead)}</h1>`,
    ...sections.map(htmlSection),
    `<p style="margin:28px 0 0"><a href="${escapeHtml(open.link)}">${escapeHtml(open.text)}</a></p>`,
    `<p style="margin:28px 0 0;font-size:13px;opacity:.75">${escapeHtml(why)}<br>`,
    `<a href="${escapeHtml(stop.link)}" style="color:inherit">${escapeHtml(stop.text)}</a></p>`,
    "</div></body></html>",
  ].join("\n");
}

function htmlSection({ title, lines, more }: DigestSection): string {
  const rows = [...lines.map(htmlLine), ...(more === undefined ? [] : [escapeHtml(more)])];
  return [
    `<h2 style="margin:24px 0 4px;font-size:16px">${escapeHtml(title)}</h2>`,
    `<ul style="margin:0;padding:0;list-style:none">`,
    ...rows.map((row) => `<li style="margin:0;padding:8px 0;border-top:1px solid #8A867C55">${row}</li>`),
    "</ul>",
  ].join("\n");
}

function htmlLine({ text, link }: DigestLine): string {
  const words = escapeHtml(text);
  return link === undefined
    ? words
    : `<a href="${escapeHtml(link)}" style="color:inherit;text-decoration-color:#8A867C">${words}</a>`;
}

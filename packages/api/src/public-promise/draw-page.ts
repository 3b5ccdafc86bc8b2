import { createHash } from "node:crypto";
import { type PublicPromise, WEEKDAYS, type Weekday, wallTimeAt } from "@porchlight/core";
import { drawWeek } from "./draw-week.ts";
import { type Html, html, verbatim } from "./html.ts";
import { linkTelephone } from "./link-telephone.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { sayLight, sayPromise } from "./say-promise.ts";
import type { Shown } from "./to-public-reply.ts";
import { cityOf, shortTime, zonedIso } from "./visitor-times.ts";
import type { VisitorWords } from "./visitor-words.ts";

/** By its hash a browser knows the one style that may stand in the page. */
export const PAGE_STYLE_HASH = `sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}`;

/** The page under `/p/{slug}`, whole without any script. */
export function drawPage(told: PublicPromise, shown: Shown, words: VisitorWords): string {
  const now = wallTimeAt(told.at, told.zone);
  return frame(
    { title: `${sayPromise(told, words)} ${told.business}`, changesAt: told.changesAt, lang: words.locale },
    html`<main>${drawLamp(told.isSomebodyIn)}
<h1>${sayPromise(told, words)}</h1>
<p class="lead">${leadOf(told, shown, words)}</p>
<p class="light ${told.isSomebodyIn ? "on" : "out"}">${told.nextReadingAt === undefined ? html`<span>${sayLight(told, words)}</span>` : html`<time datetime="${zonedIso(told.nextReadingAt, told.zone)}">${sayLight(told, words)}</time>`}</p>
${hurryOf(shown, words)}<h2>${words("visitor.weekTitle")}</h2>
${drawWeek(told, words)}
<ul class="more">${moreOf(told, words).map((line) => html`<li>${line}</li>`)}</ul></main>
<footer>${words("visitor.zone", { city: cityOf(told.zone) })} ${words("visitor.asOf", { day: words("visitor.weekdayAndDay", { date: now.date }), time: shortTime(now.time, words) })}</footer>`,
  );
}

/** What stands at an address under which nothing is shown, whether it ever was or not. */
export function drawNothing(words: VisitorWords): string {
  return frame(
    { title: words("visitor.gone"), lang: words.locale },
    html`<main>${drawLamp(false)}<h1>${words("visitor.gone")}</h1><p class="lead">${words("visitor.goneMore")}</p></main>`,
  );
}

type Frame = { readonly title: string; readonly lang: string; readonly changesAt?: string };

function frame({ title, lang, changesAt }: Frame, body: Html): string {
  return html`<!doctype html>
<html lang="${lang}"${changesAt === undefined ? "" : html` data-changes-at="${changesAt}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="dark light"><title>${title}</title><style>${verbatim(PAGE_STYLE)}</style>${changesAt === undefined ? "" : html`<script src="/p/assets/visitors-clock.js" defer></script>`}</head>
<body>${body}</body></html>
`.html;
}

function leadOf(told: PublicPromise, { links }: Shown, words: VisitorWords): Html {
  const open = told.channels.filter(({ startsOn }) => startsOn === undefined);
  if (open.length === 0)
    return html`${words("visitor.noChannels", { business: told.business })}${workingDays(told, words)}`;
  const marks = open.map((_, index) => `\u0001${index}\u0001`);
  // The list of the language is made of marks, in whose places the links then stand.
  const sentence = words("visitor.onChannels", { business: told.business, channels: marks });
  const pieces = sentence.split("\u0001").map((piece, index) => {
    const channel = index % 2 === 1 ? open[Number(piece)]?.channel : undefined;
    if (channel === undefined) return html`${piece}`;
    const name = words(`channel.${channel}`);
    const url = links[channel];
    return url === undefined ? html`${name}` : html`<a href="${url}" rel="noopener">${name}</a>`;
  });
  return html`${pieces}${workingDays(told, words)}`;
}

// Whoever is in a hurry reads no week.
function hurryOf({ hurryLine }: Shown, words: VisitorWords): Html {
  return hurryLine === ""
    ? html``
    : html`<p class="hurry">${words("visitor.hurry")} ${linkTelephone(hurryLine)}</p>
`;
}

// Only where the promise counts them.
function workingDays({ answer, openingHours }: PublicPromise, words: VisitorWords): Html {
  if (answer?.clock !== "working") return html``;
  const open = openingHours.filter(({ hours }) => hours.length > 0).map(({ weekday }) => weekday);
  const key = answer.withinDays === undefined ? "visitor.openingHours" : "visitor.workingDays";
  return html`<br>${words(key, { days: sayDays(open, words) })}`;
}

function sayDays(days: readonly Weekday[], words: VisitorWords): string {
  const [first, last] = [days[0], days.at(-1)];
  const name = (day: Weekday) => words(`weekday.${day}`);
  if (first === undefined || last === undefined) return "";
  const isRow = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === days.length - 1;
  if (isRow && days.length > 2) return words("visitor.daysFromTo", { first: name(first), last: name(last) });
  return words("visitor.days", { days });
}

function moreOf(told: PublicPromise, words: VisitorWords): string[] {
  const nameOf = ({ channel }: { readonly channel: string }) => words(`channel.${channel}`);
  const open = told.channels.filter(({ startsOn }) => startsOn === undefined).map(nameOf);
  const later = told.channels.flatMap(({ channel, startsOn }) =>
    startsOn === undefined ? [] : [words("visitor.startsOn", { channel: nameOf({ channel }), startsOn })],
  );
  const shut = told.shutChannels.map(nameOf);
  const shutLine = words(open.length === 0 ? "visitor.shut" : "visitor.shutInstead", { channels: shut, instead: open });
  const closures = told.closures.map(({ from, to, label, readAgainAt }) => {
    const again =
      readAgainAt === undefined
        ? words("visitor.notReadAgain")
        : words("visitor.readAgain", { day: wallTimeAt(readAgainAt, told.zone).date });
    const kind = label === "" ? "absence" : "closure";
    return words(from === to ? `visitor.${kind}OneDay` : `visitor.${kind}`, { label, from, to, again });
  });
  return [...closures, ...later, ...(shut.length === 0 ? [] : [shutLine])];
}

function drawLamp(isLit: boolean): Html {
  return html`<svg class="lamp${isLit ? " lit" : ""}" viewBox="0 0 260 260" aria-hidden="true">${
    isLit
      ? html`<defs><radialGradient id="glow"><stop offset="0" stop-color="#FFC35C" stop-opacity=".75"/><stop offset=".4" stop-color="#F5B041" stop-opacity=".32"/><stop offset="1" stop-color="#F5B041" stop-opacity="0"/></radialGradient></defs><circle cx="130" cy="150" r="170" fill="url(#glow)"/>`
      : ""
  }<path class="cord" d="M130 0V92"/><path class="body" d="M110 92h40l8 18h-56z"/><path class="pane" d="M104 110h52l8 74H96z"/><path class="bar" d="M130 110v74M104 110l-8 74M156 110l8 74"/>${isLit ? html`<circle cx="130" cy="152" r="15" fill="#FFFFFF"/>` : ""}<path class="body" d="M92 184h76v12H92z"/></svg>`;
}

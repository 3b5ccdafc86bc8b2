import { CATEGORIES, type Category, CHANNELS, type Channel } from "@porchlight/core";
import type { PostState } from "../../../shared/posts/post-state.ts";

/** How far a post is, as one filters by it; `open` are slots that nobody has written for. */
export const FILTER_STATES = ["open", "draft", "ready", "published", "missed"] as const;
export type FilterState = (typeof FILTER_STATES)[number];

/** What of the calendar is shown. An empty list asks for nothing. */
export type CalendarFilter = {
  readonly channels: readonly Channel[];
  readonly categories: readonly Category[];
  /** Names of those who make posts; `NOBODY` for posts that name nobody. */
  readonly authors: readonly string[];
  readonly states: readonly FilterState[];
  /** Only posts about which something is found, hints included. */
  readonly hasFindings: boolean;
  /** Words that all have to be in a post. */
  readonly text: string;
};

/** Stands among authors for posts that name nobody; a name is never empty. */
export const NOBODY = "";

/** A filter as it stands in an address: lists with commas between; in names commas are written as in an address of their own. */
export type FilterAddress = {
  readonly channels?: string | undefined;
  readonly categories?: string | undefined;
  readonly authors?: string | undefined;
  readonly states?: string | undefined;
  readonly findings?: true | undefined;
  readonly find?: string | undefined;
};

export const NO_FILTER: CalendarFilter = {
  channels: [],
  categories: [],
  authors: [],
  states: [],
  hasFindings: false,
  text: "",
};

/** A filter out of an address; what no filter knows is passed over. */
export function parseFilter({ channels, categories, authors, states, findings, find }: FilterAddress): CalendarFilter {
  return {
    channels: listIn(channels, CHANNELS),
    categories: listIn(categories, CATEGORIES),
    authors: namesIn(authors),
    states: listIn(states, FILTER_STATES),
    hasFindings: findings === true,
    text: find ?? "",
  };
}

/** The address of a filter; every part is named, so that one replaces another whole. */
export function formatFilter(filter: CalendarFilter): Required<FilterAddress> {
  const { channels, categories, authors, states, hasFindings, text } = filter;
  return {
    channels: textOf(channels),
    categories: textOf(categories),
    authors: textOf(authors.toSorted().map(encodeURIComponent)),
    states: textOf(states),
    findings: hasFindings || undefined,
    find: text === "" ? undefined : text,
  };
}

/** How many things a filter asks for; 0 for one that shows everything. */
export function countAsked({ channels, categories, authors, states, hasFindings, text }: CalendarFilter): number {
  const words = text.trim() === "" ? 0 : 1;
  return channels.length + categories.length + authors.length + states.length + (hasFindings ? 1 : 0) + words;
}

/** What a post's state is called among those one filters by. */
export function filterStateOf(state: PostState): FilterState {
  return state === "due-today" ? "ready" : state;
}

function listIn<Item extends string>(text: string | undefined, known: readonly Item[]): Item[] {
  const named = new Set(text?.split(","));
  return known.filter((item) => named.has(item));
}

// Whoever it is may have left the plan, so any name may stand there; one that nobody can read asks for nothing.
function namesIn(text: string | undefined): string[] {
  if (text === undefined) return [];
  const names = text.split(",").flatMap((part) => {
    try {
      return [decodeURIComponent(part)];
    } catch {
      return [];
    }
  });
  return [...new Set(names)].toSorted();
}

function textOf(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(",");
}

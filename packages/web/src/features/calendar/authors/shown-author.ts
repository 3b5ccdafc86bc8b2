import type { Plan, Post } from "@porchlight/core";
import { distinctInitials } from "../../../shared/viewers/distinct-initials.ts";
import { initialsOf } from "../../../shared/viewers/initials-of.ts";

/** Who makes a post, as it stands on a chip. */
export type ShownAuthor = { readonly name: string; readonly initials: string };

/** The people of a plan by their names, in its order. */
export function peopleOf({ answers }: Pick<Plan, "answers">): string[] {
  return answers.people.map(({ name }) => name);
}

/** Whether it is worth a word who makes a post: where it can be one of several, or is somebody else. */
export function tellsAuthor(author: string | undefined, people: readonly string[]): boolean {
  return people.length > 1 || (author !== undefined && !people.includes(author));
}

/** Who makes a post, where that is worth a word. */
export function showAuthors(people: readonly string[]): (post: Pick<Post, "author">) => ShownAuthor | undefined {
  const initials = distinctInitials(people);
  return ({ author }) => {
    if (author === undefined || !tellsAuthor(author, people)) return undefined;
    return { name: author, initials: initials.get(author) ?? initialsOf(author) };
  };
}

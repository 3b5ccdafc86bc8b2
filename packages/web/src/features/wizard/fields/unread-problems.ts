import type { AnswerProblem, Answers } from "@porchlight/core";
import type { TypedProblem } from "../../../shared/dates/typed-problem.ts";
import { hasAccount } from "../channels/has-account.ts";
import type { FieldPath } from "../wizard-context.ts";
import { fieldId } from "./field-places.ts";

/** Fields in which something stands that is no day or time: the answers can't hold it, so it is kept beside them. */
export type UnreadProblems = readonly AnswerProblem[];

/** With what was typed at a field or, once it is a day, without. */
export function withUnread(
  unread: UnreadProblems,
  { path, problem }: { readonly path: FieldPath; readonly problem: TypedProblem | undefined },
): UnreadProblems {
  const others = unread.filter((each) => fieldId(each.path) !== fieldId(path));
  if (problem === undefined) return others.length === unread.length ? unread : others;
  return [...others, { ...problem, severity: "error", path }];
}

/** What stands in the field of a path, where it can't be read. */
export function unreadTextAt(unread: UnreadProblems, path: FieldPath): string | undefined {
  const found = unread.find((problem) => fieldId(problem.path) === fieldId(path));
  return found === undefined ? undefined : String(found.facts.text);
}

/** Those whose fields there are under these answers: an account that is said not to be there has none for what happened on it. */
export function unreadIn({ channels }: Pick<Answers, "channels">, unread: UnreadProblems): UnreadProblems {
  return unread.filter(({ path: [list, index] }) => {
    const channel = list === "channels" ? channels[Number(index)] : undefined;
    return channel === undefined || hasAccount(channel);
  });
}

/** The same after a change of the answers: entries of lists take theirs along, or away. */
export function followAnswers(unread: UnreadProblems, change: Change<Answers>): UnreadProblems {
  return unread.flatMap((problem) => {
    const path = movedPath(problem.path, change);
    return path === undefined ? [] : [{ ...problem, path }];
  });
}

type Change<Whole = unknown> = { readonly before: Whole; readonly after: Whole };

function movedPath(path: FieldPath, change: Change): FieldPath | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  const next = typeof part === "number" ? movedIndex(part, change) : part;
  if (next === undefined) return undefined;
  const inside = movedPath(rest, { before: partOf(change.before, part), after: partOf(change.after, next) });
  return inside === undefined ? undefined : [next, ...inside];
}

/** Where an entry is now. One that was edited is another object at its old place. */
function movedIndex(index: number, { before, after }: Change): number | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const found = after.indexOf(before[index]);
  if (found >= 0) return found;
  return before.length === after.length ? index : undefined;
}

function partOf(whole: unknown, part: string | number): unknown {
  return (whole as Readonly<Record<string | number, unknown>> | undefined)?.[part];
}

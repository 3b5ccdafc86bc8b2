import { type Instant, instantOf, isIsoDate, type LocalTime } from "@porchlight/core";
import { z } from "zod";
import { IMPORT_COLUMNS } from "../contract/conversation-import-schemas.ts";
import { type NewConversation, newConversationSchema } from "../contract/conversation-schemas.ts";
import { momentSchema } from "../contract/text-schemas.ts";
import { findJsonProblems } from "../http/find-json-problems.ts";
import { inputProblem, inputProblems } from "../http/input-problems.ts";
import type { ProblemItem } from "../http/problem-error.ts";
import { aheadProblems, conversationProblem } from "./find-conversation-problems.ts";
import type { CsvRow, CsvTable } from "./read-csv.ts";

/** A row as it is kept: what was asked, and how it was answered, here or elsewhere. */
export type ImportRow = {
  readonly asked: NewConversation & { readonly at: Instant };
  readonly answeredAt?: Instant;
  readonly answer?: string;
};

export type ImportReading = { readonly rows: readonly ImportRow[]; readonly problems: readonly ProblemItem[] };

const NEEDED = IMPORT_COLUMNS.slice(0, 4);
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  "1": true,
  no: false,
  false: false,
  "0": false,
};
const { channel, customer, text, kind } = newConversationSchema.shape;

const rowSchema = z.strictObject({
  channel,
  customer,
  text,
  at: momentSchema,
  kind,
  private: z.enum(Object.keys(YES_OR_NO) as [string, ...string[]]).default("no"),
  answered_at: z.exactOptional(momentSchema),
  answer: z.exactOptional(text),
});

/** Reads all rows or says what is wrong with which cell: `path` names the row, as spreadsheets number it, and the column. */
export function readImportRows(
  { columns, rows }: CsvTable,
  { zone, now }: { readonly zone: string | undefined; readonly now: Instant },
): ImportReading {
  const headingProblems = findHeadingProblems(columns);
  if (headingProblems.length > 0) return { rows: [], problems: headingProblems };
  const readings = rows.map((row) => readRow(row, { zone, now }));
  return {
    rows: readings.flatMap(({ read }) => read ?? []),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function findHeadingProblems(columns: readonly string[]): readonly ProblemItem[] {
  const missing = NEEDED.filter((name) => !columns.includes(name)).map((name) =>
    inputProblem("missing", ["rows", 1, name]),
  );
  const unknown = columns.flatMap((name, index) => {
    const isKnown = IMPORT_COLUMNS.some((known) => known === name);
    if (name === "" || (isKnown && columns.indexOf(name) === index)) return [];
    return [inputProblem(isKnown ? "column-twice" : "unknown-field", ["rows", 1, name], { name })];
  });
  return [...missing, ...unknown];
}

function readRow(
  { row, cells }: CsvRow,
  { zone, now }: { readonly zone: string | undefined; readonly now: Instant },
): { readonly read?: ImportRow; readonly problems: readonly ProblemItem[] } {
  const at = (problems: readonly ProblemItem[]) =>
    problems.map((problem) => ({ ...problem, path: ["rows", row, ...problem.path] }));
  const given = withMoments(cells, zone);
  const unread = [...findJsonProblems(given), ...inputProblems(rowSchema, given)];
  if (unread.length > 0) return { problems: at(unread) };
  const { private: isPrivate, answered_at: answeredAt, answer, ...asked } = rowSchema.parse(given);
  const problems = [
    ...aheadProblems(asked.at, now),
    ...aheadProblems(answeredAt, now).map((problem) => ({ ...problem, path: ["answered_at"] })),
    ...(answer !== undefined && answeredAt === undefined ? [inputProblem("missing", ["answered_at"])] : []),
    ...(answeredAt !== undefined && Date.parse(answeredAt) < Date.parse(asked.at)
      ? [conversationProblem("answered-before-asked", ["answered_at"])]
      : []),
  ];
  const read = {
    asked: { ...asked, isPrivate: YES_OR_NO[isPrivate] === true },
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(answer === undefined ? {} : { answer }),
  };
  return problems.length > 0 ? { problems: at(problems) } : { read, problems };
}

/** Small letters where capitals mean nothing, and moments where wall times of the business stand. */
function withMoments(cells: CsvRow["cells"], zone: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => {
      if (name === "at" || name === "answered_at") return [name, momentOf(cell, zone)];
      return [name, name === "text" || name === "answer" || name === "customer" ? cell : cell.toLowerCase()];
    }),
  );
}

const WALL_TIME = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d))?$/;

function momentOf(cell: string, zone: string | undefined): string {
  const [, date, time, seconds = "0"] = WALL_TIME.exec(cell) ?? [];
  if (zone === undefined || !isIsoDate(date) || time === undefined) return cell;
  const minute = Date.parse(instantOf({ date, time: time as LocalTime, zone }));
  return new Date(minute + Number(seconds) * 1000).toISOString();
}

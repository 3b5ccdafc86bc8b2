import { CsvError, parse } from "csv-parse/sync";
import { IMPORT_ROWS_MOST } from "../contract/conversation-import-schemas.ts";
import { inputProblem } from "../http/input-problems.ts";
import { ProblemError } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";

/** A row of a file as spreadsheets number them, the heading being the first; its cells by the names of their columns. */
export type CsvRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> };
export type CsvTable = { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] };

/**
 * Reads a file with a heading, in UTF-8, with commas, semicolons or tabs between its cells. Blank rows are left out; cells
 * are trimmed, and empty ones are not there. Throws where it is no such file.
 */
export function readCsv(file: Uint8Array): CsvTable {
  const [heading = [], ...records] = parseRecords(decode(file));
  if (records.length >= RECORDS_MOST) {
    throw new ProblemError("import-refused", listOf([inputProblem("too-many", ["rows"], { count: IMPORT_ROWS_MOST })]));
  }
  const columns = heading.map((name) => name.trim().toLowerCase());
  const rows = records.map((record, index) => ({ row: index + 2, cells: toCells(columns, record) }));
  return { columns, rows: rows.filter(({ cells }) => Object.keys(cells).length > 0) };
}

/** The heading, the rows and as many blank ones: what is more is not read. */
const RECORDS_MOST = 1 + 2 * IMPORT_ROWS_MOST;

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    throw new ProblemError("csv-not-utf8");
  }
}

function parseRecords(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: RECORDS_MOST + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ProblemError("csv-unreadable", { facts: { words: error.message } });
  }
}

// Spreadsheets write what their country has between cells.
function delimiterOf(text: string): string {
  const heading = text.split(/[\r\n]/, 1)[0] ?? "";
  const counts = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

// What stands beyond the heading has a column of its own, so that it is told of.
function toCells(columns: readonly string[], record: readonly string[]): Readonly<Record<string, string>> {
  const named = record.map((cell, index) => [columns[index] ?? `column ${index + 1}`, cell.trim()] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell !== ""));
}

import type { Category, Channel, IsoDate, PostStatus, SlotKey } from "@porchlight/core";
import type { ColumnType } from "kysely";

/** JSON kept as text: written as a string, read as what it holds. */
type JsonColumn = ColumnType<unknown, string, string>;
type JsonColumnOrNull = ColumnType<unknown, string | null, string | null>;

export type WorkspacesTable = {
  readonly workspace_id: string;
  readonly name: string;
  readonly created_at: string;
};

export type AnswersTable = {
  readonly workspace_id: string;
  readonly version: number;
  readonly answers: JsonColumn;
  readonly step: string;
  readonly updated_at: string;
};

export type PlansTable = {
  readonly workspace_id: string;
  readonly plan_id: string;
  readonly version: number;
  readonly starts_on: IsoDate;
  readonly plan: JsonColumn;
  readonly created_at: string;
};

export type PostsTable = {
  readonly workspace_id: string;
  readonly post_id: string;
  readonly version: number;
  readonly status: PostStatus;
  readonly title: string;
  readonly text: string;
  readonly category: Category;
  readonly channels: ColumnType<Channel[], readonly Channel[], readonly Channel[]>;
  readonly variants: JsonColumnOrNull;
  readonly on_date: IsoDate | null;
  /** `HH:MM:SS` as SQL has it. */
  readonly at_time: string | null;
  readonly zone: string;
  readonly slot_key: SlotKey | null;
  readonly event_id: string | null;
  readonly series: JsonColumnOrNull;
  readonly evergreen: JsonColumnOrNull;
  readonly brief_id: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  /** Null for a post on the calendar; a moment for one in the trash. */
  readonly deleted_at: ColumnType<string | null, string | null | undefined, string | null>;
};

export type IdempotencyKeysTable = {
  readonly workspace_id: string;
  readonly route: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  readonly version: number | null;
  readonly created_at: string;
};

export type ChangeNumbersTable = {
  readonly workspace_id: string;
  readonly number: number;
};

/** Every table. Moments are ISO text in UTC and days `YYYY-MM-DD`, on both engines. */
export type Database = {
  readonly workspaces: WorkspacesTable;
  readonly answers: AnswersTable;
  readonly plans: PlansTable;
  readonly posts: PostsTable;
  readonly idempotency_keys: IdempotencyKeysTable;
  readonly change_numbers: ChangeNumbersTable;
};

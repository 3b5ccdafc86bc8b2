import type {
  Activity,
  Category,
  Channel,
  ConversationKind,
  IsoDate,
  MessageSide,
  PostStatus,
  SettledHow,
  SlotKey,
  Weekday,
} from "@porchlight/core";
import type { ColumnType, Generated } from "kysely";
import type { DigestMailState } from "../contract/digest-schemas.ts";
import type { MEDIA_TYPES } from "../contract/media-schemas.ts";

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
  readonly own: JsonColumnOrNull;
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

export type RuleSettingsTable = {
  readonly workspace_id: string;
  readonly version: number;
  readonly settings: JsonColumn;
  readonly updated_at: string;
};

export type HandOversTable = {
  readonly workspace_id: string;
  readonly version: number;
  readonly hand_overs: JsonColumn;
  readonly updated_at: string;
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
  readonly author: string | null;
  readonly event_id: string | null;
  readonly series: JsonColumnOrNull;
  readonly evergreen: JsonColumnOrNull;
  readonly brief_id: string | null;
  readonly link: JsonColumnOrNull;
  readonly first_comment: string | null;
  readonly notes: string | null;
  readonly media: JsonColumnOrNull;
  readonly created_at: string;
  readonly updated_at: string;
  /** Null for a post on the calendar; a moment for one in the trash. */
  readonly deleted_at: ColumnType<string | null, string | null | undefined, string | null>;
  /** Writing it was taken back: it lies where deleted posts do and is no part of what was thrown away. */
  readonly is_unwritten: Generated<boolean>;
};

export type PostVersionsTable = {
  readonly workspace_id: string;
  readonly post_id: string;
  readonly version: number;
  readonly post: JsonColumn;
  readonly saved_at: string;
};

/** Which picture stands in which version of a post. */
export type PostMediaTable = {
  readonly workspace_id: string;
  readonly post_id: string;
  readonly version: number;
  readonly media_id: string;
};

export type MediaTable = {
  readonly workspace_id: string;
  readonly media_id: string;
  /** SHA-256 of what was sent. */
  readonly fingerprint: string;
  readonly media_type: (typeof MEDIA_TYPES)[number];
  readonly width_px: number;
  readonly height_px: number;
  readonly byte_count: number;
  readonly is_animated: boolean;
  readonly created_at: string;
  /** When it was sent last. */
  readonly sent_at: string;
};

export type MediaFilesTable = {
  readonly workspace_id: string;
  readonly media_id: string;
  readonly size: "whole" | "thumbnail";
  readonly content: Uint8Array;
};

export type HashtagSetsTable = {
  readonly workspace_id: string;
  readonly hashtag_set_id: string;
  readonly name: string;
  readonly hashtags: ColumnType<string[], readonly string[], readonly string[]>;
};

export type SavedViewsTable = {
  readonly workspace_id: string;
  readonly view_id: string;
  readonly version: number;
  readonly name: string;
  /** The name without its capitals, by which views are told apart and ordered. */
  readonly compared_name: string;
  readonly search: string;
  readonly created_at: string;
  readonly updated_at: string;
};

/** What is done of a day's routine, by the wall time that the plan has for it. */
export type RoutineTicksTable = {
  readonly workspace_id: string;
  readonly on_date: IsoDate;
  /** `HH:MM:SS` as SQL has it. */
  readonly at_time: string;
  readonly person: string;
  readonly activity: Activity;
  readonly done_at: string;
};

/** What is done of lists that are worked off once. */
export type TicksTable = {
  readonly workspace_id: string;
  readonly list: string;
  readonly item: string;
  /** Null where whoever did it had no name. */
  readonly done_by: string | null;
  readonly done_at: string;
};

/** A brand to learn from. */
export type WatchedBrandsTable = {
  readonly workspace_id: string;
  readonly brand_id: string;
  readonly version: number;
  readonly name: string;
  readonly why: string;
  /** Where it is found, by channel. */
  readonly links: JsonColumn;
  readonly created_at: string;
  readonly updated_at: string;
};

/** What somebody saw who looked at a brand. */
export type BrandLooksTable = {
  readonly workspace_id: string;
  readonly look_id: string;
  readonly brand_id: string;
  readonly looked_at: string;
  readonly looked_by: string | null;
  readonly posted: string;
  readonly worked: string;
  readonly to_try: string;
  /** The post that was made of it. */
  readonly idea_id: string | null;
};

export type PausesTable = {
  readonly workspace_id: string;
  readonly pause_id: string;
  readonly since: string;
  readonly started_by: string | null;
  readonly why: string | null;
  /** Null while it is on. */
  readonly lifted_at: ColumnType<string | null, string | null | undefined, string | null>;
  readonly lifted_by: ColumnType<string | null, string | null | undefined, string | null>;
};

export type ConversationsTable = {
  readonly workspace_id: string;
  readonly conversation_id: string;
  readonly version: number;
  readonly channel: Channel;
  readonly is_private: boolean;
  readonly kind: ConversationKind;
  readonly customer: string;
  readonly assignee: string | null;
  readonly needs_owner: boolean;
  readonly notes: string | null;
  readonly snoozed_until: string | null;
  readonly settled_at: string | null;
  readonly settled_how: SettledHow | null;
  /** From here on: what its messages say of it. Null where nobody waits. */
  readonly waiting_since: string | null;
  /** When the first message was written. */
  readonly began_at: string;
  /** When somebody last wrote, or said that nobody waits. */
  readonly active_at: string;
  /** When somebody of the business last wrote; null where nobody has. */
  readonly replied_at: string | null;
  readonly answered_in_minutes: number | null;
  readonly last_by: MessageSide;
  readonly last_text: string;
  readonly last_at: string;
};

export type ConversationMessagesTable = {
  readonly workspace_id: string;
  readonly conversation_id: string;
  readonly message_id: string;
  readonly written_by: MessageSide;
  readonly text: string;
  readonly written_at: string;
  readonly person: string | null;
};

export type SavedRepliesTable = {
  readonly workspace_id: string;
  readonly saved_reply_id: string;
  readonly name: string;
  readonly text: string;
};

export type WebhookSecretsTable = {
  readonly workspace_id: string;
  readonly secret: string;
  readonly created_at: string;
};

export type ReceivedMessagesTable = {
  readonly workspace_id: string;
  /** SHA-256 of a name under which it came. */
  readonly fingerprint: string;
  readonly received_at: string;
};

/** Every time that somebody said of a conversation that nobody waits. */
export type ConversationSettlingsTable = {
  readonly workspace_id: string;
  readonly conversation_id: string;
  readonly settled_at: string;
  readonly settled_how: SettledHow;
};

export type ConversationThreadsTable = {
  readonly workspace_id: string;
  readonly channel: Channel;
  readonly thread_id: string;
  readonly conversation_id: string;
};

export type FeedsTable = {
  readonly workspace_id: string;
  readonly feed_id: string;
  /** Null for everybody's. */
  readonly person: string | null;
  readonly shows_routine: boolean;
  readonly shows_posts: boolean;
  /** SHA-256 of the secret in its address. */
  readonly secret_fingerprint: string;
  readonly created_at: string;
  readonly fetched_on: IsoDate | null;
};

export type PromiseSettingsTable = {
  readonly workspace_id: string;
  readonly version: number;
  readonly is_published: boolean;
  readonly hurry_line: string;
  readonly links: JsonColumn;
  readonly updated_at: string;
};

/** Which workspace the address of a page means. */
export type PromiseSlugsTable = {
  readonly slug: string;
  readonly workspace_id: string;
};

export type DigestsTable = {
  readonly workspace_id: string;
  readonly digest_id: string;
  readonly version: number;
  readonly mail: string;
  /** Null for everybody's. */
  readonly person: string | null;
  /** `HH:MM:SS` as SQL has it. */
  readonly at_time: string;
  readonly zone: string;
  readonly days: ColumnType<Weekday[], readonly Weekday[], readonly Weekday[]>;
  readonly sends_empty: boolean;
  readonly is_stopped: boolean;
  /** In the address at which no more mails are asked for. */
  readonly stop_secret: string;
  readonly created_at: string;
  readonly updated_at: string;
  /** When it was last sent to try it. */
  readonly tried_at: ColumnType<string | null, string | null | undefined, string | null>;
};

export type DigestMailsTable = {
  readonly workspace_id: string;
  readonly digest_id: string;
  readonly day: IsoDate;
  readonly state: DigestMailState;
  readonly attempts: number;
  /** What the mail server said, where it did not take it. */
  readonly answer: string | null;
  /** When one that was put off is tried again. */
  readonly next_at: string | null;
  readonly changed_at: string;
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

/** What is read regularly for what customers say there. */
export type ConnectedAccountsTable = {
  readonly workspace_id: string;
  readonly account_id: string;
  readonly connector: string;
  readonly channel: string;
  readonly address: string;
  readonly created_at: string;
  readonly cursor: ColumnType<string | null, string | null | undefined, string | null>;
  readonly looked_at: ColumnType<string | null, string | null | undefined, string | null>;
  readonly message_at: ColumnType<string | null, string | null | undefined, string | null>;
  readonly trouble: ColumnType<string | null, string | null | undefined, string | null>;
  readonly trouble_since: ColumnType<string | null, string | null | undefined, string | null>;
  readonly failures: number;
  /** Null where somebody has to do something before it is looked at again. */
  readonly next_at: string | null;
  readonly held_by: ColumnType<string | null, string | null | undefined, string | null>;
  readonly held_until: ColumnType<string | null, string | null | undefined, string | null>;
};

/** Every table. Moments are ISO text in UTC and days `YYYY-MM-DD`, on both engines. */
export type Database = {
  readonly workspaces: WorkspacesTable;
  readonly answers: AnswersTable;
  readonly plans: PlansTable;
  readonly posts: PostsTable;
  readonly post_versions: PostVersionsTable;
  readonly post_media: PostMediaTable;
  readonly media: MediaTable;
  readonly media_files: MediaFilesTable;
  readonly hashtag_sets: HashtagSetsTable;
  readonly rule_settings: RuleSettingsTable;
  readonly hand_overs: HandOversTable;
  readonly saved_views: SavedViewsTable;
  readonly routine_ticks: RoutineTicksTable;
  readonly ticks: TicksTable;
  readonly watched_brands: WatchedBrandsTable;
  readonly brand_looks: BrandLooksTable;
  readonly pauses: PausesTable;
  readonly conversations: ConversationsTable;
  readonly conversation_messages: ConversationMessagesTable;
  readonly saved_replies: SavedRepliesTable;
  readonly webhook_secrets: WebhookSecretsTable;
  readonly received_messages: ReceivedMessagesTable;
  readonly conversation_settlings: ConversationSettlingsTable;
  readonly conversation_threads: ConversationThreadsTable;
  readonly connected_accounts: ConnectedAccountsTable;
  readonly feeds: FeedsTable;
  readonly promise_settings: PromiseSettingsTable;
  readonly promise_slugs: PromiseSlugsTable;
  readonly digests: DigestsTable;
  readonly digest_mails: DigestMailsTable;
  readonly idempotency_keys: IdempotencyKeysTable;
  readonly change_numbers: ChangeNumbersTable;
};

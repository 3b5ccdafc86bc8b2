/** Every kind of problem that a request can be answered with, and its status (RFC 9110, 6585 and 9457). */
export const PROBLEM_STATUSES = {
  "malformed-json": 400,
  "invalid-request": 400,
  "idempotency-key-missing": 400,
  "idempotency-key-malformed": 400,
  "if-match-malformed": 400,
  "unknown-cursor": 400,
  "request-refused": 400,
  "file-missing": 400,
  "webhook-unsigned": 401,
  "webhook-forged": 401,
  "webhook-too-old": 401,
  "foreign-host": 403,
  "foreign-origin": 403,
  "no-such-route": 404,
  "web-not-built": 404,
  "not-found": 404,
  "posts-not-found": 404,
  "no-plan-yet": 404,
  "no-answers-yet": 404,
  "method-not-allowed": 405,
  "slot-taken": 409,
  "slots-taken": 409,
  "request-in-flight": 409,
  "hashtag-sets-full": 409,
  "view-name-taken": 409,
  "views-full": 409,
  "ticks-full": 409,
  "watched-brands-full": 409,
  "brand-looks-full": 409,
  "conversation-full": 409,
  "saved-replies-full": 409,
  "feeds-full": 409,
  "slug-taken": 409,
  "digests-full": 409,
  "accounts-full": 409,
  "account-connected": 409,
  "mail-not-set-up": 409,
  "digest-stopped": 409,
  "stale-version": 412,
  "stale-versions": 412,
  "body-too-large": 413,
  "media-type": 415,
  "picture-kind": 415,
  "picture-unreadable": 422,
  "picture-too-large": 422,
  "picture-too-long": 422,
  "answers-refused": 422,
  "post-refused": 422,
  "changes-refused": 422,
  "conversation-refused": 422,
  "hand-overs-refused": 422,
  "import-refused": 422,
  "csv-unreadable": 422,
  "csv-not-utf8": 422,
  "key-reused": 422,
  "calendar-too-full": 422,
  "if-match-missing": 428,
  "trial-too-soon": 429,
  internal: 500,
  unavailable: 503,
  "too-many-streams": 503,
  "too-many-deliveries": 503,
} as const;

export type ProblemKind = keyof typeof PROBLEM_STATUSES;

/** One thing that is wrong: `key` and `facts` make its words, `path` names the field from the root of what was sent. */
export type ProblemItem = {
  readonly code: string;
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly severity?: "error" | "warning";
};

export type ProblemParts = {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly problems?: readonly ProblemItem[];
  /** The thing as it is now; its `version`, where it has one, becomes the reply's ETag. */
  readonly current?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Ends a request with a problem, and with it the transaction that the request is in. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly kind: ProblemKind;
  readonly parts: ProblemParts;
  constructor(kind: ProblemKind, parts: ProblemParts = {}) {
    super(kind);
    this.kind = kind;
    this.parts = parts;
  }
}

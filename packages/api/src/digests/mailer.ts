/** A mail as it is written, before it is made fit for its way. */
export type WrittenMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By which mail programs know it again; the same for the same mail. */
  readonly messageId: string;
  /** An address that takes whoever writes to it off the list (RFC 8058). */
  readonly stopAddress: string;
};

/**
 * What became of a mail. `later`: it did not go out, and may at another time. `refused`: it will not go out. `unknown`: it may
 * have gone out.
 */
export type SendOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "later" | "refused" | "unknown"; readonly answer: string };

/** The way out for mails. */
export type Mailer = {
  readonly send: (mail: WrittenMail) => Promise<SendOutcome>;
  /** The domain under which mails get their ids. */
  readonly domain: string;
  /** Where people find the app, without a slash at its end. */
  readonly links: string;
};

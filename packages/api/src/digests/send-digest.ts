import type { Instant, TimeZoneId } from "@porchlight/core";
import type { Kysely } from "kysely";
import { inWorkspace } from "../db/in-workspace.ts";
import type { Database } from "../db/tables.ts";
import { type CatalogueWords, catalogueWords } from "../http/catalogue-words.ts";
import { localeOfZone } from "../http/locale-of-zone.ts";
import { composeDigest } from "./compose-digest.ts";
import texts from "./digest-texts.json" with { type: "json" };
import type { KeptDigest } from "./digests-store.ts";
import { loadDigestSource } from "./load-digest-source.ts";
import type { Mailer, SendOutcome } from "./mailer.ts";
import { writeMail } from "./write-mail.ts";

/** What a mail is sent with. */
export type Sending = {
  readonly db: Kysely<Database>;
  readonly mailer: Mailer;
  readonly workspaceId: string;
  readonly now: Instant;
};

type ToSend = {
  readonly digest: KeptDigest;
  /** What makes its id differ from those of the digest's other mails. */
  readonly nameOfMail: string;
  readonly sendsEmpty: boolean;
};

/** The words of mails, with days and hours as they are written where the zone is the clock. */
export function digestWords(zone?: TimeZoneId): CatalogueWords {
  return catalogueWords(texts, localeOfZone(zone));
}

/** Composes a digest as it is now and hands it to the mail server, outside of every transaction; `empty`: there was nothing to say. */
export async function sendDigest(
  { db, mailer, workspaceId, now }: Sending,
  { digest, nameOfMail, sendsEmpty }: ToSend,
): Promise<SendOutcome | { readonly kind: "empty" }> {
  const words = digestWords(digest.zone);
  const { links, domain } = mailer;
  const source = await inWorkspace({ db, workspaceId, access: "read" }, (workspace) =>
    loadDigestSource(workspace, { digest, links, now }),
  );
  const content = composeDigest(source, words);
  if (content.isEmpty && !sendsEmpty) return { kind: "empty" };
  const mail = {
    content,
    to: digest.mail,
    messageId: `<${nameOfMail}.${digest.id}@${domain}>`,
    business: source.plan?.answers.business.name ?? "",
    home: `${links}/w/${workspaceId}`,
    stopAddress: stopAddressOf(digest, { links, workspaceId }),
  };
  return mailer.send(writeMail(mail, words));
}

function stopAddressOf(
  { stopSecret }: KeptDigest,
  { links, workspaceId }: { readonly links: string; readonly workspaceId: string },
): string {
  return `${links}/digests/${workspaceId}/${stopSecret}`;
}

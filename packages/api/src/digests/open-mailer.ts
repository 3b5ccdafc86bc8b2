import { Readable } from "node:stream";
import nodemailer from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Mailer, SendOutcome, WrittenMail } from "./mailer.ts";
import { smtpPartsOf } from "./smtp-parts.ts";

/** Where mails go out, and as whose. */
export type MailSettings = {
  /** `smtp://user:password@host:port`, or `smtps://`. */
  readonly smtpUrl: string;
  /** `mail@example.org`, or `Name <mail@example.org>`. */
  readonly from: string;
  readonly links: string;
};

const CONNECT_MS = 10_000;
/** A mail server is asked to answer each step within so much. */
const STEP_MS = 20_000;
/** Characters of a mail server's answer that are kept. */
const ANSWER_MOST = 300;

/** Opens the way to a mail server; the one place that speaks SMTP. Nothing is sent before the first mail. */
export function openMailer({ smtpUrl, from, links }: MailSettings): Mailer {
  const transport = nodemailer.createTransport({
    ...smtpPartsOf(smtpUrl),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: STEP_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  async function send(mail: WrittenMail): Promise<SendOutcome> {
    const composed = new MailComposer({ ...optionsOf(mail), from }).compile();
    const envelope = composed.getEnvelope();
    const content = await composed.build();
    let isOnItsWay = false;
    // The content is asked for once somebody listens: what fails before that has sent nothing.
    const raw = new Readable({
      read() {
        isOnItsWay = true;
        this.push(content);
        this.push(null);
      },
    });
    try {
      await transport.sendMail({ envelope, raw });
      return { kind: "sent" };
    } catch (error) {
      return outcomeOf(error, isOnItsWay);
    }
  }

  return { send, links, domain: from.replace(/^.*@|>$/g, "") };
}

function optionsOf({ to, subject, text, html, messageId, stopAddress }: WrittenMail) {
  return {
    // As an object an address is one address, whatever it holds.
    to: { name: "", address: to },
    subject,
    text,
    html,
    messageId,
    headers: {
      "List-Unsubscribe": `<${stopAddress}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function outcomeOf(error: unknown, isOnItsWay: boolean): SendOutcome {
  const answer = answerOf(error).slice(0, ANSWER_MOST);
  const code = Number(fieldOf(error, "responseCode"));
  if (code >= 500) return { kind: "refused", answer };
  if (code >= 400 || !isOnItsWay) return { kind: "later", answer };
  return { kind: "unknown", answer };
}

function answerOf(error: unknown): string {
  const response = fieldOf(error, "response");
  if (typeof response === "string" && response !== "") return response;
  return error instanceof Error ? error.message : String(error);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

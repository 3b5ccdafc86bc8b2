import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import type { Mailer } from "../digests/mailer.ts";
import { openMailer } from "../digests/open-mailer.ts";

/** `take` mails; `later` and `refuse` them once they are sent; `hang-up` after taking one, without saying so. */
export type Behaviour = "take" | "later" | "refuse" | "hang-up";

export type Inbox = {
  readonly mailer: Mailer;
  readonly smtpUrl: string;
  readonly mails: readonly Email[];
  /** To whom each mail was addressed on its way. */
  readonly recipients: readonly (readonly string[])[];
  readonly behave: (behaviour: Behaviour) => void;
  readonly close: () => Promise<void>;
};

const ANSWERS = { later: [451, "Come back soon"], refuse: [550, "No such desk"] } as const;

/** A real mail server on a free port of 127.0.0.1, and the way to it. */
export async function openInbox(): Promise<Inbox> {
  const mails: Email[] = [];
  const recipients: string[][] = [];
  let behaviour: Behaviour = "take";
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, callback) {
      void readWhole(stream).then(async (content) => {
        if (behaviour === "later" || behaviour === "refuse") {
          const [responseCode, message] = ANSWERS[behaviour];
          return callback(Object.assign(new Error(message), { responseCode }));
        }
        mails.push(await PostalMime.parse(content));
        recipients.push(session.envelope.rcptTo.map(({ address }) => address));
        if (behaviour === "take") return callback();
        for (const connection of server.connections) connection.close();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  return {
    mailer: openMailer({ smtpUrl, from: "Porchlight <porch@example.org>", links: "https://plan.example.org" }),
    smtpUrl,
    mails,
    recipients,
    behave: (wanted) => {
      behaviour = wanted;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readWhole(stream: SMTPServerDataStream): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

import { join, resolve } from "node:path";
import { z } from "zod";
import type { DatabaseAddress } from "./db/connection.ts";
import type { MailSettings } from "./digests/open-mailer.ts";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseAddress;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The built web; nothing but the API is served where it is absent. */
  readonly webFolder: string;
  /** Where people find the app, without a slash at its end; undefined where nobody has said. */
  readonly publicUrl: string | undefined;
  /** Where mails go out; undefined where nobody has said. */
  readonly mail: MailSettings | undefined;
  /** Names under which this server may be called, besides the local ones and `host`. */
  readonly allowedHosts: readonly string[];
  /** Feeds may lie in private networks, such as on this machine; whoever may use the app can then look into those. */
  readonly allowsPrivateFeeds: boolean;
  /** Replies are checked against their schema while the software is worked on. */
  readonly checkReplies: boolean;
};

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const environmentSchema = z
  .object({
    PORT: z.coerce
      .number("PORT must be a whole number from 0 to 65535, such as 4646")
      .int("PORT must be a whole number")
      .min(0, "PORT must not be below 0")
      .max(65_535, "PORT must not be above 65535")
      .default(4646),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, "HOST must be a name or an address, such as 127.0.0.1")
      .default("127.0.0.1"),
    DATABASE_URL: z
      .string()
      .refine(isPostgresUrl, "DATABASE_URL must look like postgres://user:password@host:5432/database")
      .optional(),
    PORCHLIGHT_DATA: z.string().default(".porchlight"),
    PORCHLIGHT_WEB: z.string().default(join(import.meta.dirname, "../../web/dist")),
    PORCHLIGHT_HOSTS: z
      .string()
      .regex(/^[\w.,: [\]-]*$/, "PORCHLIGHT_HOSTS must be names with commas between them, such as plan.example.org")
      .default(""),
    PORCHLIGHT_URL: z
      .string()
      .refine(isWebAddress, "PORCHLIGHT_URL must be where people find the app, such as https://plan.example.org")
      .optional(),
    PORCHLIGHT_PRIVATE_FEEDS: z
      .enum(["true", "false"], "PORCHLIGHT_PRIVATE_FEEDS must be true or false")
      .default("false"),
    SMTP_URL: z
      .string()
      .refine(isMailServer, "SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host:465")
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^(?:[^<>@\r\n]* <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
        "MAIL_FROM must be an address, such as Porchlight <porch@example.org>",
      )
      .optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
    NODE_ENV: z.string().default("production"),
  })
  .superRefine(({ SMTP_URL, MAIL_FROM, PORCHLIGHT_URL }, context) => {
    if (SMTP_URL === undefined) return;
    const missing = [
      ...(MAIL_FROM === undefined ? ["MAIL_FROM, the address that mails come from"] : []),
      ...(PORCHLIGHT_URL === undefined ? ["PORCHLIGHT_URL, which their links begin with"] : []),
    ];
    for (const what of missing) context.addIssue({ code: "custom", message: `SMTP_URL needs ${what}` });
  });

/** Reads the environment, the only place that does. Every problem is told, in words for whoever starts the server. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ConfigReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const reading = environmentSchema.safeParse(given);
  if (!reading.success) return { ok: false, problems: reading.error.issues.map((issue) => issue.message) };
  return { ok: true, config: toConfig(reading.data) };
}

function toConfig(read: z.infer<typeof environmentSchema>): Config {
  const publicUrl = read.PORCHLIGHT_URL?.replace(/\/+$/, "");
  return {
    port: read.PORT,
    host: read.HOST,
    database:
      read.DATABASE_URL === undefined
        ? { kind: "folder", folder: resolve(read.PORCHLIGHT_DATA) }
        : { kind: "server", url: read.DATABASE_URL },
    logLevel: read.LOG_LEVEL,
    webFolder: resolve(read.PORCHLIGHT_WEB),
    publicUrl,
    mail: mailOf({ smtpUrl: read.SMTP_URL, from: read.MAIL_FROM, links: publicUrl }),
    allowedHosts: [
      ...read.PORCHLIGHT_HOSTS.split(","),
      ...(read.PORCHLIGHT_URL === undefined ? [] : [new URL(read.PORCHLIGHT_URL).hostname]),
    ]
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ""),
    allowsPrivateFeeds: read.PORCHLIGHT_PRIVATE_FEEDS === "true",
    checkReplies: read.NODE_ENV === "development" || read.NODE_ENV === "test",
  };
}

function mailOf({ smtpUrl, from, links }: { [Part in keyof MailSettings]: string | undefined }): Config["mail"] {
  if (smtpUrl === undefined || from === undefined || links === undefined) return undefined;
  return { smtpUrl, from, links };
}

function isMailServer(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== "";
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && search === "" && hash === "" && !/\s/.test(text);
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

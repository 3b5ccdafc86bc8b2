import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ConnectorTrouble } from "../connector.ts";
import { lookUpPublic, refusePrivateName } from "./public-addresses.ts";
import { readRetryAfter } from "./read-retry-after.ts";

const BYTES_MOST = 2_000_000;
const REDIRECTS_MOST = 5;
const QUIET_MS = 20_000;
const UNPACKERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

type Asking = {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Addresses of private networks may be asked, too. */
  readonly allowsPrivate: boolean;
  readonly signal: AbortSignal;
};

export type FetchedText = {
  readonly text: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

/**
 * Fetches a text over HTTP, where it changed since it was fetched last. It follows up to five redirects; each of them, and each
 * address that a name stands for at the moment of the connection, has to be public. Throws `ConnectorTrouble`.
 */
export async function fetchText(address: string, asking: Asking): Promise<FetchedText | "unchanged"> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= REDIRECTS_MOST; redirects += 1) {
    const response = await ask(url, asking);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location !== undefined) {
      response.destroy();
      if (!URL.canParse(headers.location, url.href))
        throw new ConnectorTrouble("unreadable", `${url.host} points nowhere`);
      url = new URL(headers.location, url.href);
      continue;
    }
    if (statusCode === 304) {
      response.destroy();
      return "unchanged";
    }
    if (statusCode !== 200) {
      response.destroy();
      throw troubleOf(response, url);
    }
    return { text: await readText(response, url), etag: headers.etag, lastModified: headers["last-modified"] };
  }
  throw new ConnectorTrouble("unreadable", `${new URL(address).host} points on and on`);
}

function ask(url: URL, { etag, lastModified, allowsPrivate, signal }: Asking): Promise<IncomingMessage> {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ConnectorTrouble("unreadable", `${url.protocol} is no way to a feed`);
  if (!allowsPrivate) refusePrivateName(url);
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  const headers = {
    accept: "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "Porchlight (reads feeds of comments)",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
  const lookup = allowsPrivate ? {} : { lookup: lookUpPublic };
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(toTrouble(cause, url));
    const asked = request(url, { headers, signal, timeout: QUIET_MS, ...lookup }, resolve);
    asked.on("timeout", () => asked.destroy(new Error("it does not answer")));
    asked.on("error", fail);
    asked.end();
  });
}

async function readText(response: IncomingMessage, url: URL): Promise<string> {
  const unpack = UNPACKERS[response.headers["content-encoding"] ?? ""];
  const parts: Buffer[] = [];
  let count = 0;
  try {
    const unpacked = unpack === undefined ? response : unpackInto(response, unpack());
    for await (const part of unpacked) {
      const bytes = Buffer.from(part);
      count += bytes.length;
      if (count > BYTES_MOST) throw new ConnectorTrouble("unreadable", `${url.host} is larger than a feed`);
      parts.push(bytes);
    }
  } catch (cause) {
    throw toTrouble(cause, url);
  } finally {
    response.destroy();
  }
  return new TextDecoder(charsetOf(response)).decode(Buffer.concat(parts));
}

function unpackInto(response: IncomingMessage, unpacker: NodeJS.ReadWriteStream): NodeJS.ReadWriteStream {
  response.on("error", (error) => unpacker.emit("error", error));
  return response.pipe(unpacker);
}

function charsetOf({ headers }: IncomingMessage): string {
  const named = /charset="?([\w-]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  return /^(utf-?8|iso-8859-\d+|windows-\d+|us-ascii)$/i.test(named) ? named : "utf-8";
}

function troubleOf({ statusCode = 0, headers }: IncomingMessage, url: URL): ConnectorTrouble {
  const words = `${url.host} answered ${statusCode}`;
  if (statusCode === 401 || statusCode === 403) return new ConnectorTrouble("permission", words);
  if (statusCode === 410) return new ConnectorTrouble("gone", words);
  return new ConnectorTrouble("passing", words, { retryAfterSeconds: readRetryAfter(headers["retry-after"]) });
}

function toTrouble(cause: unknown, url: URL): ConnectorTrouble {
  if (cause instanceof ConnectorTrouble) return cause;
  return new ConnectorTrouble("passing", `${url.host} did not answer`, { cause });
}

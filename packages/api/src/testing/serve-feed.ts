import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { escapeHtml } from "../http/escape-html.ts";
import type { Refusal, WrittenMessage } from "./connector-world.ts";

export type FeedServer = {
  readonly url: string;
  readonly show: (messages: readonly WrittenMessage[]) => void;
  readonly refuse: (refusal: Refusal | undefined) => void;
  /** What else is to be answered; it is asked first and says whether it answered. */
  readonly answerFirst: (answer: (request: IncomingMessage, response: ServerResponse) => boolean) => void;
  /** The status of every answer so far. */
  readonly statuses: readonly number[];
  readonly close: () => Promise<void>;
};

const STATUSES = { passing: 503, permission: 403, gone: 410 } as const;

/** A site with a feed of comments, as Atom, on a free port of 127.0.0.1. It knows what was sent before by its ETag. */
export async function serveFeed(): Promise<FeedServer> {
  let [feed, version] = [toAtom([]), 0];
  let refusal: Refusal | undefined;
  let first: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  const statuses: number[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (first(request, response)) return;
    if (refusal?.kind === "cut-off") {
      response.writeHead(200, { "content-type": "application/atom+xml", "content-length": feed.length });
      response.write(feed.slice(0, feed.length / 2), () => response.destroy());
      return;
    }
    if (refusal !== undefined) {
      const wait = refusal.kind === "passing" ? refusal.retryAfterSeconds : undefined;
      response
        .writeHead(STATUSES[refusal.kind], { ...(wait === undefined ? {} : { "retry-after": String(wait) }) })
        .end();
      return;
    }
    const etag = `"${version}"`;
    if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, "content-type": "application/atom+xml" }).end(feed);
  };
  const server = createServer((request, response) => {
    answer(request, response);
    statuses.push(response.statusCode);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/comments/feed`,
    show: (messages) => {
      feed = toAtom(messages);
      version += 1;
    },
    refuse: (given) => {
      refusal = given;
    },
    answerFirst: (given) => {
      first = given;
    },
    statuses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toAtom(messages: readonly WrittenMessage[]): string {
  const entries = messages.map(
    ({ id, author, text, at, editedAt = at }) =>
      `<entry><id>${escapeHtml(id)}</id><title>A comment</title><author><name>${escapeHtml(author)}</name></author>
       <published>${at}</published><updated>${editedAt}</updated><content type="html">${escapeHtml(`<p>${spellOut(text)}</p>`)}</content></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:comments</id><title>Comments</title>${entries.join("")}</feed>`;
}

// Half a sign would be lost on the way; as an entity it arrives.
function spellOut(text: string): string {
  return escapeHtml(text).replace(/\p{Surrogate}/gu, (half) => `&#${half.charCodeAt(0)};`);
}

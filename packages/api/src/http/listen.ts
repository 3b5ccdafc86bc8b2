import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export type Listening = {
  readonly port: number;
  /** Takes no more requests, answers those that are there, and resolves. */
  readonly stop: () => Promise<void>;
};

/** The port can't be listened on; the message says what to do. */
export class PortNotFree extends Error {
  override readonly name = "PortNotFree";
}

const HEADERS_MILLISECONDS = 20_000;
const REQUEST_MILLISECONDS = 60_000;
/** Requests that are not answered by then are cut off. */
const STOP_MILLISECONDS = 10_000;

/** Listens on one address; port 0 takes any free one. */
export async function listen(
  answer: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer({ headersTimeout: HEADERS_MILLISECONDS, requestTimeout: REQUEST_MILLISECONDS }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(toPortNotFree(error, { host, port })));
    server.listen(port, host, resolve);
  });
  const stop = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const cut = setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS);
      // Connections that become idle while stopping are closed too, or a browser's kept-alive one would hold us up.
      const sweep = setInterval(() => server.closeIdleConnections(), 100);
      server.close((error) => {
        clearTimeout(cut);
        clearInterval(sweep);
        if (error === undefined) resolve();
        else reject(error);
      });
    });
  return { port: (server.address() as AddressInfo).port, stop };
}

function toPortNotFree(error: Error, { host, port }: { host: string; port: number }): Error {
  const code = "code" in error ? error.code : "";
  const remedies: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken, perhaps by another Porchlight. Stop that one or set PORT to another number.`,
    EACCES: `Port ${port} may not be used by this user. Set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1.`,
    ENOTFOUND: `${host} is not known. Set HOST to an address of this machine, such as 127.0.0.1.`,
  };
  const remedy = remedies[String(code)];
  return remedy === undefined ? error : new PortNotFree(remedy, { cause: error });
}

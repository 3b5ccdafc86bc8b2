import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";

export type Got = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

export type Client = {
  readonly get: (url: string) => Promise<Got>;
  readonly post: (url: string, sent: { readonly headers: OutgoingHttpHeaders; readonly body: string }) => Promise<Got>;
  readonly close: () => void;
};

/** Asks over so many connections, which stay open; it costs far less of the machine than what it measures. */
export function openClient(connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = (url: string, { method, headers, body }: Sent) =>
    new Promise<Got>((resolve, reject) => {
      const asked = request(url, { agent, method, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part) => {
          text += part;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
        response.on("error", reject);
      });
      asked.on("error", reject);
      asked.end(body);
    });
  return {
    get: (url) => send(url, { method: "GET", headers: {} }),
    post: (url, { headers, body }) =>
      send(url, { method: "POST", headers: { ...headers, "content-length": Buffer.byteLength(body) }, body }),
    close: () => agent.destroy(),
  };
}

type Sent = { readonly method: "GET" | "POST"; readonly headers: OutgoingHttpHeaders; readonly body?: string };

import { request } from "node:http";

/** Sends a request with exactly these headers, Host among them, which `fetch` would not let us set. */
export function sendRaw(
  url: string,
  { method, path, headers }: { method: string; path: string; headers: Readonly<Record<string, string>> },
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** A message of a stream of events, its data parsed. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into data of every shape, and compare what they find
export type Heard = { readonly event: string; readonly id?: string; readonly data: any };

export type Following = {
  readonly response: Response;
  /** Everything that was heard, but for beats. */
  readonly heard: readonly Heard[];
  /** Waits for the next message of a name that nobody waited for yet; without a name for the next of all. */
  readonly next: (event?: string) => Promise<Heard>;
  /** Resolves when the server ends the stream, and rejects when it breaks. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
};

/** Opens a stream of events and reads it until it ends. Throws where the server refuses. */
export async function followEvents(address: string, headers: Record<string, string> = {}): Promise<Following> {
  const leaving = new AbortController();
  const response = await fetch(address, { headers, signal: leaving.signal });
  if (!response.ok || response.body === null) throw new Error(`expected a stream, got ${response.status}`);
  const heard: Heard[] = [];
  const taken = new Map<string, number>();
  let wake = (): void => {};
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      heard.push(...blocks.map(toHeard).filter((one) => one !== undefined));
      wake();
    }
  };
  const ended = read(response.body);
  ended.catch(() => undefined).finally(() => wake());
  let isOver = false;
  ended.catch(() => undefined).then(() => (isOver = true));

  async function next(event?: string): Promise<Heard> {
    const name = event ?? "";
    for (;;) {
      const found = heard.filter((one) => event === undefined || one.event === event)[taken.get(name) ?? 0];
      if (found !== undefined) {
        taken.set(name, (taken.get(name) ?? 0) + 1);
        return found;
      }
      if (isOver) throw new Error(`the stream ended before "${name}": ${JSON.stringify(heard)}`);
      await new Promise<void>((resolve) => {
        const others = wake;
        wake = () => {
          others();
          resolve();
        };
      });
    }
  }
  return { response, heard, next, ended, leave: () => leaving.abort() };
}

function toHeard(block: string): Heard | undefined {
  const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s, 2)));
  if (fields.event === undefined || fields.event === "beat") return undefined;
  return {
    event: fields.event,
    ...(fields.id === undefined ? {} : { id: fields.id }),
    data: JSON.parse(fields.data ?? "null"),
  };
}

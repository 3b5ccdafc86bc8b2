import type { Media } from "@porchlight/api/contract";
import { useRef, useState } from "react";
import { ApiProblem, NoConnection } from "../../../../shared/api/call-api.ts";
import { sendPicture } from "./send-picture.ts";

/** A picture on its way. */
export type Upload = {
  readonly key: number;
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** Why it did not arrive. */
  readonly failure?: string;
  readonly stop: () => void;
};

type Words = { readonly noConnection: string; readonly failed: string };

/** Pictures on their way to the server, several at once; each can be taken back. */
export function useUploads(
  workspaceId: string,
  { words, onArrived }: { readonly words: Words; readonly onArrived: (media: Media) => void },
) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const lastKey = useRef(0);
  const arrived = useRef(onArrived);
  arrived.current = onArrived;

  const change = (key: number, parts: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...parts } : upload)));
  const drop = (key: number) => setUploads((all) => all.filter((upload) => upload.key !== key));

  function send(file: Blob, name: string): Promise<void> {
    lastKey.current += 1;
    const key = lastKey.current;
    const controller = new AbortController();
    const stop = () => {
      controller.abort();
      drop(key);
    };
    setUploads((all) => [...all, { key, name, share: 0, stop }]);
    const onProgress = (share: number) => change(key, { share });
    return sendPicture({ workspaceId, file, onProgress, signal: controller.signal }).then(
      (media) => {
        drop(key);
        arrived.current(media);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        change(key, { failure: whyOf(error, words) });
      },
    );
  }

  return { uploads, send };
}

function whyOf(error: unknown, words: Words): string {
  if (error instanceof NoConnection) return words.noConnection;
  return error instanceof ApiProblem ? error.message : words.failed;
}

import { type Media, mediaSchema, type Problem } from "@porchlight/api/contract";
import { ApiProblem, NoConnection } from "../../../../shared/api/call-api.ts";

type Sending = {
  readonly workspaceId: string;
  readonly file: Blob;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/** Sends a picture and tells how far it is, which `fetch` can't. Throws `ApiProblem` or `NoConnection`. */
export function sendPicture({ workspaceId, file, onProgress, signal }: Sending): Promise<Media> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/workspaces/${encodeURIComponent(workspaceId)}/media`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const media = mediaSchema.safeParse(request.response);
      if (request.status === 201 && media.success) resolve(media.data);
      else reject(new ApiProblem(toProblem(request.response, request.status)));
    };
    request.onerror = () => reject(new NoConnection("no answer from the server"));
    request.onabort = () => reject(new DOMException("The upload was taken back", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function toProblem(reply: unknown, status: number): Problem {
  const isProblem = typeof reply === "object" && reply !== null && "title" in reply;
  return isProblem ? (reply as Problem) : { type: "about:blank", title: `Status ${status}`, status };
}

/** Where a picture of a workspace is shown from. */
export function mediaAddress(
  { workspaceId, mediaId }: { readonly workspaceId: string; readonly mediaId: string },
  size: "file" | "thumbnail",
): string {
  return `/api/v1/workspaces/${encodeURIComponent(workspaceId)}/media/${encodeURIComponent(mediaId)}/${size}`;
}

type FileNameInput = { readonly business: string; readonly version: number; readonly ending: "html" | "md" };

const NAME_MAX = 60;

/** A file name that every system takes: "paso-doble-dance-studio-plan-3.html". */
export function fileName({ business, version, ending }: FileNameInput): string {
  const words = business.toLocaleLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const name = [...words.join("-")].slice(0, NAME_MAX).join("").replace(/-$/, "");
  return `${name === "" ? "" : `${name}-`}plan-${version}.${ending}`;
}

// The package brings no types of its own.
declare module "stopword" {
  /** The English ones, in small letters. */
  export const eng: readonly string[];
}

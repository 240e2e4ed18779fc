/** The catalogue in one language, as the build has parsed it (tools/words.ts). */
declare module "virtual:words/*" {
  export const held: import("./catalogue.ts").Held;
}

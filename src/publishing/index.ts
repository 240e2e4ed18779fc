/** What leaves the house: packages behind the gate, and their verification from the files alone. */
export type { Publication, PublishedFigure } from "./publication.ts";
export { type Published, type PublishWish, publish } from "./publish.ts";
export { type HeldPublication, listPublications } from "./publish-list.ts";
export { type Walk, type WalkedCell, walkFigure } from "./publish-walk.ts";
export { zipPublication } from "./publish-zip.ts";
export { type PackageFault, type PackageReport, verifyPackage } from "./verify-package.ts";

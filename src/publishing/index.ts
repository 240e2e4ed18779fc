/** What leaves the house: packages behind the gate, and their verification from the files alone. */
export type { Publication, PublishedFigure } from "./publication.ts";
export { publish } from "./publish.ts";
export { type HeldPublication, listPublications } from "./publish-list.ts";
export { type Walk, type WalkedCell, walkFigure } from "./publish-walk.ts";
export type { Published, PublishWish } from "./publish-wish.ts";
export { zipPublication } from "./publish-zip.ts";
export { verifyPackage } from "./verify-package.ts";
export type { PackageFault, PackageReport } from "./verify-report.ts";

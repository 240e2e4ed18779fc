/** Public texts taken apart, their claims kept and compared with what is held. */
export { keepClaims, knownClaims, readClaimFile } from "./claims.ts";
export { type ComparedClaim, compareClaim } from "./claims-compare.ts";
export { type Dossiers, makeDossiers, type TextDossier } from "./dossier.ts";
export { claimsOf } from "./dossier-claims.ts";
export { dossierJson } from "./dossier-json.ts";

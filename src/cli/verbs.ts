import type { Language } from "#words";
import type { Verbs } from "./program.ts";

type Declare = (verbs: Verbs, language: Language) => Promise<void>;

/** Each verb is loaded only when it is named, or all for the help: `read` must start at once. */
export const VERBS: Readonly<Record<string, Declare>> = {
  read: async (verbs, language) => (await import("./read.ts")).declareRead(verbs, language),
  import: async (verbs, language) => (await import("./import.ts")).declareImport(verbs, language),
  imports: async (verbs) => (await import("./lists.ts")).declareImports(verbs),
  items: async (verbs, language) => (await import("./lists.ts")).declareItems(verbs, language),
  trace: async (verbs, language) => (await import("./trace.ts")).declareTrace(verbs, language),
  request: async (verbs, language) => (await import("./request.ts")).declareRequest(verbs, language),
  exchange: async (verbs, language) => (await import("./exchange.ts")).declareExchange(verbs, language),
  suspect: async (verbs, language) => (await import("./suspect.ts")).declareSuspect(verbs, language),
  custody: async (verbs, language) => (await import("./custody.ts")).declareCustody(verbs, language),
  photo: async (verbs, language) => (await import("./photo.ts")).declarePhoto(verbs, language),
  profile: async (verbs, language) => (await import("./profile.ts")).declareProfile(verbs, language),
  publish: async (verbs, language) => (await import("./publish.ts")).declarePublish(verbs, language),
  verify: async (verbs, language) => (await import("./verify.ts")).declareVerify(verbs, language),
  findings: async (verbs, language) => (await import("./findings.ts")).declareFindings(verbs, language),
  claims: async (verbs, language) => (await import("./claims.ts")).declareClaims(verbs, language),
  ledger: async (verbs, language) => (await import("./ledger.ts")).declareLedger(verbs, language),
  dossier: async (verbs, language) => (await import("./dossier.ts")).declareDossier(verbs, language),
  explain: async (verbs, language) => (await import("./judge.ts")).declareExplain(verbs, language),
  judge: async (verbs, language) => (await import("./judge.ts")).declareJudge(verbs, language),
  links: async (verbs, language) => (await import("./judge.ts")).declareLinks(verbs, language),
  party: async (verbs, language) => (await import("./trace-parties.ts")).declareParty(verbs, language),
  link: async (verbs, language) => (await import("./link.ts")).declareLink(verbs, language),
  register: async (verbs, language) => (await import("./register.ts")).declareRegister(verbs, language),
  serve: async (verbs, language) => (await import("./serve.ts")).declareServe(verbs, language),
  doctor: async (verbs) => (await import("./doctor.ts")).declareDoctor(verbs),
  sample: async (verbs, language) => (await import("./sample.ts")).declareSample(verbs, language),
};

/** Declares one verb, or all of them where none is named. */
export async function declareEvery(verbs: Verbs, language: Language, name?: string): Promise<void> {
  for (const declare of name === undefined ? Object.values(VERBS) : [VERBS[name]!]) {
    await declare(verbs, language);
  }
}

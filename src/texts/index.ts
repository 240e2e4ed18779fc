/**
 * What a public text says: each proposal with its span, quoted exactly, and nothing that is not written there.
 * Pure: it is given a text and gives back proposals; what they are worth is for `#findings` to say.
 */
export { type Proposals, proposeAll } from "./dossier.ts";
export { type Origins, originsOf, type SameOrigin, type SharedClue } from "./origin.ts";
export {
  comparePopulations,
  type FacetDifference,
  foldWords,
  type PopulationComparison,
  type PopulationRelation,
  readPopulation,
  type StatedPopulation,
  type Terms,
} from "./population.ts";
export type {
  ActorProposal,
  CommitmentProposal,
  EventProposal,
  FigureProposal,
  NamedSpeaker,
  Proposal,
  QuotationProposal,
  StatementProposal,
} from "./proposal.ts";
export { registerOf } from "./register.ts";
export { type Selectors, selectorsOf } from "./selector.ts";
export { quote, type TextSpan } from "./span.ts";
export { FACETS, type Facet, isApart, isTerm, isWithin, type Term, termOf } from "./terms.ts";
export { type LedgerOfRule, ruleLedger } from "./timeline.ts";

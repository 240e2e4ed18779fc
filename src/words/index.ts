/** The message catalogue, English and Spanish side by side; every text a person reads comes from here. Pure. */
export type { Catalogue, Message } from "./catalogue.ts";
export { countrySaid } from "./country.ts";
export {
  type CountedGroup,
  dividerSaid,
  labelSaid,
  populationSaid,
  repeatsPieces,
  type Speech,
  type SpokenOf,
} from "./finding-said.ts";
export { CATALOGUE, type Door, type Language, say, sayError, valueLabel } from "./words.ts";

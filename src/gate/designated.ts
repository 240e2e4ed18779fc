import { DESIGNATED_NAMES } from "#findings";

/**
 * Names of designated groups: those of the cited tables, and what the press shortens them to. The gate only asks whether a sentence
 * names one: a name too many costs a docket, a name too few would let a sentence through.
 */
export const DESIGNATED: readonly string[] = [
  ...DESIGNATED_NAMES,
  ...["Cartel de Jalisco", "Jalisco New Generation", "Michoacan Family", "Autodefensas Gaitanistas"],
];

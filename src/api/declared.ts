/** Fields of an act's answer, however deep, that its schema does not declare and so would not leave the house. */
type Undeclared<T, S> = T extends readonly (infer E)[]
  ? S extends readonly (infer F)[]
    ? Undeclared<E, F>
    : never
  : T extends object
    ? { [K in keyof T]-?: K extends keyof S ? Undeclared<NonNullable<T[K]>, NonNullable<S[K]>> : K }[keyof T]
    : never;

/**
 * Does not compile where an act gives a field that its schema lacks: a new field is declared, or left out by name with
 * `Omit`, never dropped unseen.
 */
export type Declared<T, S> = [Undeclared<T, S>] extends [never]
  ? true
  : { readonly undeclared: Undeclared<T, S> };
export const declared = <_ extends true>(): void => {};

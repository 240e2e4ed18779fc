/** One message in every language of the house; ICU MessageFormat. */
export interface Message {
  readonly en: string;
  readonly es: string;
}
export type Catalogue = Readonly<Record<string, Message>>;

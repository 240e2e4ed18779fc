/**
 * What a public text says: each proposal with its span, quoted exactly, and nothing that is not written there.
 * Pure: it is given a text and gives back proposals; what they are worth is for `#findings` to say.
 */
export { quote, type TextSpan } from "./span.ts";

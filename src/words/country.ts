const LOCALES = { en: "en-US", es: "es-MX" } as const;
const NAMES = new Map<string, Intl.DisplayNames>();

/** A country of ISO 3166-1 alpha-2 by its name (Unicode CLDR, as the runtime has it); anything else as it is. */
export function countrySaid(language: "en" | "es", code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const names = NAMES.get(language) ?? new Intl.DisplayNames(LOCALES[language], { type: "region" });
  NAMES.set(language, names);
  return names.of(code) ?? code;
}

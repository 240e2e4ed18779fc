import { useWords } from "./language.tsx";

/** Parts of a value that say more than its label, in the order in which they are read. */
const DETAILS = [
  "plant",
  "country",
  "years",
  "operators",
  "calibre",
  "year",
  "month",
  "lot",
  "condition",
  "key",
  "precision",
  "iso",
  "ncic",
  "notes",
] as const;
/** Parts whose codes the catalogue says; every other part is data and is never translated. */
const CODED: Readonly<Record<string, string>> = {
  notes: "note",
  condition: "condition",
  precision: "precision",
};

export interface Shown {
  readonly label: string;
}

/** What a reading understood, part by part; empty parts and repeats of the label are left out. */
export function Value({ value }: { readonly value: Shown }) {
  const { say, knows, country } = useWords();
  const parts = DETAILS.flatMap((name) => {
    const part = (value as unknown as Record<string, unknown>)[name];
    const list = (Array.isArray(part) ? part : [part]).filter(
      (one) => one !== null && one !== undefined && one !== "" && one !== value.label,
    );
    return list.length === 0 ? [] : [{ name, list: list.map(String) }];
  });
  if (parts.length === 0) return null;
  return (
    <dl className="facts">
      {parts.map(({ name, list }) => (
        <div key={name} className="pair">
          <dt>{say(`detail.${name}`)}</dt>
          <dd>
            {list.map((one, i) => {
              const key = `${CODED[name]}.${one}`;
              return (
                <span key={one}>
                  {i > 0 && " / "}
                  {name in CODED && knows(key) ? (
                    say(key)
                  ) : (
                    <span translate="no">{name === "country" ? country(one) : one}</span>
                  )}
                </span>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The rule or row that says so: an address where it is one, a word of the house where it is a rule. */
export function Source({ source }: { readonly source: string }) {
  const { say } = useWords();
  if (source.startsWith("rule:")) return <>{say("web.source.rule", { name: source.slice(5) })}</>;
  return (
    <span className="source" translate="no">
      {source.split(" ; ").map((one, i) => (
        <span key={one}>
          {i > 0 && <br />}
          {one}
        </span>
      ))}
    </span>
  );
}

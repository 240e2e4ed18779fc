import { ChoiceField, TextField } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { TRANSFER_KINDS } from "#trace";

/** A hop of an answer as it is typed; a purchaser has no field. */
export const NO_HOP = { kind: "retail-sale", date: "", from: "", state: "", to: "", document: "" };
export type HopDraft = typeof NO_HOP;

/** Kinds that a reply of an authority names. */
const KINDS = TRANSFER_KINDS.filter((kind) => kind !== "suspect-entry" && kind !== "seizure");

/** Empty fields were not said. */
export function hopOf(hop: HopDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(hop).filter(([, value]) => value.trim() !== ""));
}

export function HopFields({
  n,
  hop,
  set,
  drop,
}: {
  readonly n: number;
  readonly hop: HopDraft;
  readonly set: (hop: HopDraft) => void;
  readonly drop: () => void;
}) {
  const { say } = useWords();
  const of = (name: keyof HopDraft) => ({
    ...{ name: `${name}-${n}`, plain: true, value: hop[name] },
    set: (value: string): void => set({ ...hop, [name]: value }),
  });
  return (
    <fieldset className="line fields hop">
      <legend className="small soft">{say("web.answer.hop", { n: n + 1 })}</legend>
      <ChoiceField of="web.answer.hop.kind" {...of("kind")} codes={KINDS} words="transfer" />
      <TextField of="web.answer.hop.date" {...of("date")} />
      <TextField of="web.answer.hop.from" {...of("from")} />
      <TextField of="web.answer.hop.state" {...of("state")} />
      <TextField of="web.answer.hop.to" {...of("to")} />
      <TextField of="web.answer.hop.document" {...of("document")} />
      <button type="button" onClick={drop}>
        {say("web.answer.drop-hop")}
      </button>
    </fieldset>
  );
}

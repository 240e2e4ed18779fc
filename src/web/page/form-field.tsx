import type { ReactNode } from "react";
import { useWords } from "./language.tsx";

/** The label of a field in both languages: what is typed here goes into a form of another country. */
export function BothLabel({ of, no = "" }: { readonly of: string; readonly no?: string }) {
  const { say, also, language } = useWords();
  return (
    <span>
      {no !== "" && <span className="num">{no} </span>}
      {say(of)}{" "}
      <small className="soft" lang={language === "es" ? "en" : "es-MX"}>
        / {also(of)}
      </small>
    </span>
  );
}

interface Labelled {
  readonly of: string;
  readonly no?: string;
  /** In one language where nothing of it leaves the house. */
  readonly plain?: boolean;
}

function Label({ of, no = "", plain = false }: Labelled) {
  const { say } = useWords();
  return plain ? <span>{say(of)}</span> : <BothLabel of={of} no={no} />;
}

type Typed = Labelled & {
  readonly name: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly type?: "text" | "date" | "number";
  readonly required?: boolean;
  readonly most?: number;
};

export function TextField({
  name,
  value,
  set,
  type = "text",
  required = false,
  most = 200,
  ...label
}: Typed) {
  return (
    <label className="field">
      <Label {...label} />
      <input
        {...{ name, type, value, required }}
        {...(type === "text" ? { maxLength: most } : {})}
        {...(type === "number" ? { min: 1 } : {})}
        autoComplete="off"
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}

export function LongField({ name, value, set, required = false, most = 2000, ...label }: Typed) {
  return (
    <label className="field">
      <Label {...label} />
      <textarea
        {...{ name, value, required }}
        rows={2}
        maxLength={most}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}

type Chosen = Omit<Typed, "type" | "most"> & {
  readonly codes: readonly string[];
  /** Where the words of the codes are: `PREFIX.CODE`; none = the codes are shown as they are. */
  readonly words?: string;
  /** What stands for nothing chosen. */
  readonly none?: string;
};

export function ChoiceField({ name, value, set, codes, words, none, required = false, ...label }: Chosen) {
  const { say } = useWords();
  return (
    <label className="field">
      <Label {...label} />
      <select {...{ name, value, required }} onChange={(event) => set(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {codes.map((code) => (
          <option key={code} value={code} translate={words === undefined ? "no" : "yes"}>
            {words === undefined ? code : say(`${words}.${code}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Several of a closed list. */
export function ManyField({
  codes,
  words,
  value,
  set,
  ...label
}: Labelled & {
  readonly codes: readonly string[];
  readonly words: string;
  readonly value: readonly string[];
  readonly set: (value: readonly string[]) => void;
}) {
  const { say } = useWords();
  return (
    <fieldset className="field">
      <legend className="small soft">
        <Label {...label} />
      </legend>
      <span className="choices">
        {codes.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={value.includes(code)}
              onChange={({ target: { checked } }) =>
                set(checked ? [...value, code] : value.filter((one) => one !== code))
              }
            />
            {say(`${words}.${code}`)}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** A file or several, chosen by a button that speaks the page's language and says what was chosen. */
export function FileField({
  of,
  accept,
  name,
  chosen,
  set,
  multiple = false,
}: {
  readonly of: string;
  readonly accept?: string;
  readonly name: string;
  readonly chosen: readonly File[];
  readonly set: (files: readonly File[]) => void;
  readonly multiple?: boolean;
}) {
  const { say } = useWords();
  return (
    <p className="line">
      <label className="button">
        {say(of)}
        <input
          {...{ name, accept, multiple }}
          className="hidden"
          type="file"
          onChange={(event) => set([...(event.target.files ?? [])])}
        />
      </label>
      <span className="small" translate="no">
        {chosen.map(({ name: file }) => file).join(", ")}
      </span>
    </p>
  );
}

/** A part of a form with its number and its name in both languages. */
export function FormPart({
  of,
  no = "",
  children,
}: {
  readonly of: string;
  readonly no?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="flow formpart">
      <h3>
        <BothLabel of={of} no={no === "" ? "" : `${no}.`} />
      </h3>
      {children}
    </section>
  );
}

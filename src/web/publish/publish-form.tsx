import { useWords } from "#page/language.tsx";
import { useAll } from "#page/use-ask.ts";
import { PublishOptions } from "./publish-options.tsx";

const HANDLING = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"] as const;

/** What a person asks of the gate, as typed. */
export interface Wish {
  readonly names: readonly string[];
  readonly by: string;
  readonly k: number;
  readonly tlp: string;
  /** A sentence a line. */
  readonly notes: string;
  readonly replyTo: string;
  readonly period: string;
  readonly confirmParties: boolean;
  /** `field=value`, `key=value` and `PARTY=TEXT`, one a line. */
  readonly where: string;
  readonly given: string;
  readonly replies: string;
  readonly ranked: boolean;
  /** Where an import's figures were published, by its id. */
  readonly releases: Readonly<Record<string, string>>;
  /** Tables as refusals name them. */
  readonly without: readonly string[];
}

export interface PublishSaid {
  readonly refusals: readonly { readonly code: string; readonly where: string }[];
  readonly done: {
    readonly publicationId: string;
    readonly index: number;
    readonly figures: number;
    readonly tables: number;
    readonly withheld: { readonly rows: number; readonly tables: number };
  } | null;
  readonly out: string;
}

interface Props {
  readonly findings: readonly string[];
  readonly by: readonly string[];
  readonly wish: Wish;
  readonly busy: boolean;
  readonly set: (part: Partial<Wish>) => void;
  readonly send: () => void;
}

/** What could not be read is a list of single cells, for whoever keeps the records: the gate never opens for it. */
const isPublished = (name: string): boolean => name !== "unread-marks";

/** A condition that names an import. */
const IMPORT = /^\s*import\s*=\s*/;

/** The findings to choose from, and the confirmations that the gate asks for. */
export function PublishForm({ findings, by, wish, busy, set, send }: Props) {
  const { say } = useWords();
  const imports = useAll("/api/imports").data?.filter(({ status }) => status === "committed") ?? [];
  const conditions = wish.where.split("\n").filter((line) => line.trim() !== "");
  const chosen = conditions.find((line) => IMPORT.test(line))?.replace(IMPORT, "") ?? "";
  const only = (id: string): void => {
    const rest = conditions.filter((line) => !IMPORT.test(line));
    set({ where: [...rest, ...(id === "" ? [] : [`import=${id}`])].join("\n") });
  };
  const turn = (name: string): void =>
    set({
      names: wish.names.includes(name)
        ? wish.names.filter((one) => one !== name)
        : findings.filter((one) => one === name || wish.names.includes(one)),
    });
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset>
        <legend className="soft small">{say("cli.publish.finding")}</legend>
        <ul className="plainlist">
          {findings.filter(isPublished).map((name) => (
            <li key={name}>
              <label className="choice">
                <input
                  type="checkbox"
                  name={name}
                  checked={wish.names.includes(name)}
                  onChange={() => turn(name)}
                />
                <span>{say(`finding.${name}.question`)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="line">
        {imports.length > 1 && (
          <label className="field">
            <span>{say("web.publish.from")}</span>
            <select name="from" value={chosen} onChange={(event) => only(event.target.value)}>
              <option value="">{say("web.publish.from-all")}</option>
              {imports.map(({ id, name }) => (
                <option key={id} value={id} translate="no">
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field">
          <span>{say("web.publish.by")}</span>
          <select value={wish.by} onChange={(event) => set({ by: event.target.value })}>
            <option value="">{say("web.publish.by-own")}</option>
            {by.map((field) => (
              <option key={field} value={field}>
                {say(`field.${field}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{say("cli.publish.k")}</span>
          <input
            type="number"
            min={3}
            max={9999}
            required
            value={wish.k}
            onChange={(event) => set({ k: Number(event.target.value) })}
          />
        </label>
        <label className="field">
          <span>{say("cli.publish.tlp")}</span>
          <select translate="no" value={wish.tlp} onChange={(event) => set({ tlp: event.target.value })}>
            {HANDLING.map((label) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{say("cli.publish.reply-to")}</span>
          <input
            type="text"
            maxLength={2000}
            value={wish.replyTo}
            onChange={(event) => set({ replyTo: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{say("web.publish.period")}</span>
          <input
            type="text"
            maxLength={40}
            value={wish.period}
            onChange={(event) => set({ period: event.target.value })}
          />
        </label>
      </div>
      <label className="field">
        <span>{say("web.publish.note")}</span>
        <textarea rows={2} value={wish.notes} onChange={(event) => set({ notes: event.target.value })} />
      </label>
      <label className="choice">
        <input
          type="checkbox"
          name="confirm"
          checked={wish.confirmParties}
          onChange={(event) => set({ confirmParties: event.target.checked })}
        />
        <span>{say("cli.publish.confirm")}</span>
      </label>
      <PublishOptions wish={wish} set={set} />
      <p>
        <button type="submit" className="main" disabled={busy || wish.names.length === 0}>
          {say("web.publish.now")}
        </button>
      </p>
    </form>
  );
}

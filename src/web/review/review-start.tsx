import { useState } from "react";
import { FilePick } from "#page/file-pick.tsx";
import type { ImportSaid } from "#page/import-said.ts";
import { useWords } from "#page/language.tsx";
import { usePlace } from "#page/place.ts";
import { useAll } from "#page/use-ask.ts";

interface RegisterSaid {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

/** A file to be sent, or the id of an import or a register that the store has. */
export type Chosen = File | string;

interface Props {
  readonly busy: boolean;
  /** `register` is null where the marks are compared with one another. */
  readonly start: (marks: Chosen, register: Chosen | null) => Promise<void>;
}

/** What is compared: what was imported is there to be chosen; a file that was not may be sent for this alone. */
export function ReviewStart({ busy, start }: Props) {
  const held = useAll("/api/registers");
  const imported = useAll("/api/imports");
  // What is proposed first depends on both lists.
  if ((held.data === null && held.refusal === null) || (imported.data === null && imported.refusal === null))
    return null;
  const imports = (imported.data ?? []).filter(({ status, as }) => status === "committed" && as !== "counts");
  const registers = (held.data ?? []).filter(({ status }) => status === "held");
  return <Form {...{ busy, start, imports, registers }} />;
}

function Form({
  busy,
  start,
  imports,
  registers,
}: Props & { readonly imports: readonly ImportSaid[]; readonly registers: readonly RegisterSaid[] }) {
  const { say } = useWords();
  const { query } = usePlace();
  const seized = imports.filter(({ as }) => as !== "register");
  const [marks, setMarks] = useState(query.get("marks") ?? seized.at(-1)?.id ?? "file");
  // The register that was added last is what one mostly looks in; else what was imported before.
  const before = imports.filter(({ id }) => id !== marks).at(-1);
  const [register, setRegister] = useState(
    query.get("register") ?? registers.at(-1)?.id ?? before?.id ?? "file",
  );
  const [sent, setSent] = useState<File | null>(null);
  const [against, setAgainst] = useState<File | null>(null);
  const chosen = marks === "file" ? sent : marks;
  const other = register === "file" ? against : register;
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null && other !== null) void start(chosen, other === "within" ? null : other);
      }}
    >
      <label className="field">
        <span>{say("web.review.marks-of")}</span>
        <select value={marks} onChange={(event) => setMarks(event.target.value)}>
          <Imports of={seized} />
          <option value="file">{say("web.review.a-file")}</option>
        </select>
      </label>
      {marks === "file" && <FilePick label={say("web.review.marks")} take={setSent} />}
      <label className="field">
        <span>{say("web.review.against")}</span>
        <select value={register} onChange={(event) => setRegister(event.target.value)}>
          {registers.length > 0 && (
            <optgroup label={say("web.review.held")}>
              {registers.map(({ id, name }) => (
                <option key={id} value={id} translate="no">
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          <Imports of={imports.filter(({ id }) => id !== marks)} />
          <option value="file">{say("web.review.a-file")}</option>
          <option value="within">{say("web.review.within")}</option>
        </select>
      </label>
      {register === "file" && <FilePick label={say("web.review.register")} take={setAgainst} />}
      <p>
        <button type="submit" className="main" disabled={busy || chosen === null || other === null}>
          {say("web.review.start")}
        </button>
      </p>
    </form>
  );
}

function Imports({ of }: { readonly of: readonly ImportSaid[] }) {
  const { say, number } = useWords();
  if (of.length === 0) return null;
  return (
    <optgroup label={say("web.review.imported")}>
      {of.map(({ id, name, items }) => (
        <option key={id} value={id}>
          {say("web.review.import", { name, n: items, items: number(items) })}
        </option>
      ))}
    </optgroup>
  );
}

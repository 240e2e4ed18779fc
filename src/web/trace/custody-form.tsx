import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { ChoiceField, TextField } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { post, useSend } from "#page/use-send.ts";
import { CUSTODY_ACTS } from "./custody-said.ts";
import { todayHere } from "./request-acts.tsx";

const BLANK = {
  ...{ act: "received", from: "", until: "", office: "", role: "", place: "", seal: "", document: "" },
  note: "",
};
const TEXTS = ["office", "role", "place", "seal", "document", "note"] as const;

/** One record: an office and a post, never a person; the server refuses what looks like one. */
export function CustodyForm({
  path,
  first,
  done,
}: {
  readonly path: string;
  /** Nothing is recorded yet: a chain begins with the seizure. */
  readonly first: boolean;
  readonly done: () => void;
}) {
  const { say } = useWords();
  const [draft, setDraft] = useState(() => ({
    ...BLANK,
    ...(first ? { act: "seized" } : { from: todayHere() }),
  }));
  const { busy, refusal, send } = useSend();
  const of = (name: keyof typeof BLANK) => ({
    ...{ name, of: `web.custody.col.${name}`, plain: true, value: draft[name] },
    set: (value: string): void => setDraft((now) => ({ ...now, [name]: value })),
  });
  const submit = async (): Promise<void> => {
    const said = await send(() => post(path, { ...draft, until: draft.until || null }));
    if (said === null) return;
    done();
  };
  return (
    <form
      className="flow noprint"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <span className="line fields">
        <ChoiceField {...of("act")} codes={CUSTODY_ACTS} words="custody.act" />
        <TextField {...of("from")} required />
        <TextField {...of("until")} />
        {TEXTS.map((name) => (
          <TextField key={name} {...of(name)} required={name === "office"} most={300} />
        ))}
      </span>
      <p className="small soft">{say("web.custody.moment")}</p>
      {refusal !== null && <Refusing refusal={refusal} />}
      <p>
        <button type="submit" className="main" disabled={busy}>
          {say("web.custody.keep")}
        </button>
      </p>
    </form>
  );
}

/** Takes a record back; it stays in the ledger and is shown struck out with the reason. */
export function CorrectForm({ path, done }: { readonly path: string; readonly done: () => void }) {
  const { say } = useWords();
  const [why, setWhy] = useState("");
  const { busy, refusal, send } = useSend();
  const submit = async (): Promise<void> => {
    const said = await send(() => post(path, { why }));
    if (said !== null) done();
  };
  return (
    <form
      className="notice"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField of="web.custody.why" plain name="why" value={why} set={setWhy} required />
      {refusal !== null && <Refusing refusal={refusal} />}
      <button type="submit" className="main" disabled={busy}>
        {say("web.custody.correct")}
      </button>
    </form>
  );
}

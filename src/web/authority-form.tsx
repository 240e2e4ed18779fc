import { useState } from "react";
import { Refusing } from "./answer.tsx";
import { TextField } from "./form-field.tsx";
import { useWords } from "./language.tsx";
import { post, useSend } from "./use-send.ts";

const BLANK = { name: "", office: "", contact: "", country: "MX", code: "", basis: "" };
const FIELDS = ["name", "office", "contact", "country", "code", "basis"] as const;

/** Says that the installation acts for no authority, and lets an office declare itself: never a person. */
export function NoAuthority({ done }: { readonly done: () => void }) {
  const { say } = useWords();
  const [draft, setDraft] = useState(BLANK);
  const { busy, refusal, send } = useSend();
  const submit = async (): Promise<void> => {
    const said = await send(() => post("/api/authority", draft));
    if (said !== null) done();
  };
  return (
    <details className="notice brass noprint">
      <summary>{say("web.request.no-authority")}</summary>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="small measure">{say("web.authority.lead")}</p>
        <span className="line fields">
          {FIELDS.map((name) => (
            <TextField
              key={name}
              {...{ of: `cli.profile.${name}`, plain: true, name: `authority-${name}`, value: draft[name] }}
              set={(value) => setDraft({ ...draft, [name]: value })}
              required={name !== "code"}
            />
          ))}
        </span>
        {refusal !== null && <Refusing refusal={refusal} />}
        <p>
          <button type="submit" disabled={busy}>
            {say("web.authority.declare")}
          </button>
        </p>
      </form>
    </details>
  );
}

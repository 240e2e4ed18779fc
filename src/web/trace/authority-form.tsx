import { type ReactNode, useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { TextField } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { useAct } from "#page/use-act.tsx";
import { useAsk } from "#page/use-ask.ts";
import { post, useSend } from "#page/use-send.ts";
import { WhyForm } from "#page/why-form.tsx";

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

/** For which office the installation acts, and how that is declared or withdrawn; `children` needs one. */
export function Authority({ children }: { readonly children?: ReactNode }) {
  const { say } = useWords();
  const held = useAsk("/api/authority");
  const [leaving, setLeaving] = useState(false);
  const { act, busy, failed } = useAct(() => {
    setLeaving(false);
    held.again();
  });
  if (held.data === null) return null;
  const { authority } = held.data;
  if (authority === null) return <NoAuthority done={held.again} />;
  return (
    <>
      <div className="line small noprint" data-authority="">
        <span>
          {say("web.authority.acts-for")} <strong translate="no">{authority.name}</strong>
          <span className="soft" translate="no">
            {" "}
            · {authority.office} · {authority.basis}
          </span>
        </span>
        {leaving ? (
          <WhyForm
            {...{ busy, does: say("web.authority.withdraw"), leave: () => setLeaving(false) }}
            send={(why) => act(() => post("/api/authority/withdraw", { why }))}
          />
        ) : (
          <button type="button" className="plain small" onClick={() => setLeaving(true)}>
            {say("web.authority.withdraw")}
          </button>
        )}
        {failed}
      </div>
      {children}
    </>
  );
}

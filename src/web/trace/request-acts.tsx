import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { TextField } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { post, useSend } from "#page/use-send.ts";

interface Props {
  readonly id: string;
  readonly done: () => void;
}

export const todayHere = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Records that it went out: by whom it travels is no affair of this house, when an answer may be expected is. */
export function SendForm({ id, done }: Props) {
  const { say } = useWords();
  const [on, setOn] = useState(todayHere);
  const [by, setBy] = useState(() => say("web.request.by-hand"));
  const [number, setNumber] = useState("");
  const [days, setDays] = useState("");
  const { busy, refusal, send } = useSend();
  const submit = async (): Promise<void> => {
    const within = days === "" ? null : { days: Number(days), source: "" };
    const said = await send(() => post(`/api/requests/${id}/send`, { on, by, number, within }));
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
      <span className="line fields">
        <TextField of="web.request.on" plain name="on" type="date" value={on} set={setOn} required />
        <TextField of="cli.request.by" plain name="by" value={by} set={setBy} required />
        <TextField of="cli.request.number" plain name="number" value={number} set={setNumber} />
        <TextField of="cli.request.within" plain name="days" type="number" value={days} set={setDays} />
      </span>
      {refusal !== null && <Refusing refusal={refusal} />}
      <button type="submit" className="main" disabled={busy}>
        {say("web.request.do-send")}
      </button>
    </form>
  );
}

export function WithdrawForm({ id, done }: Props) {
  const { say } = useWords();
  const [why, setWhy] = useState("");
  const { busy, refusal, send } = useSend();
  const submit = async (): Promise<void> => {
    const said = await send(() => post(`/api/requests/${id}/withdraw`, { why }));
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
      <TextField of="cli.request.why" plain name="why" value={why} set={setWhy} required />
      {refusal !== null && <Refusing refusal={refusal} />}
      <button type="submit" className="main" disabled={busy}>
        {say("web.request.do-withdraw")}
      </button>
    </form>
  );
}

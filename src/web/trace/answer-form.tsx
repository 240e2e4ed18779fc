import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { ChoiceField, FileField, LongField, ManyField, TextField } from "#page/form-field.tsx";
import { upload } from "#page/job.ts";
import { useWords } from "#page/language.tsx";
import { useSend } from "#page/use-send.ts";
import { ANSWER_REASONS, ANSWER_STATUSES, DISPOSITION_CODES, REASONED, RELATED } from "#trace";
import { type HopDraft, HopFields, hopOf, NO_HOP } from "./answer-hops.tsx";
import { todayHere } from "./request-acts.tsx";

const START = { status: "acknowledged", closing: "", on: "", until: "", number: "", text: "" };

interface Props<T> {
  /** What its button does, by its message. */
  readonly does: string;
  /** Where the answer goes. Throws `Refused`. */
  readonly give: (answer: unknown) => Promise<T>;
  readonly done: (said: T) => void;
}

/** A reply, by its file or field by field; what in it names persons is set aside unread by the server. */
export function AnswerForm<T>({ does, give, done }: Props<T>) {
  const { say } = useWords();
  const [draft, setDraft] = useState(() => ({ ...START, on: todayHere() }));
  const [file, setFile] = useState<File | null>(null);
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [related, setRelated] = useState<readonly string[]>([]);
  const [hops, setHops] = useState<readonly HopDraft[]>([]);
  const { busy, refusal, send } = useSend();
  const of = (name: keyof typeof START) => ({
    ...{ name, plain: true, value: draft[name] },
    set: (value: string): void => setDraft((now) => ({ ...now, [name]: value })),
  });
  const isJson = file !== null && /\.json$/i.test(file.name);
  const submit = async (): Promise<void> => {
    const { closing, until, ...rest } = draft;
    const said = await send(async () =>
      give({
        ...rest,
        ...{ closing: closing || null, until: until || null, reasons, related },
        upload: file === null ? null : (await upload(file, file.name)).id,
        ...(file === null ? { hops: hops.map(hopOf) } : {}),
      }),
    );
    if (said !== null) done(said);
  };
  const status = ANSWER_STATUSES.find((one) => one === draft.status);
  return (
    <form
      className="notice answerform"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FileField
        {...{ of: "web.answer.file", name: "file", accept: ".json,.csv,.xlsx,.xls,.ods" }}
        chosen={file === null ? [] : [file]}
        set={([first]) => setFile(first ?? null)}
      />
      {isJson ? (
        <p className="small soft">{say("web.answer.whole")}</p>
      ) : (
        <>
          <span className="line fields">
            <ChoiceField of="cli.request.status" {...of("status")} codes={ANSWER_STATUSES} words="status" />
            <TextField of="web.request.on" {...of("on")} type="date" required />
            <TextField of="cli.request.number" {...of("number")} />
            {status === "delayed" && <TextField of="cli.request.until" {...of("until")} type="date" />}
            <ChoiceField
              {...{ of: "cli.request.closing", words: "disposition", none: say("web.answer.not-said") }}
              {...of("closing")}
              codes={DISPOSITION_CODES}
            />
          </span>
          {status !== undefined && REASONED.has(status) && (
            <ManyField
              {...{ of: "web.answer.grounds", plain: true, codes: ANSWER_REASONS, words: "ground" }}
              {...{ value: reasons, set: setReasons }}
            />
          )}
          {file === null && (
            <>
              {hops.map((hop, n) => (
                <HopFields
                  // biome-ignore lint/suspicious/noArrayIndexKey: hops have no name of their own while they are typed
                  key={n}
                  n={n}
                  hop={hop}
                  set={(next) => setHops(hops.map((one, i) => (i === n ? next : one)))}
                  drop={() => setHops(hops.filter((_, i) => i !== n))}
                />
              ))}
              <button type="button" onClick={() => setHops([...hops, NO_HOP])}>
                {say("web.answer.add-hop")}
              </button>
            </>
          )}
          <ManyField
            {...{ of: "web.answer.related", plain: true, codes: RELATED, words: "related" }}
            {...{ value: related, set: setRelated }}
          />
          <LongField of="cli.request.text" {...of("text")} />
        </>
      )}
      {refusal !== null && <Refusing refusal={refusal} />}
      <button type="submit" className="main" disabled={busy}>
        {say(does)}
      </button>
    </form>
  );
}

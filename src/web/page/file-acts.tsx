import { useState } from "react";
import { ask } from "./ask.ts";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { useAct } from "./use-act.tsx";
import { WhyForm } from "./why-form.tsx";

interface Props {
  /** Whose file it is: what is destroyed with it, and what stays, differs. */
  readonly of: "import" | "register" | "photograph";
  readonly id: string;
  /** Entry of the ledger by which the file was erased; null while it can be opened. */
  readonly erased: number | null;
  /** Ends it by an entry; null where that was done, and its file is still there to be erased. */
  readonly end: { readonly does: string; readonly path: `/api/${string}` } | null;
  readonly again: () => void;
}

/** A file's import, register or photograph is ended by an entry; the file is erased where the law says so, and nothing brings that back. */
export function FileActs({ of, id, erased, end, again }: Props) {
  const { say } = useWords();
  const [doing, setDoing] = useState<"end" | "erase" | null>(null);
  const { act, busy, failed } = useAct(() => {
    setDoing(null);
    again();
  });
  const leave = (): void => setDoing(null);
  return (
    <div className="small flow tight">
      {erased !== null && (
        <p role="status" data-erased={erased}>
          {say("web.erase.done")}{" "}
          <Link href={`/ledger?entry=${erased}`}>{say("web.ledger.one", { index: erased })}</Link>
        </p>
      )}
      {doing === null && (
        <span className="line noprint">
          {end !== null && (
            <button type="button" className="plain small" onClick={() => setDoing("end")}>
              {end.does}
            </button>
          )}
          {erased === null && (
            <button type="button" className="plain small" onClick={() => setDoing("erase")}>
              {say("web.erase")}
            </button>
          )}
        </span>
      )}
      {doing === "end" && end !== null && (
        <WhyForm
          {...{ busy, leave, does: end.does }}
          send={(why) => act(() => ask(end.path, { method: "POST", body: { why } }))}
        />
      )}
      {doing === "erase" && (
        <>
          <p className="against">⚠ {say(`web.erase.how.${of}`)}</p>
          <WhyForm
            {...{ busy, leave, does: say("web.erase.it") }}
            send={(why) => act(() => ask("/api/erasures", { method: "POST", body: { file: id, why } }))}
          />
        </>
      )}
      {failed}
    </div>
  );
}

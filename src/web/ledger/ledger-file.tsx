import { useState } from "react";
import { FilePick } from "#page/file-pick.tsx";
import { useWords } from "#page/language.tsx";
import { type Walked, walkBytes } from "#page/ledger-walk.ts";
import { LedgerReport } from "./ledger-report.tsx";

/** A ledger as a file, verified where it is: nothing of it is sent anywhere, and no store is asked. */
export function LedgerFile() {
  const { say, number } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [pin, setPin] = useState("");
  const [done, setDone] = useState<number | null>(null);
  const [walked, setWalked] = useState<Walked | null>(null);
  const [unread, setUnread] = useState(false);
  const verify = async (): Promise<void> => {
    if (file === null) return;
    setWalked(null);
    setUnread(false);
    setDone(0);
    try {
      const key = pin.trim() === "" ? null : pin.trim();
      setWalked(await walkBytes(file.stream(), { told: setDone, pin: key }));
    } catch (error) {
      // What the bytes hold is in the report; a file that was moved or changed meanwhile cannot be read.
      if (!(error instanceof DOMException)) throw error;
      setUnread(true);
    } finally {
      setDone(null);
    }
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void verify();
      }}
    >
      <p className="measure">{say("web.ledger.file-how")}</p>
      <FilePick
        label={say("web.ledger.file")}
        take={(next) => {
          setFile(next);
          setWalked(null);
        }}
        accept=".hsx,application/octet-stream"
      />
      <label className="field">
        <span>{say("web.ledger.pin")}</span>
        <input
          type="text"
          className="wide mark"
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          value={pin}
          onChange={(event) => setPin(event.target.value)}
        />
      </label>
      <p className="line">
        <button type="submit" className="main" disabled={file === null || done !== null}>
          {say("web.ledger.file-verify")}
        </button>
        {done !== null && (
          <>
            <progress max={file?.size ?? 1} value={done} aria-label={say("web.ledger.file-verify")} />
            <span className="num small">{say("web.bytes", { n: number(done) })}</span>
          </>
        )}
      </p>
      {unread && (
        <p className="notice bad" role="alert">
          {say("web.ledger.file-unread")}
        </p>
      )}
      {walked !== null && <LedgerReport report={walked.report} />}
    </form>
  );
}

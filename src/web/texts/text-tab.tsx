import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import type { JobSaid } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { useTexts } from "#page/texts-lazy.ts";
import { useSend } from "#page/use-send.ts";
import { Dossier } from "./dossier.tsx";
import { type ReadText, readOpened, readPasted } from "./read-text.ts";

/** A text pasted, dropped or chosen; then its dossier. */
export function TextTab() {
  const { say, language } = useWords();
  const texts = useTexts();
  const [read, setRead] = useState<ReadText | null>(null);
  const [job, setJob] = useState<JobSaid | null>(null);
  const { busy, refusal, send } = useSend();
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const plain = file.type === "text/plain" || /\.(?:txt|md)$/i.test(file.name);
    setRead(await send(async () => (plain ? readPasted(await file.text()) : readOpened(file, setJob))));
    setJob(null);
  };
  const paste = async (text: string): Promise<void> => {
    if (text.trim() !== "") setRead(await readPasted(text));
  };
  const sample = async (): Promise<void> => {
    const module =
      language === "es"
        ? await import("sample/article-synthetic-es.txt?raw")
        : await import("sample/article-synthetic-en.txt?raw");
    await paste(module.default);
  };
  if (texts !== null && read !== null)
    return <Dossier texts={texts} read={read} close={() => setRead(null)} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere here; the button does the same
    <div
      className="flow drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer.files[0]);
      }}
    >
      <label className="field">
        <span>{say("web.texts.paste")}</span>
        <textarea rows={12} value="" onChange={(event) => void paste(event.target.value)} />
      </label>
      <p className="line">
        <label className="button">
          {say("web.texts.file")}
          <input
            className="hidden"
            type="file"
            accept=".txt,.md,.html,.htm,.pdf,text/plain,text/html,application/pdf"
            disabled={busy}
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        <button type="button" onClick={() => void sample()}>
          {say("web.texts.sample")}
        </button>
      </p>
      {job !== null && <JobLine job={job} />}
      {refusal !== null && <Refusing refusal={refusal} />}
    </div>
  );
}

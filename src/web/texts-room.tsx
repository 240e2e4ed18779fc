import { useState } from "react";
import { ClaimTable } from "./claim-table.tsx";
import { Dossier } from "./dossier.tsx";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { hrefOf, usePlace } from "./place.ts";
import { useTexts } from "./texts-lazy.ts";

type Tab = "text" | "claims";

/** A public text taken apart in the browser, and the claims that are kept. */
export function TextsRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const tab: Tab = query.get("of") === "claims" ? "claims" : "text";
  return (
    <>
      <header>
        <h1>{say("web.room.texts")}</h1>
        <p>{say("web.texts.lead")}</p>
      </header>
      <nav className="tabs" aria-label={say("web.room.texts")}>
        {(["text", "claims"] as const).map((one) => (
          <Link
            key={one}
            href={hrefOf("/texts", { of: one === "text" ? null : one })}
            aria-current={one === tab ? "page" : undefined}
          >
            {say(`web.texts.tab.${one}`)}
          </Link>
        ))}
      </nav>
      {tab === "text" ? <TextTab /> : <ClaimTable />}
    </>
  );
}

function TextTab() {
  const { say, language } = useWords();
  const texts = useTexts();
  const [text, setText] = useState("");
  const [fault, setFault] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const plain = file.type.startsWith("text/") || /\.(?:txt|md|html?)$/i.test(file.name);
    setFault(!plain);
    if (!plain) return;
    const said = await file.text();
    const page = /\.html?$/i.test(file.name) || file.type === "text/html";
    // Parsed and never drawn: no script of it runs, nothing of it is fetched.
    setText(page ? (new DOMParser().parseFromString(said, "text/html").body.textContent ?? "") : said);
  };
  const sample = async (): Promise<void> => {
    const module =
      language === "es"
        ? await import("sample/article-synthetic-es.txt?raw")
        : await import("sample/article-synthetic-en.txt?raw");
    setText(module.default);
  };
  if (texts !== null && text.trim() !== "") {
    return <Dossier texts={texts} text={text} close={() => setText("")} />;
  }
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
        <textarea rows={12} value="" onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="line">
        <label className="button">
          {say("web.texts.file")}
          <input
            className="hidden"
            type="file"
            accept=".txt,.md,.html,.htm,text/plain,text/html"
            onChange={(event) => void open(event.target.files?.[0])}
          />
        </label>
        <button type="button" onClick={() => void sample()}>
          {say("web.texts.sample")}
        </button>
      </p>
      {fault && (
        <p className="notice bad" role="alert">
          {say("web.texts.not-text")}
        </p>
      )}
    </div>
  );
}

import { useDeferredValue, useEffect, useState } from "react";
import { useWords } from "#page/language.tsx";
import { Outcome } from "#page/outcome.tsx";
import { change, usePlace } from "#page/place.ts";
import { Value } from "#page/value.tsx";
import { valueLabel } from "#page/value-label.ts";
import { Candidates } from "./candidates.tsx";
import { CaseHead } from "./case-head.tsx";
import { SerialHelp } from "./serial-help.tsx";

type Marks = typeof import("#marks");

/** The families in the order in which they are asked for; `n` examples of each stand in the catalogue's order. */
const KINDS = ["headstamp", "serial", "lot", "calibre", "make", "model", "type", "place", "date"] as const;
type Kind = (typeof KINDS)[number];

/** Marks as they are written in the field; synthetic or of published tables. */
const EXAMPLES: Readonly<Record<Kind, readonly string[]>> = {
  headstamp: ["LC 07 (+)", "12:TZZ 6:88", "S&B 7.62x39", "F C 9MM LUGER", "L? 4"],
  serial: ["G1O345S", "AB?1234", "limada", "S/N"],
  lot: ["LC-07C012-345", "WCC05F001-001"],
  calibre: [".50", "7.62 X 39", "5.56x45", ".38 SPL"],
  make: ["BARRET", "Colt", "Norinco"],
  model: ["M82A1", "AR-15"],
  type: ["arma larga", "cartuchos", "granada"],
  place: ["Apatzingán, Michoacán", "Laredo, TX"],
  date: ["03/04/2021", "12-ene-19"],
};

/** The tables are fetched once, apart from the first page; afterwards nothing is asked of anybody. */
let fetched: Promise<Marks> | null = null;
function useMarks(): Marks | null {
  const [marks, setMarks] = useState<Marks | null>(null);
  useEffect(() => {
    let here = true;
    fetched ??= import("#marks");
    void fetched.then((module) => {
      if (here) setMarks(module);
      // The first reading of each kind builds its index: done before anybody types.
      for (const [i, kind] of KINDS.entries()) setTimeout(() => module.readMark(kind, "A1"), 50 * (i + 1));
    });
    return () => {
      here = false;
    };
  }, []);
  return marks;
}

export function ReadRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const marks = useMarks();
  const kind = KINDS.find((one) => one === query.get("kind")) ?? "headstamp";
  const text = query.get("text") ?? "";
  const calibre = query.get("calibre") ?? "";
  const read = useDeferredValue(text);
  return (
    <>
      <header>
        <h1>{say("web.room.read")}</h1>
        <p>{say("web.read.lead")}</p>
      </header>
      <div className="reading">
        <div className="flow">
          <fieldset>
            <legend className="hidden">{say("web.read.kind")}</legend>
            <div className="choices">
              {KINDS.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="kind"
                    checked={one === kind}
                    onChange={() => change({ kind: one === "headstamp" ? null : one })}
                  />
                  {say(`kind.${one}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <label className="field">
            <span>{say(`web.read.ask.${kind}`)}</span>
            <input
              className="written"
              type="text"
              value={text}
              maxLength={400}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={(event) => change({ text: event.target.value })}
            />
          </label>
          {kind === "headstamp" && (
            <label className="field calibre">
              <span>{say("web.read.calibre")}</span>
              <input
                type="text"
                value={calibre}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => change({ calibre: event.target.value })}
              />
            </label>
          )}
          <p className="line small">
            <span className="soft">{say("web.read.examples")}</span>
            {EXAMPLES[kind].map((example) => (
              <button
                key={example}
                type="button"
                className="plain mark"
                translate="no"
                onClick={() => change({ text: example })}
              >
                {example}
              </button>
            ))}
          </p>
          <div aria-live="polite" aria-busy={marks === null}>
            {marks === null ? (
              <p className="soft">{say("web.read.tables")}</p>
            ) : (
              <Said marks={marks} kind={kind} text={read} calibre={calibre} />
            )}
          </div>
        </div>
        {kind === "headstamp" && marks !== null && <CaseHead marks={marks.ringOf(read)} />}
      </div>
    </>
  );
}

interface SaidProps {
  readonly marks: Marks;
  readonly kind: Kind;
  readonly text: string;
  readonly calibre: string;
}

function Said({ marks, kind, text, calibre }: SaidProps) {
  const words = useWords();
  const { say } = words;
  if (text.trim() === "") return <p className="soft">{say("web.read.empty")}</p>;
  const beside = calibre === "" ? null : marks.readMark("calibre", calibre).value;
  const reading = marks.readMark(kind, text, beside === null ? {} : { calibre: beside.id });
  return (
    <section className="flow" data-outcome={reading.outcome} aria-label={say("web.read.result")}>
      <p className="line">
        <Outcome outcome={reading.outcome} />
        {reading.value !== null && (
          <strong className="said" translate="no">
            {valueLabel(words, reading.value)}
          </strong>
        )}
      </p>
      {reading.value !== null && <Value value={reading.value} />}
      {reading.reasons.length > 0 && (
        <ul className="plainlist">
          {reading.reasons.map((reason) => (
            <li key={reason}>
              <span className="soft">{say("cli.because")}</span> {say(`reason.${reason}`)}
            </li>
          ))}
        </ul>
      )}
      {kind === "serial" && <SerialHelp marks={marks} reading={reading} />}
      {reading.outcome !== "unread" || kind !== "headstamp" ? null : (
        <p className="notice">{say("web.read.unread-next")}</p>
      )}
      <Candidates reading={reading} />
    </section>
  );
}

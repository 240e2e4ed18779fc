import { useEffect, useState } from "react";
import { Answer, Refusing } from "#page/answer.tsx";
import { askStream, type Refusal, Refused } from "#page/ask.ts";
import { labelOf } from "#page/finding-words.ts";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import { take } from "#page/take.ts";
import { useAsk } from "#page/use-ask.ts";
import { type ProvenFigure, proveFigures } from "./figure-proof.ts";

/** Key of what was withheld, together; its label is how many rows that is. */
const OTHERS = "(others)";
/** Rows that are shown; every figure is verified. */
const SHOWN = 200;

/** Every figure of a package with its proof, verified in this window; each opens the cells that it counts. */
export function PackageFigures({ id }: { readonly id: string }) {
  const { say, number } = useWords();
  const [figures, setFigures] = useState<readonly ProvenFigure[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { body } = await askStream(`/api/publications/${id}/proofs`);
      setFigures(await proveFigures(await new Response(body).text()));
    };
    read().catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    });
  }, [id]);
  if (refusal !== null) return <Refusing refusal={refusal} />;
  if (figures === null) return <p className="soft">{say("web.loading")}</p>;
  const bad = figures.filter(({ holds }) => !holds).length;
  const [first] = figures;
  return (
    <div className="flow">
      <p className={bad === 0 ? "notice" : "notice bad"} role="status" data-proven={figures.length - bad}>
        {say(bad === 0 ? "web.publish.proven" : "web.publish.unproven", {
          ...{ n: figures.length, shown: number(figures.length), bad: number(bad) },
          ...{ index: number(first?.index ?? 0), size: number(first?.size ?? 0) },
        })}
      </p>
      <Sheet>
        <table>
          <thead>
            <tr>
              {(["finding", "group", "what"] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`web.publish.col.${column}`)}
                </th>
              ))}
              {(["numerator", "denominator", "share"] as const).map((column) => (
                <th key={column} scope="col" className="right">
                  {say(`finding.column.${column}`)}
                </th>
              ))}
              <th scope="col">{say("web.publish.col.proof")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, SHOWN).map((one) => (
              <FigureRow key={one.line.figure.id} id={id} proven={one} />
            ))}
          </tbody>
        </table>
      </Sheet>
      {figures.length > SHOWN && (
        <p className="soft small">{say("web.finding.more-rows", { n: figures.length - SHOWN })}</p>
      )}
    </div>
  );
}

function FigureRow({ id, proven }: { readonly id: string; readonly proven: ProvenFigure }) {
  const words = useWords();
  const { say, number, percent } = words;
  const [open, setOpen] = useState(false);
  const { figure } = proven.line;
  const whole = (n: number | null): string => (n === null ? "–" : number(n));
  const name =
    figure.key === OTHERS
      ? say("publish.others", { n: Number(figure.label) })
      : labelOf(words, figure.label, figure.key);
  const label = [name, ...figure.at.map(({ value }) => value)].join(" · ");
  return (
    <>
      <tr data-figure={figure.id}>
        <td className="small" translate="no">
          {figure.finding}
        </td>
        <td translate="no">{labelOf(words, figure.by.label, figure.by.key)}</td>
        <th scope="row" translate={figure.key === OTHERS ? "yes" : "no"}>
          {label}
        </th>
        <td className="right">{whole(figure.numerator)}</td>
        <td className="right">{whole(figure.denominator)}</td>
        <td className="right">{figure.share === null ? "–" : percent(figure.share)}</td>
        <td className="nowrap small">
          {proven.holds ? "✓" : "✕"} {say(proven.holds ? "web.publish.holds" : "web.publish.holds-not")}{" "}
          <button
            type="button"
            className="plain"
            onClick={() => take(`${figure.id}.figure.json`, [proven.text], "application/json")}
          >
            {say("web.publish.take-proof")}
          </button>
          <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say("web.publish.cells")}
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={7}>
            <Cells id={id} figure={figure.id} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The cells that a figure counts, through the publication's own entry. */
function Cells({ id, figure }: { readonly id: string; readonly figure: string }) {
  const { say, number } = useWords();
  const walk = useAsk(`/api/publications/${id}/figures/${encodeURIComponent(figure)}?most=20`);
  return (
    <Answer of={walk}>
      {({ same, total, cells }) =>
        total === 0 ? (
          <p className="small soft">{say("cli.walk.none")}</p>
        ) : (
          <div className="flow small" data-cells={total}>
            <p className="num">{say("web.publish.cells-of", { n: total, shown: number(total) })}</p>
            {!same && <p className="notice bad">{say("cli.walk.differs")}</p>}
            <ul>
              {cells.map(({ file, sheet, cell, text }) => (
                <li key={`${file} ${sheet} ${cell}`} translate="no">
                  <span className="mark soft" title={file}>{`${file.slice(0, 12)}… · ${sheet}!${cell}`}</span>{" "}
                  {text ?? "–"}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Answer>
  );
}

import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import type { Evidence, Hypothesis } from "#trace";
import type { TracedSaid } from "./trace-said.ts";

/** Rival channels, never anybody's intent: what speaks for and against each, and what would tell them apart. */
export function Rivals({ trace: { rivals } }: { readonly trace: TracedSaid["trace"] }) {
  const { say } = useWords();
  if (rivals === null) return null;
  const best = rivals.hypotheses.find(({ channel }) => channel === rivals.favoured);
  const support = [...(best?.evidence ?? [])].sort((a, b) => b.ratio - a.ratio)[0]?.words ?? "none";
  const weighed = rivals.hypotheses.filter(({ evidence }) => evidence.length > 0);
  const bare = rivals.hypotheses.filter(({ evidence }) => evidence.length === 0);
  return (
    <section className="part">
      <h2>{say("web.trace.rivals")}</h2>
      <p>
        {best === undefined
          ? say("trace.indistinguishable", { n: rivals.hypotheses.length })
          : say("trace.favoured", {
              channel: say(`channel.${best.channel}`),
              words: say(`support.${support}`),
            })}
      </p>
      {weighed.length > 0 && (
        <Sheet>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("web.trace.col.channel")}</th>
                <th scope="col">{say("web.trace.col.for")}</th>
                <th scope="col">{say("web.trace.col.against")}</th>
                <th scope="col">{say("web.trace.col.apart")}</th>
              </tr>
            </thead>
            <tbody>
              {weighed.map((one) => (
                <Rival key={one.channel} hypothesis={one} />
              ))}
            </tbody>
          </table>
        </Sheet>
      )}
      {bare.length > 0 && (
        <p className="small soft">
          {say("web.trace.rivals-bare")}: {bare.map(({ channel }) => say(`channel.${channel}`)).join("; ")}
        </p>
      )}
    </section>
  );
}

function Rival({ hypothesis: { channel, evidence, toldApartBy } }: { readonly hypothesis: Hypothesis }) {
  const { say, knows } = useWords();
  return (
    <tr>
      <th scope="row">{say(`channel.${channel}`)}</th>
      <Weight evidence={evidence.filter(({ ratio }) => ratio > 1)} />
      <Weight evidence={evidence.filter(({ ratio }) => ratio <= 1)} />
      <td>
        {toldApartBy
          .filter((step) => knows(`step.${step}`))
          .map((step) => say(`step.${step}`))
          .join("; ") || "–"}
      </td>
    </tr>
  );
}

function Weight({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { say, knows } = useWords();
  return (
    <td>
      {evidence.length === 0 && "–"}
      {evidence.map(({ what, words }) => (
        <p key={what}>
          {knows(`fact.${what}`) ? say(`fact.${what}`) : <span translate="no">{what}</span>}{" "}
          <span className="small soft">({say(`support.${words}`)})</span>
        </p>
      ))}
    </td>
  );
}

import { Answer, Empty } from "#page/answer.tsx";
import { FindingFoot, FindingView } from "#page/finding-view.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { useAsk } from "#page/use-ask.ts";
import { useFinding } from "#page/use-finding.ts";
import { OverviewText } from "./overview-text.tsx";

/** The questions of the field in the order in which they are asked; each is answered from the store. */
const QUESTIONS = [
  { id: "what", name: "seizures-by-place-and-year", groups: 2, rows: 5 },
  { id: "whence", name: "makers-by-calibre", groups: 2, rows: 4 },
  { id: "origins", name: "origins-by-calibre", groups: 2, rows: 4 },
] as const;

export function OverviewRoom() {
  const { say, number } = useWords();
  const state = useAsk("/api/state");
  return (
    <>
      <header>
        <h1>{say("web.overview.title")}</h1>
        <p>{say("web.overview.lead")}</p>
      </header>
      <div className="twin uneven">
        <OverviewText />
        <Answer of={state}>
          {(held) =>
            held.items === 0 ? (
              <Empty href="/import" way={say("web.room.import")}>
                {say("web.overview.empty")}
              </Empty>
            ) : (
              <section className="flow" aria-labelledby="store-title">
                <h2 id="store-title">{say("web.overview.store")}</h2>
                <p className="num">
                  <Link href="/items">
                    {say("web.overview.held", { items: held.items, shown: number(held.items) })}
                  </Link>{" "}
                  {say("web.overview.imports", { imports: held.imports })}
                </p>
                {QUESTIONS.map((question) => (
                  <QuestionPart key={question.id} {...question} />
                ))}
                <Waiting />
              </section>
            )
          }
        </Answer>
      </div>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly name: string;
  readonly groups: number;
  readonly rows: number;
}

function QuestionPart({ id, name, groups, rows }: PartProps) {
  const { say } = useWords();
  const answered = useFinding(`/api/findings/${name}`);
  return (
    <section className="part" aria-label={say(`web.overview.${id}`)}>
      <h3 className="question">{say(`finding.${name}.question`)}</h3>
      <Answer of={answered}>
        {(finding) => (
          <>
            <FindingView {...{ finding, groups, rows }} compact />
            <FindingFoot finding={finding} />
          </>
        )}
      </Answer>
    </section>
  );
}

/** What could not be read, and so waits for a person: the commonest first. */
function Waiting() {
  const { say } = useWords();
  const answered = useFinding("/api/findings/unread-marks");
  return (
    <section className="part" aria-label={say("web.overview.waiting")}>
      <h3 className="question">{say("web.overview.waiting")}</h3>
      <Answer of={answered}>
        {(finding) => <FindingView finding={finding} groups={2} rows={5} compact />}
      </Answer>
      <p>
        <Link href="/trace">{say("web.overview.trace")}</Link> ·{" "}
        <Link href="/review">{say("web.room.review")}</Link>
      </p>
    </section>
  );
}

import type { ReactNode } from "react";
import type { Refusal } from "./ask.ts";
import { intoView } from "./into-view.ts";
import { JobLine } from "./job-line.tsx";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import type { Answered } from "./use-ask.ts";
import { wayOn } from "./way-on.ts";

/** Why there is nothing to show, and the way on. */
export function Refusing({ refusal, again }: { readonly refusal: Refusal; readonly again?: () => void }) {
  const { say, knows } = useWords();
  const key = `web.refused.${refusal.code}`;
  const way = wayOn(refusal.code);
  return (
    <div ref={intoView} className="notice bad" role="alert" data-code={refusal.code}>
      <p>{refusal.message === "" ? say(knows(key) ? key : "web.refused.unreachable") : refusal.message}</p>
      {refusal.code === "session-missing" && refusal.message === "" && (
        <p>{say("web.refused.session-next")}</p>
      )}
      {way !== null && (
        <p>
          <Link href={way.href}>{say(way.label)}</Link>
        </p>
      )}
      {again !== undefined && (
        <button type="button" onClick={again}>
          {say("web.again")}
        </button>
      )}
    </div>
  );
}

/** Shows an answer once it is there; before that that it is on its way, instead of it why not. */
export function Answer<T>({
  of,
  children,
}: {
  readonly of: Answered<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { say } = useWords();
  const { data, refusal, waiting, again, job = null } = of;
  if (refusal !== null && !waiting) return <Refusing refusal={refusal} again={again} />;
  if (job !== null) return <JobLine job={job} still />;
  if (data === null) return <p className="soft waiting">{say("web.loading")}</p>;
  return <div aria-busy={waiting}>{children(data)}</div>;
}

/** An empty room always has a way on. */
export function Empty({
  children,
  href,
  way,
}: {
  readonly children: ReactNode;
  readonly href: string;
  readonly way: string;
}) {
  return (
    <div className="notice">
      <p>{children}</p>
      <Link className="button" href={href}>
        {way}
      </Link>
    </div>
  );
}

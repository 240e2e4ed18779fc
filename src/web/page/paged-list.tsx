import type { ReactNode } from "react";
import { Refusing } from "./answer.tsx";
import { useWords } from "./language.tsx";
import type { Pages } from "./use-pages.ts";

/** What a long list has around it: that it comes, why it does not, what stands for an empty one, and the way to more. */
export function PagedList<T>({
  of: { items, refusal, more },
  empty,
  slow,
  children,
}: {
  readonly of: Pages<T>;
  readonly empty: ReactNode;
  /** Said while a long reckoning runs. */
  readonly slow?: string;
  readonly children: (items: readonly T[]) => ReactNode;
}) {
  const { say } = useWords();
  if (refusal !== null) return <Refusing refusal={refusal} />;
  if (items === null) return <p className="soft waiting">{slow ?? say("web.loading")}</p>;
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      {more !== null && (
        <p>
          <button type="button" onClick={more}>
            {say("web.more")}
          </button>
        </p>
      )}
    </>
  );
}

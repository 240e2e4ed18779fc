import { useWords } from "#page/language.tsx";
import type { AttributionSaid } from "#page/said.ts";

/** Who attributes an item to a group: a cell of its own record, by a name that the notice has or the press alone. */
export function Attributed({ said }: { readonly said: AttributionSaid }) {
  const { say } = useWords();
  return (
    <>
      <span translate="no">
        {said.cell.split("!").at(-1)}: “{said.alias}”
      </span>{" "}
      <span className="small soft">{say(`attribution.${said.basis}`)}</span>
    </>
  );
}

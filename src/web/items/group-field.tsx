import { useId, useState } from "react";
import { useWords } from "#page/language.tsx";
import { useAll } from "#page/use-ask.ts";

/** A designated group by its name or an alias; those that the records name are proposed once somebody stands in the field. */
export function GroupField({
  value,
  set,
}: {
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  const { say, number } = useWords();
  const [asked, setAsked] = useState(false);
  const named = useAll(asked ? "/api/groups" : null);
  const list = useId();
  return (
    <label className="field f-group">
      <span>{say("web.items.filter.group")}</span>
      <input
        type="text"
        value={value}
        list={list}
        autoComplete="off"
        spellCheck={false}
        placeholder={say(named.data?.length === 0 ? "web.items.hint.no-group" : "web.items.hint.group")}
        onFocus={() => setAsked(true)}
        onChange={(event) => set(event.target.value)}
      />
      <datalist id={list}>
        {named.data?.map(({ group, name, by }) => {
          const rows = by.reduce((sum, one) => sum + one.rows, 0);
          const aliases = [...new Set(by.flatMap((one) => one.aliases))].join(", ");
          return (
            <option key={group} value={name}>
              {say("web.items.group-option", { aliases, n: rows, rows: number(rows) })}
            </option>
          );
        })}
      </datalist>
    </label>
  );
}

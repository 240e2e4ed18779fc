import { type FormEvent, useEffect, useState } from "react";
import { useWords } from "#page/language.tsx";
import { change, usePlace } from "#page/place.ts";
import { useAll } from "#page/use-ask.ts";
import { GroupField } from "./group-field.tsx";

/** Conditions that a list of items takes; each is read like the mark it speaks of. */
const FIELDS = [
  "text",
  "serial",
  "calibre",
  "make",
  "type",
  "headstamp",
  "state",
  "municipality",
  "period",
  "group",
] as const;
const KINDS = [
  "firearm",
  "cartridge",
  "fired-case",
  "magazine",
  "part",
  "grenade",
  "launcher",
  "other",
] as const;
/** Conditions that come with a link from a figure, and are shown to be taken away again. */
const CARRIED = ["as", "import", "year"] as const;

/** The conditions of an address as the server takes them. */
export function whereOf(query: URLSearchParams): string {
  return [...FIELDS, "item", ...CARRIED]
    .flatMap((field) =>
      query.getAll(field).map((value) => `&where=${encodeURIComponent(`${field}=${value}`)}`),
    )
    .join("");
}

export function ItemFilters() {
  const { say, knows } = useWords();
  const { query } = usePlace();
  const here = query.toString();
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const now = new URLSearchParams(here);
    setSaid(Object.fromEntries(FIELDS.map((field) => [field, now.get(field) ?? ""])));
  }, [here]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change(said, false);
  };
  const carried = CARRIED.filter((field) => query.has(field));
  const imports = useAll(query.has("import") ? "/api/imports" : null);
  /** As a person knows it: a file by its name, a meaning in words. */
  const carriedValue = (field: (typeof CARRIED)[number]): string => {
    const value = query.get(field) ?? "";
    if (field === "import") return imports.data?.find(({ id }) => id === value)?.name ?? value;
    const meaning = `web.import.as.${value}`;
    return field === "as" && knows(meaning) ? say(meaning) : value;
  };
  return (
    <search className="filters noprint">
      <form className="conditions" onSubmit={submit}>
        <label className="field">
          <span>{say("web.items.kind")}</span>
          <select
            value={query.get("item") ?? ""}
            onChange={(event) => change({ item: event.target.value }, false)}
          >
            <option value="">{say("web.items.every-kind")}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`item.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        {FIELDS.filter((field) => field !== "group").map((field) => (
          <label key={field} className={`field f-${field}`}>
            <span>{say(`web.items.filter.${field}`)}</span>
            <input
              type="text"
              value={said[field] ?? ""}
              autoComplete="off"
              spellCheck={false}
              {...(knows(`web.items.hint.${field}`) ? { placeholder: say(`web.items.hint.${field}`) } : {})}
              onChange={(event) => setSaid((before) => ({ ...before, [field]: event.target.value }))}
            />
          </label>
        ))}
        <GroupField
          value={said["group"] ?? ""}
          set={(group) => setSaid((before) => ({ ...before, group }))}
        />
        <button type="submit" className="main">
          {say("web.items.search")}
        </button>
      </form>
      {carried.length > 0 && (
        <p className="line small">
          {carried.map((field) => (
            <button
              key={field}
              type="button"
              className="plain"
              onClick={() => change({ [field]: null }, false)}
            >
              {say("web.items.drop", {
                field: say(`web.items.carried.${field}`),
                value: carriedValue(field),
              })}
            </button>
          ))}
        </p>
      )}
    </search>
  );
}

import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { ask } from "#page/ask.ts";
import { TextField } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useSend } from "#page/use-send.ts";
import { Authority } from "./authority-form.tsx";

type EntrySaid = Got["/api/suspects"]["entries"][number];

const BLANK = { serial: "", make: "", caseNumber: "", review: "", expires: "" };
/** Goes in a header alone: it stands in no address, and is forgotten with the page. */
const withSecret = (secret: string): Readonly<Record<string, string>> =>
  secret === "" ? {} : { "x-suspect-secret": secret };

/** Serials believed trafficked, for whoever has their secret; an entry is a lead to an object and says nothing of a person. */
export function SuspectList() {
  const { say, number } = useWords();
  const [secret, setSecret] = useState("");
  const [entries, setEntries] = useState<readonly EntrySaid[] | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const { busy, refusal, send } = useSend();
  const open = async (own: string): Promise<void> => {
    const said = await send(() => ask("/api/suspects", { headers: withSecret(own) }));
    setEntries(said?.entries ?? null);
  };
  const lapse = async (id: string): Promise<void> => {
    await send(() => ask(`/api/suspects/${id}/lapse`, { method: "POST", headers: withSecret(secret) }));
    await open(secret);
  };
  const add = async (draft: typeof BLANK): Promise<boolean> => {
    const made = await send(() =>
      ask("/api/suspects", {
        ...{ method: "POST" as const, body: draft, headers: withSecret(secret) },
      }),
    );
    if (made === null) return false;
    const own = made.secret ?? secret;
    if (made.secret !== null) setFresh(made.secret);
    setSecret(own);
    await open(own);
    return true;
  };
  return (
    <div className="flow">
      <p className="notice">{say("cli.suspect.notice")}</p>
      <form
        className="line fields"
        onSubmit={(event) => {
          event.preventDefault();
          void open(secret);
        }}
      >
        <label className="field">
          <span>{say("web.suspects.secret")}</span>
          <input
            type="password"
            name="secret"
            value={secret}
            autoComplete="off"
            onChange={(event) => setSecret(event.target.value)}
          />
        </label>
        <button type="submit" disabled={secret === "" || busy}>
          {say("web.suspects.open")}
        </button>
      </form>
      {fresh !== null && (
        <div className="notice brass" role="status">
          <p>{say("web.suspects.keep")}</p>
          <p className="mark" data-secret="" translate="no">
            {fresh}
          </p>
        </div>
      )}
      {refusal !== null && <Refusing refusal={refusal} />}
      {entries === null ? (
        <p className="soft">{say("web.suspects.sealed")}</p>
      ) : entries.length === 0 ? (
        <p className="soft">{say("web.suspects.none")}</p>
      ) : (
        <Sheet>
          <table data-suspects={entries.length}>
            <thead>
              <tr>
                {["serial", "make", "case", "review", "expires", "state", "seen"].map((column) => (
                  <th key={column} scope="col">
                    {say(`cli.suspect.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((one) => (
                <tr key={one.id}>
                  <th scope="row" translate="no">
                    {one.serial}
                  </th>
                  <td translate="no">{one.make || "–"}</td>
                  <td translate="no">{one.caseNumber}</td>
                  <td className="nowrap num" translate="no">
                    {one.review}
                  </td>
                  <td className="nowrap num" translate="no">
                    {one.expires}
                  </td>
                  <td>
                    {say(`cli.suspect.state.${one.state}`)}{" "}
                    {one.state !== "lapsed" && (
                      <button
                        type="button"
                        className="plain small"
                        disabled={busy}
                        onClick={() => void lapse(one.id)}
                      >
                        {say("web.suspects.lapse")}
                      </button>
                    )}
                  </td>
                  <td>
                    {one.seen.length === 0 ? (
                      <span className="soft">{say("web.suspects.not-seen")}</span>
                    ) : (
                      one.seen.map((address, i) => (
                        <span key={address} translate="no">
                          {i > 0 && ", "}
                          <Link href={`/items/${encodeURIComponent(address)}`}>{number(i + 1)}</Link>
                        </span>
                      ))
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      )}
      <section className="part">
        <h2>{say("web.suspects.add")}</h2>
        <Authority>
          <SuspectForm {...{ add, busy }} />
        </Authority>
      </section>
    </div>
  );
}

interface FormProps {
  readonly add: (draft: typeof BLANK) => Promise<boolean>;
  readonly busy: boolean;
}

function SuspectForm({ add, busy }: FormProps) {
  const { say } = useWords();
  const [draft, setDraft] = useState(BLANK);
  const field = (name: keyof typeof BLANK, of: string) => ({
    ...{ of, name, plain: true, value: draft[name], most: 100 },
    set: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void add(draft).then((done) => done && setDraft(BLANK));
      }}
    >
      <span className="line fields">
        <TextField {...field("serial", "cli.suspect.column.serial")} required />
        <TextField {...field("make", "cli.suspect.column.make")} />
        <TextField {...field("caseNumber", "cli.suspect.column.case")} required />
        <TextField {...field("review", "cli.suspect.review")} type="date" required />
        <TextField {...field("expires", "cli.suspect.expires")} type="date" required />
      </span>
      <p>
        <button type="submit" disabled={busy}>
          {say("web.suspects.add-it")}
        </button>
      </p>
    </form>
  );
}

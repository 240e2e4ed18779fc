import { useState } from "react";
import { Answer } from "#page/answer.tsx";
import type { Register } from "#page/answers.ts";
import { FileActs } from "#page/file-acts.tsx";
import { type JobSaid, runJob } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAct } from "#page/use-act.tsx";
import { useAll } from "#page/use-ask.ts";
import { RegisterForm } from "./register-form.tsx";

type RegisterSaid = Register;

interface CheckedSaid {
  readonly file: string;
  readonly index: string;
  readonly rows: number | null;
  readonly keyed: number | null;
}

/** Registers that marks are looked up in: added, verified, taken away by an entry that says why. */
export function RegisterList() {
  const { say } = useWords();
  const held = useAll("/api/registers");
  return (
    <>
      <Answer of={held}>
        {(registers) =>
          registers.length === 0 ? (
            <p className="notice">{say("web.registers.none")}</p>
          ) : (
            <Sheet>
              <table data-registers={registers.length}>
                <thead>
                  <tr>
                    {["file", "kind", "period", "supplier", "coverage", "handling", "status"].map(
                      (column) => (
                        <th key={column} scope="col">
                          {say(`cli.register.column.${column}`)}
                        </th>
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {registers.map((one) => (
                    <RegisterRow key={one.id} register={one} again={held.again} />
                  ))}
                </tbody>
              </table>
            </Sheet>
          )
        }
      </Answer>
      <section className="part">
        <h2>{say("web.registers.add")}</h2>
        <RegisterForm done={held.again} />
      </section>
    </>
  );
}

function RegisterRow({ register, again }: { readonly register: RegisterSaid; readonly again: () => void }) {
  const { say, number, time } = useWords();
  const { id, name, kind, status, added, addedAt, erased } = register;
  const [checked, setChecked] = useState<CheckedSaid | null>(null);
  const [job, setJob] = useState<JobSaid | null>(null);
  const { act, busy, failed } = useAct(again);
  const { from, to } = added.period;
  const count = (n: number | null): string => (n === null ? "–" : number(n));
  return (
    <tr className={status === "removed" ? "struck" : ""}>
      <th scope="row">
        <span translate="no">{name}</span>
        <div className="small soft" translate="no">
          {[added.edition, time(addedAt)].filter((part) => part !== null).join(" · ")}
        </div>
      </th>
      <td>
        {kind === null ? (
          <span className="soft">{say("web.registers.unsaid")}</span>
        ) : (
          say(`register.kind.${kind}`)
        )}
      </td>
      <td className="nowrap" translate="no">
        {from === null && to === null ? "–" : `${from ?? "…"} – ${to ?? "…"}`}
      </td>
      <td translate="no">{added.supplier ?? "–"}</td>
      <td translate="no">{added.coverage ?? "–"}</td>
      <td className="nowrap" translate="no">
        {added.handling}
      </td>
      <td>
        {say(`cli.register.status.${status}`)}
        {status === "held" && (
          <div className="line small">
            <button
              type="button"
              className="plain"
              disabled={busy}
              onClick={() =>
                act(async () => {
                  const { result } = await runJob<CheckedSaid>(
                    `/api/registers/${id}/verify`,
                    { rebuild: false },
                    setJob,
                  );
                  setChecked(result);
                })
              }
            >
              {say("web.registers.verify")}
            </button>
            <Link href={`/review?register=${id}`}>{say("web.registers.review")}</Link>
          </div>
        )}
        <FileActs
          {...{ of: "register", id, erased, again }}
          end={
            status === "held"
              ? { does: say("web.registers.remove"), path: `/api/registers/${id}/remove` }
              : null
          }
        />
        {busy && job !== null && <JobLine job={job} />}
        {checked !== null && (
          <p className="small" role="status">
            {say("web.registers.checked", {
              file: say(`cli.register.file.${checked.file}`),
              index: say(`cli.register.index.${checked.index}`),
              ...{ rows: count(checked.rows), keyed: count(checked.keyed) },
            })}
          </p>
        )}
        {failed}
      </td>
    </tr>
  );
}

import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { type Refusal, Refused } from "#page/ask.ts";
import { FilePick } from "#page/file-pick.tsx";
import { ChoiceField, TextField } from "#page/form-field.tsx";
import { intoView } from "#page/into-view.ts";
import { finishJob, type JobSaid, runJob, upload, useUnderWay } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { HANDLING } from "#page/tlp.ts";
import { ORIGINS } from "#records";

const KINDS = [
  ...([
    "sale",
    "multiple-sale",
    "resale",
    "wholesale",
    "shipment",
    "import",
    "production",
    "export-licence",
  ] as const),
  ...(["government-inventory", "government-delivery", "police-assignment", "not-returned"] as const),
  ...(["theft-loss", "suspect-gun", "seizure", "destruction", "trace-response"] as const),
];
const BLANK = {
  kind: "",
  origin: "own",
  from: "",
  to: "",
  supplier: "",
  edition: "",
  coverage: "",
  handling: "TLP:AMBER",
  country: "",
};

interface Added {
  /** Path of the file as the server has it. */
  readonly file: string;
  readonly rows: number;
  readonly keyed: number;
}

/** Keeps a file as a register and says what it is: what it records, of which time, who gave it, what it leaves out. */
export function RegisterForm({ done }: { readonly done: () => void }) {
  const { say, number } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState(BLANK);
  const [job, setJob] = useState<JobSaid | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  const set = (part: Partial<typeof BLANK>): void => setDraft({ ...draft, ...part });
  const attempt = async (work: () => Promise<Added>): Promise<void> => {
    setRefusal(null);
    setAdded(null);
    try {
      setAdded(await work());
      setFile(null);
      setDraft(BLANK);
      done();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
    }
  };
  useUnderWay("add-register", async (running) => {
    if (running !== null) await attempt(async () => (await finishJob<Added>(running, setJob)).result);
  });
  const submit = (sent: File): Promise<void> =>
    attempt(async () => {
      const { kind, from, to, country, supplier, edition, coverage, ...said } = draft;
      const body = {
        ...said,
        upload: (await upload(sent, sent.name)).id,
        kind: kind || null,
        period: { from: from || null, to: to || null },
        country: /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null,
        ...{ supplier: supplier || null, edition: edition || null, coverage: coverage || null },
      };
      return (await runJob<Added>("/api/registers", body, setJob)).result;
    });
  return (
    <form
      className="flow"
      data-register-form=""
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null) void submit(file);
      }}
    >
      <FilePick
        key={added?.file}
        label={say("web.registers.file")}
        take={setFile}
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.parquet"
        disabled={job !== null}
      />
      <span className="line fields">
        <ChoiceField
          {...{ of: "cli.register.kind", plain: true, name: "kind", value: draft.kind, codes: KINDS }}
          words="register.kind"
          none={say("web.registers.unsaid")}
          set={(kind) => set({ kind })}
        />
        <ChoiceField
          {...{ of: "web.import.origin", plain: true, name: "origin", value: draft.origin, codes: ORIGINS }}
          words="origin"
          set={(origin) => set({ origin })}
        />
        <TextField
          {...{ of: "web.registers.period-from", plain: true, name: "from", value: draft.from, most: 10 }}
          set={(from) => set({ from })}
        />
        <TextField
          {...{ of: "web.registers.period-to", plain: true, name: "to", value: draft.to, most: 10 }}
          set={(to) => set({ to })}
        />
        <TextField
          {...{ of: "cli.register.supplier", plain: true, name: "supplier", value: draft.supplier }}
          set={(supplier) => set({ supplier })}
        />
        <TextField
          {...{ of: "cli.register.edition", plain: true, name: "edition", value: draft.edition }}
          set={(edition) => set({ edition })}
        />
        <TextField
          {...{
            of: "cli.register.coverage",
            plain: true,
            name: "coverage",
            value: draft.coverage,
            most: 500,
          }}
          set={(coverage) => set({ coverage })}
        />
        <ChoiceField
          {...{
            of: "cli.register.handling",
            plain: true,
            name: "handling",
            value: draft.handling,
            codes: HANDLING,
          }}
          set={(handling) => set({ handling })}
        />
        <TextField
          {...{ of: "web.import.country", plain: true, name: "country", value: draft.country, most: 2 }}
          set={(country) => set({ country })}
        />
      </span>
      <p>
        <button type="submit" className="main" disabled={file === null || job !== null}>
          {say("web.registers.add-it")}
        </button>
      </p>
      {job !== null && <JobLine job={job} />}
      {refusal !== null && <Refusing refusal={refusal} />}
      {added !== null && (
        <p ref={intoView} className="notice" role="status">
          {say("web.registers.added", {
            file: added.file.split(/[\\/]/).at(-1) ?? "",
            rows: number(added.rows),
            keyed: number(added.keyed),
          })}
        </p>
      )}
    </form>
  );
}

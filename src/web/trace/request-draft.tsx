import { type SubmitEvent, useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { ChoiceField, FileField, FormPart, LongField, ManyField, TextField } from "#page/form-field.tsx";
import { upload } from "#page/job.ts";
import { useWords } from "#page/language.tsx";
import { go } from "#page/place.ts";
import { HANDLING } from "#page/tlp.ts";
import { post, useSend } from "#page/use-send.ts";
import {
  ADDRESSEES,
  ILLICIT,
  INTENDED_USES,
  isAmmunition,
  type NextStep,
  type Preflight,
  RESTRICTIONS,
  URGENCIES,
} from "#trace";
import { PreflightFound } from "./preflight.tsx";
import { DraftMarks } from "./request-marks.tsx";
import { type MadeSaid, REQUESTS } from "./request-said.ts";
import type { TracedSaid } from "./trace-said.ts";

const START = {
  ...{ addressee: "", urgency: "routine", justification: "", handling: "TLP:AMBER", crimeCode: "" },
  ...{ illicit: "territorial-law", illicitText: "", foundText: "", use: "criminal-investigation" },
  ...{ useText: "", restrictionText: "", markings: "", packaging: "", anyway: "" },
};
type Draft = typeof START;

/** Whom the best step that asks somebody names. */
function firstAddressee(next: readonly NextStep[], firearm: boolean): string {
  const named = next.find(({ addressee }) => ADDRESSEES.includes(addressee))?.addressee;
  return named ?? (firearm ? "atf-through-fgr" : "national-contact-of-maker");
}

/** A trace request drawn up field by field, in the order of the form, in both languages. No person is in it. */
export function RequestDraft({ traced, close }: { readonly traced: TracedSaid; readonly close: () => void }) {
  const { say } = useWords();
  const { item, trace } = traced;
  const firearm = !isAmmunition(item.kind);
  const [draft, setDraft] = useState<Draft>(() => ({
    ...START,
    addressee: firstAddressee(trace.next, firearm),
  }));
  const [caseNumber, setCaseNumber] = useState(item.event ?? "");
  const [restrictions, setRestrictions] = useState<readonly string[]>(["stated-purpose-only"]);
  const [photographs, setPhotographs] = useState<readonly File[]>([]);
  const [stopped, setStopped] = useState<Preflight | null>(null);
  const { busy, refusal, send } = useSend();
  /** What every field of the form is given. */
  const of = (name: keyof Draft) => ({
    name,
    value: draft[name],
    set: (value: string): void => setDraft((now) => ({ ...now, [name]: value })),
  });
  const recovery = trace.path.find(({ kind }) => kind === "seizure");
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const said = await send(async () => {
      const pictures = [];
      for (const file of photographs)
        pictures.push({ of: file.name, upload: (await upload(file, file.name)).id });
      const { markings, ...rest } = draft;
      const lines = markings.split(/[;\n]/).flatMap((line) => line.trim() || []);
      return post<MadeSaid, "/api/requests">("/api/requests", {
        ...rest,
        ...{ item: item.id, caseNumber, restrictions, photographs: pictures, markings: lines },
      });
    });
    if (said === null) return;
    if (said.request === null) setStopped(said.preflight);
    else go(`${REQUESTS}${said.request.id}`);
  };
  const blocked = stopped !== null || refusal?.code === "trace-request-refused";
  return (
    <form className="flow requestform" onSubmit={(event) => void make(event)}>
      <h2>{say(`form.title.${firearm ? "firearm" : "ammunition"}`)}</h2>
      <p className="small soft measure">{say("form.persons")}</p>
      <FormPart of="form.section.request">
        <ChoiceField of="form.field.addressee" {...of("addressee")} codes={ADDRESSEES} words="addressee" />
        <ChoiceField of="web.request.handling" plain {...of("handling")} codes={HANDLING} />
      </FormPart>
      <FormPart of="form.section.initiation" no="I">
        <ChoiceField of="form.field.priority" no="1b" {...of("urgency")} codes={URGENCIES} words="urgency" />
        {draft.urgency === "urgent" && (
          <LongField of="cli.request.urgent" {...of("justification")} required />
        )}
        <ManyField
          {...{ of: "form.field.instructions", no: "1c", codes: RESTRICTIONS, words: "restriction" }}
          {...{ value: restrictions, set: setRestrictions }}
        />
      </FormPart>
      <FormPart of="form.section.crime" no="II">
        <TextField of="form.field.crime-code" no="2a" {...of("crimeCode")} />
      </FormPart>
      <FormPart of="form.section.agency" no="IV">
        <TextField
          {...{ of: "form.field.case", no: "4e", name: "caseNumber", value: caseNumber, set: setCaseNumber }}
        />
      </FormPart>
      <FormPart of={firearm ? "form.section.firearm" : "form.section.ammunition"} no={firearm ? "V" : "b"}>
        <DraftMarks marks={item.marks} firearm={firearm} />
        {firearm ? (
          <TextField of="form.field.markings" no="5i" {...of("markings")} />
        ) : (
          <TextField of="form.field.packaging" {...of("packaging")} />
        )}
        <FileField
          {...{ of: "web.request.photographs", name: "photographs", accept: "image/*", multiple: true }}
          {...{ chosen: photographs, set: setPhotographs }}
        />
      </FormPart>
      <FormPart of="form.section.recovery">
        <p>
          {recovery === undefined ? (
            say("form.note.not-recorded")
          ) : (
            <>
              <span className="num">{recovery.date?.iso ?? say("trace.no-date")}</span>
              {recovery.place !== null && <span translate="no"> · {recovery.place.label}</span>}
            </>
          )}
        </p>
        <LongField of="form.field.circumstances" {...of("foundText")} required={recovery === undefined} />
      </FormPart>
      <FormPart of="form.section.instrument">
        <ChoiceField of="form.field.why-illicit" {...of("illicit")} codes={ILLICIT} words="illicit" />
        <LongField of="form.field.legal-basis" {...of("illicitText")} />
        <ChoiceField of="form.field.intended-use" {...of("use")} codes={INTENDED_USES} words="use" />
      </FormPart>
      {stopped !== null && <PreflightFound found={stopped} />}
      {refusal !== null && <Refusing refusal={refusal} />}
      {blocked && <LongField of="cli.request.anyway" plain {...of("anyway")} required />}
      <p className="line">
        <button type="submit" className="main" disabled={busy}>
          {say(blocked ? "web.request.make-anyway" : "web.request.make")}
        </button>
        <button type="button" onClick={close}>
          {say("web.cancel")}
        </button>
      </p>
    </form>
  );
}

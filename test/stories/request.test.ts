/** From a row of a seizure sheet to a printed request, its answers, the refusal and the step behind it. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Desk, eraseFile, importFile } from "#casework";
import {
  answerFiles,
  answerRequest,
  checkItem,
  declareAuthority,
  makeRequest,
  printRequest,
  type RequestWish,
  readAnswerFile,
  readAnswerSaid,
  requestForm,
  requestOf,
  requestStates,
  sendRequest,
  withdrawAuthority,
  withdrawRequest,
} from "#requesting";
import { restoreStore } from "#store";
import { nextOfItem, traceItems, worklist } from "#tracing";
import { say } from "#words";
import { refusal } from "../factory/refusal.ts";
import { aStore, type StoreAtHand } from "../factory/store.ts";

type Test = Parameters<typeof aStore>[0];

const SHEET = `serial,make,model,calibre,type,country,recovery date,recovery state
311-45298,Ruger,Mini-14,.223,rifle,US,2020-05-04,Sonora
obliterated,Colt,M4,5.56,rifle,US,2020-05-04,Sonora
AB12345,Glock,19,9mm,pistol,AT,2021-01-01,Jalisco
`;

async function aDesk(t: Test): Promise<StoreAtHand & { desk: Desk; item: (row: number) => string }> {
  const at = await aStore(t);
  const desk: Desk = { store: at.store, actor: "ana", tell: () => {} };
  const file = join(at.dir, "hoja.csv");
  writeFileSync(file, SHEET);
  const none = { kind: null, sheet: null, mapping: null, replaces: null };
  await importFile(desk, { file, as: "seizures", origin: "own", country: "MX", dryRun: false, ...none });
  const [imported] = await at.store.imports();
  return { ...at, desk, item: (row) => `${imported!.id}/csv!${row}` };
}

function wish(item: string, part: Partial<RequestWish> = {}): RequestWish {
  return {
    ...{ item, addressee: "atf-through-fgr", caseNumber: "EJ/1", handling: "TLP:AMBER", urgency: "routine" },
    ...{
      justification: "",
      illicit: "territorial-law",
      illicitText: "",
      foundText: "en un cateo",
      crimeCode: "",
    },
    ...{ use: "criminal-investigation", useText: "", restrictions: [], restrictionText: "", markings: [] },
    ...{ packaging: "", photographs: [], anyway: "" },
    ...part,
  } as RequestWish;
}

const OFFICE = {
  ...{ name: "Fiscalía de ejemplo", office: "Rastreo", contact: "+52 55 0000 0000", country: "MX" },
  ...{ code: "EJ", basis: "Ley de ejemplo, 1" },
};

const said = (request: string, part: object = {}) => ({
  ...{ request, status: null, reasons: [], closing: null, on: "2026-02-01", until: null, number: "" },
  ...{ related: [], restrictions: [], withheld: [], text: "" },
  ...part,
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  return (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text.replace(/\s+/g, " ");
}

test("what would fail is not made; with a reason it is, and the reason goes with it", async (t) => {
  const { desk, item } = await aDesk(t);
  const stopped = await makeRequest(desk, wish(item(3)));
  assert.equal(stopped.made, null);
  assert.equal(stopped.preflight.goBackFor?.fix, "restore-serial");
  assert.deepEqual(await requestStates(desk.store), []);
  const all = await makeRequest(desk, wish(item(3), { anyway: "the laboratory has it" }));
  assert.equal(all.made?.request.anyway, "the laboratory has it");
  assert.equal(await refusal(makeRequest(desk, wish("imp_0000/csv!9"))), "item-missing");
});

test("every door takes the form's own check: cartridges by headstamp and lot, a gun by its serial", async (t) => {
  const { desk, dir, store, item } = await aDesk(t);
  const file = join(dir, "cartuchos.csv");
  const rows = [".50,LC 19,LC-19A123-004,20", ".50,LC 19,,20", ".50,,,20"].map(
    (row, n) => `F-${n},04/05/2020,SONORA,CARTUCHO,${row}`,
  );
  const head = "FOLIO,FECHA,ESTADO,TIPO,CALIBRE,MARCAS EN EL CULOTE,LOTE,CANTIDAD";
  writeFileSync(file, `${[head, ...rows].join("\n")}\n`);
  const none = { kind: null, sheet: null, mapping: null, replaces: null };
  await importFile(desk, { file, as: "seizures", origin: "own", country: "MX", dryRun: false, ...none });
  const [, rounds] = await store.imports();
  const found = [];
  for (const at of [2, 3, 4].map((row) => `${rounds!.id}/csv!${row}`)) {
    const checked = await checkItem(store, at);
    assert.deepEqual((await makeRequest(desk, wish(at))).preflight, checked, at);
    found.push([checked.fails, checked.goBackFor?.fix ?? null]);
  }
  assert.deepEqual(found, [
    ["usual", null],
    ["likely", "search-packaging"],
    ["certain", "photograph-headstamp"],
  ]);
  const gun = await checkItem(store, item(3));
  assert.deepEqual((await makeRequest(desk, wish(item(3)))).preflight, gun);
});

test("urgent wants a justification; texts name offices and are read", async (t) => {
  const { desk, item } = await aDesk(t);
  const refused = (part: Partial<RequestWish>): Promise<string> =>
    refusal(makeRequest(desk, wish(item(2), part)));
  assert.equal(await refused({ urgency: "urgent" }), "trace-request-refused urgent");
  assert.equal(await refused({ foundText: "con el detenido Juan Pérez" }), "trace-request-refused person");
  assert.equal(await refused({ foundText: "x".repeat(2001) }), "trace-request-refused long");
  assert.equal(
    await refusal(declareAuthority(desk, { ...OFFICE, office: "Juan Pérez Hernández" })),
    "trace-request-refused person",
  );
  assert.equal(await refusal(withdrawAuthority(desk, "no")), "profile-missing");
});

test("a worksheet is no request until an authority is declared, and says so on every page", async (t) => {
  const { desk, item } = await aDesk(t);
  const first = (await makeRequest(desk, wish(item(2)))).made!.request;
  for (const [language, mark] of [
    ["en", "NOT A REQUEST"],
    ["es", "NO ES UNA SOLICITUD"],
  ] as const) {
    const text = await textOf(
      await printRequest(desk.store, await requestOf(desk.store, first.id), language),
    );
    assert.equal(text.split(mark).length - 1, 2, text);
  }
  await declareAuthority(desk, OFFICE);
  const second = (await makeRequest(desk, wish(item(2), { anyway: "now it may be asked" }))).made!.request;
  const state = await requestOf(desk.store, second.id);
  const [a, b] = [await printRequest(desk.store, state, "es"), await printRequest(desk.store, state, "es")];
  assert.deepEqual(a, b);
  const text = await textOf(a);
  assert.ok(!text.includes("NO ES UNA SOLICITUD"));
  const order = [
    "Clave NCIC",
    "EJ",
    "311-45298",
    "Fabricante",
    "Tipo",
    "Calibre",
    "Modelo",
    "País",
    "Importador",
  ];
  const places = order.map((one) => text.indexOf(one));
  assert.deepEqual(
    places,
    [...places].sort((x, y) => x - y),
  );
  assert.ok(
    places.every((at) => at >= 0),
    text,
  );
  await withdrawAuthority(desk, "another office");
  assert.equal(await refusal(withdrawAuthority(desk, "again")), "profile-missing");
});

test("new, sent, refused, and the next step is another's; asked twice is refused", async (t) => {
  const { desk, item, reopen } = await aDesk(t);
  const { request } = (await makeRequest(desk, wish(item(2)))).made!;
  assert.equal(await refusal(makeRequest(desk, wish(item(2)))), "trace-request-refused open");
  const { state } = await sendRequest(desk, request.id, {
    on: "2026-01-10",
    by: "etrace",
    number: "",
    within: null,
  });
  assert.deepEqual([state.sent?.due, state.sent?.clock.basis], ["2026-01-19", "average"]);
  const waiting = await nextOfItem(desk.store, item(2));
  assert.equal(waiting.find(({ addressee }) => addressee === "atf-through-fgr")?.asked, "waiting");
  const answer = readAnswerSaid(
    [],
    said(request.id, { status: "refused", closing: "ffl-record-unavailable" }),
  );
  const taken = await answerRequest(desk, { answer, file: null });
  assert.deepEqual([taken.state.status, taken.state.open], ["refused", false]);
  assert.deepEqual(
    taken.doubts.map(({ code }) => code),
    ["no-reason"],
  );
  const next = await nextOfItem(desk.store, item(2));
  assert.ok(next.length > 0 && next.every(({ addressee }) => addressee !== "atf-through-fgr"));
  assert.equal(await refusal(answerRequest(desk, { answer, file: null })), "response-repeated");
  const unknown = { ...answer, request: `req_${"1".repeat(32)}` };
  assert.equal(await refusal(answerRequest(desk, { answer: unknown, file: null })), "trace-request-missing");
  const { open } = await worklist(desk.store);
  assert.deepEqual(
    open.map(({ perDay }) => perDay),
    open.map(({ perDay }) => perDay).sort((x, y) => y - x),
  );
  const before = JSON.stringify(await requestStates(desk.store));
  await desk.store.close();
  const again = await reopen({ rebuild: true });
  assert.equal(JSON.stringify(await requestStates(again)), before);
});

test("a sheet becomes hops with their cells; persons stay in the file; what cannot be read is named", async (t) => {
  const { desk, item, dir } = await aDesk(t);
  const { request } = (await makeRequest(desk, wish(item(2)))).made!;
  const sheet = (text: string): string => {
    writeFileSync(join(dir, "respuesta.csv"), text);
    return join(dir, "respuesta.csv");
  };
  const file = sheet(
    "Purchase Date,FFL Name,State,Purchaser Name,Purchaser DOB,Colour\n06/30/2019,Sample Arms,AZ,JOHN SAMPLE,1980-01-01,red\n",
  );
  const answer = await readAnswerFile(file, said(request.id));
  assert.deepEqual(answer.hops[0]?.cells, [
    { address: "csv!A2", text: "06/30/2019" },
    { address: "csv!B2", text: "Sample Arms" },
    { address: "csv!C2", text: "AZ" },
  ]);
  assert.deepEqual([answer.setAside.cells, answer.ignored], [2, ["hops[0].Colour"]]);
  const { state } = await answerRequest(desk, { answer, file });
  assert.ok(!JSON.stringify(await desk.store.caseActs(["request.answered"])).includes("JOHN"));
  assert.equal(state.status, "answered-full");
  const kept = async (): Promise<string[]> =>
    (await answerFiles(desk.store, request.id)).map((one) => `${one.name} ${one.state}`);
  assert.deepEqual(await kept(), ["respuesta.csv kept"]);
  await eraseFile(desk, state.answers[0]!.id, "order 12/2026");
  assert.deepEqual(
    await kept(),
    ["respuesta.csv erased"],
    "what it said of the path stays, the file is gone",
  );
  assert.equal((await requestOf(desk.store, request.id)).answers[0]?.answer.hops.length, 1);
  const bad = (text: string, name = "respuesta.csv"): Promise<string> => {
    writeFileSync(join(dir, name), text);
    return refusal(readAnswerFile(join(dir, name), said(request.id)));
  };
  assert.equal(await bad("Date,Dealer\n06/07/2019,Sample Arms\n"), "response-invalid date");
  assert.equal(await bad("Colour,Shape\nred,round\n"), "response-invalid header");
  assert.equal(await bad("Date,Dealer\n"), "response-invalid empty");
  assert.equal(await bad("Request,Date,Dealer\nreq_9,2019-01-01,Sample\n"), "response-invalid request");
  assert.equal(await bad("{", "r.json"), "response-invalid json");
  assert.equal(
    await bad(JSON.stringify({ ...answer, request: "req_9" }), "r.json"),
    "response-invalid request",
  );
  assert.equal(await refusal(readAnswerFile(join(dir, "gone.json"), said(request.id))), "file-missing");
});

test("restored without its keys, a store says that an answer's file cannot be opened; what it said of the path stays", async (t) => {
  const { desk, dir, item } = await aDesk(t);
  const { made } = await makeRequest(desk, wish(item(2)));
  const { id } = made!.request;
  const file = join(dir, "respuesta.csv");
  writeFileSync(file, "Purchase Date,FFL Name,State\n06/30/2019,Sample Arms,AZ\n");
  await answerRequest(desk, { answer: await readAnswerFile(file, said(id)), file });
  const out = join(dir, "ledger.hs");
  await desk.store.exportLedger(out);
  const anew = mkdtempSync(join(tmpdir(), "headstamp-keyless-"));
  t.after(() => rmSync(anew, { recursive: true, force: true }));
  const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
  const now = (): string => "2026-03-01T00:00:00Z";
  const { store } = await restoreStore({ dir: join(anew, "store"), now, random, from: out });
  t.after(() => store.close());
  assert.deepEqual(
    (await answerFiles(store, id)).map((one) => `${one.name} ${one.state}`),
    ["respuesta.csv erased"],
  );
  assert.deepEqual(await requestOf(store, id), await requestOf(desk.store, id));
  for (const language of ["en", "es"] as const) {
    const words = say(language, "cli.request.answer-file", { name: "respuesta.csv", state: "erased" });
    assert.match(words, language === "en" ? /cannot be opened/ : /no se puede abrir/);
  }
  const path = [];
  for await (const [one] of traceItems(store, { item: item(2), seizure: null, asOf: null }))
    path.push(...(one?.trace.path ?? []).map(({ kind }) => kind));
  assert.ok(path.includes("retail-sale"), path.join());
});

test("a withdrawn request is closed and takes no second withdrawal", async (t) => {
  const { desk, item } = await aDesk(t);
  const { request } = (await makeRequest(desk, wish(item(2)))).made!;
  await withdrawRequest(desk, request.id, "asked elsewhere");
  assert.equal((await requestOf(desk.store, request.id)).open, false);
  assert.equal(await refusal(withdrawRequest(desk, request.id, "again")), "act-refused request-withdrawn");
  const sent = sendRequest(desk, request.id, { on: null, by: "mail", number: "", within: null });
  assert.equal(await refusal(sent), "trace-request-refused sent");
});

test("the published schemas hold for what is written, and refuse what is not of the form", async (t) => {
  const { desk, item } = await aDesk(t);
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const schema = (name: string) =>
    ajv.compile(JSON.parse(readFileSync(`docs/spec/${name}.schema.json`, "utf8")));
  const [isRequest, isResponse] = [schema("request"), schema("response")];
  const { request } = (await makeRequest(desk, wish(item(2)))).made!;
  const written = requestForm(request);
  assert.equal(written.ncic?.MAK?.why === null, written.ncic?.MAK?.code !== null);
  assert.ok(isRequest(written), JSON.stringify(isRequest.errors));
  assert.ok(!isRequest({ ...written, persons: "held" }));
  assert.ok(!isRequest({ ...written, purchaser: "x" }));
  assert.ok(!isRequest({ ...written, urgency: { class: "urgent", justification: "" } }));
  const answer = readAnswerSaid(
    ["kind=retail-sale; date=2019; from=Sample Arms; state=us-az"],
    said(request.id),
  );
  const { setAside: _, ignored: __, hops, ...rest } = answer;
  const out = { ...rest, hops: hops.map(({ cells: ___, ...hop }) => hop) };
  assert.ok(isResponse(out), JSON.stringify(isResponse.errors));
  assert.ok(!isResponse({ ...out, purchaser: "x" }));
  assert.ok(!isResponse({ ...out, status: "ok" }));
});

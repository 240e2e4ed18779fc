/** A house with one of everything, so that requests made from the schema find what they ask for. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importFile } from "#casework";
import { aPng } from "./picture.ts";
import { aServer, ended, type Reply, type Served, sendFile } from "./server.ts";

type Test = Parameters<typeof aServer>[0];
type Json = Record<string, unknown>;

/** What is there, by the name of a parameter or field: `item`, or `/api/jobs id` under a path alone. */
export type Known = Readonly<Record<string, readonly string[]>>;

const ROWS = 30;
const GUNS = `serial,make,model,calibre,type,country,recovery date,recovery state,dealer
311-45298,Ruger,Mini-14,.223,rifle,US,2020-05-04,Sonora,Sample Arms LLC
AB12345,Glock,19,9mm,pistol,AT,2021-01-01,Jalisco,Plain Sports Inc
`;
const SHEET = `FOLIO,FECHA,ESTADO,TIPO,CALIBRE,MARCA,SERIE\n${Array.from(
  { length: ROWS },
  (_, i) => `F${i},0${(i % 9) + 1}/02/2020,SONORA,PISTOLA,9 mm,GLOCK,AB${1000 + i}\n`,
).join("")}`;
const SALES = `id,serial,make,model,calibre,date\n${Array.from(
  { length: ROWS },
  (_, i) => `r${i},AB${1000 + i},Glock,,9 mm,2019-05-0${(i % 9) + 1}\n`,
).join("")}`;
const TEXT =
  "The Secretary said that 70 % of 104,850 firearms seized in Mexico from 2009 to 2014 came from the United States.\n";
const OFFICE = { name: "Oficina A", office: "Rastreo", contact: "x", country: "MX", basis: "Ley 1" };
const on = (day: number): string => new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);

/** Furnishes a server; a second one is made for what only another installation can send. */
export async function furnish(t: Test, house: Served): Promise<Known> {
  const { page } = house;
  const put = async (path: string, body: Json): Promise<Json> =>
    well(await page(path, { method: "POST", body }));
  const run = async (path: string, body: Json): Promise<Json> => {
    const job = await ended(page, await page(path, { method: "POST", body }));
    if (job["state"] !== "done") throw new Error(`${path}: ${JSON.stringify(job["error"])}`);
    return job;
  };
  const [guns, sheet] = [await bring(house, "guns.csv", GUNS), await bring(house, "sheet.csv", SHEET)];
  const items = [`${guns}/csv!2`, `${guns}/csv!3`, `${sheet}/csv!4`];
  const [item = ""] = items;
  const at = `/api/items/${encodeURIComponent(item)}`;
  await put("/api/authority", OFFICE);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    ...{ "sales.csv": SALES, "marks.csv": SHEET, "article.txt": TEXT, "IMG 1.png": aPng("") },
    "claims.csv": "id,speaker,said,source.quotation,source.url\nx1,A,2020-01-01,q,https://example.org/\n",
    "answer.csv": "Date,Kind,From,Document\n2015-06-30,retail-sale,Sample Arms LLC,77\n",
    ...{ "map.json": '{"columns":{}}', "odd.csv": 'a,"b\n,,,\n\0"', "in.age": "age-encryption.org/v1\n" },
  };
  const uploads = await Promise.all(Object.entries(files).map(([name, body]) => sendFile(page, name, body)));
  const [sales = "", marks = "", article = "", picture = ""] = uploads;
  const photo = await put(`${at}/photographs`, { upload: picture, of: "serial" });
  const held = await put(`${at}/custody`, { act: "seized", from: "2020-05-04", office: "Fiscalía" });
  const requests: string[] = [];
  for (const one of items.slice(0, 2)) {
    const wish = { item: one, foundText: "en un cateo", addressee: "atf-through-fgr", anyway: "a test" };
    requests.push(((await put("/api/requests", wish))["request"] as { id: string }).id);
  }
  await put(`/api/requests/${requests[0]}/send`, { by: "mail", within: null });
  await put(`/api/requests/${requests[0]}/answers`, { status: "acknowledged", on: on(1) });
  const entry = { serial: "311-45298", caseNumber: "EJ/1", review: on(30), expires: on(90) };
  const suspect = await put("/api/suspects", entry);
  const exchange = await correspond(t, house, requests[0]!);
  const register = await run("/api/registers", { upload: sales, kind: "sale", origin: "foi" });
  const registerId = (register["result"] as { registerId: string }).registerId;
  const link = await run("/api/links", { marks, register: registerId });
  const lines = (await page(`/api/jobs/${link["id"]}/output`)).text.trim().split("\n");
  const [mark = "", candidate = ""] = lines.at(-1)!.split(",");
  const verdict = { verdict: "match", why: "a test" };
  const judged = await put("/api/judgements", { mark, candidate, ...verdict, job: link["id"] });
  const published = await run("/api/publications", {
    ...{ names: ["weapon-classes"], k: 3, tlp: "TLP:CLEAR", notes: ["a note"], confirmParties: true },
    ...{ replyTo: "a@example.org" },
  });
  const dossier = await run("/api/dossiers", { uploads: [article] });
  const views = await Promise.all(
    Array.from({ length: 20 }, (_, i) => put("/api/views", { name: `v${i}`, room: "items", query: "" })),
  );
  for (let i = 0; i < 20; i++) uploads.push(await sendFile(page, `spare ${i}.csv`, `${SHEET}${i}`));
  const parties = (await page("/api/parties?limit=20")).json()["items"] as { id: string }[];
  const claims = (await page("/api/claims?limit=20")).json()["items"] as { id: string }[];
  const figures = figuresOf(published);
  const text = (one: Json): string => String(one["id"]);
  const addresses = [...items, `${sheet}/csv!5`, `${sheet}/csv!6`];
  return {
    ...{ item: addresses, named: [...items, ...parties.map(({ id }) => id)], upload: uploads, uploads },
    ...{ marks: [marks, sheet], register: [registerId, sales, sheet], file: [guns, registerId, text(photo)] },
    ...{ job: [text(link)], mark: [mark], candidate: [candidate], record: [mark, candidate] },
    ...{ one: parties.map(({ id }) => id), other: parties.map(({ id }) => id), reviewer: ["ana", "eva"] },
    ...{ first: ["ana", "eva"], second: ["eva", "ana"], seizure: ["F1", "F2"], index: ["0", "1", "5", "20"] },
    "/api/jobs id": [link, register, dossier, published].map(text),
    "/api/uploads id": uploads.slice(-20),
    "/api/imports id": [guns, sheet],
    ...{ replaces: [sheet], "/api/requests id": requests, "/api/exchange/messages id": exchange.messages },
    ...{
      to: [exchange.peer],
      "/api/suspects id": [text(suspect)],
      serial: ["AB1003", "311-45298", "AB10?3"],
    },
    "x-suspect-secret": [String(suspect["secret"])],
    [`/api/items/{item}/photographs id`]: [text(photo)],
    [`/api/items/{item}/custody id`]: [text(held)],
    ...{ "/api/claims id": claims.map(({ id }) => id), "/api/publications id": [text(published)] },
    ...{ figure: figures, "/api/registers id": [registerId] },
    "/api/judgements id": [String(judged["judgementId"])],
    "/api/views id": views.map(text),
    "/api/findings/{name} name": ["makers-by-calibre", "unread-marks", "funnel", "flows", "time-to-crime"],
    ...{ by: ["state", "make", "year", "kind"], column: ["MARCA", "SERIE", "1", "C"], sheet: ["csv"] },
    where: ["make=Glock", "state=Sonora", "calibre=9 mm", "year>=2020", "serial~AB1", "kind=firearm"],
    given: ["period=2020", "text=AB", "sample=yes", "make=Glock"],
    ...{ country: ["MX", "US", "DE"], asOf: ["2021", "2020-06-30"], kinds: [] },
    ...{ from: ["2020-05-06", "2020-05-06T10:00", "2020"], until: ["2020-05-07", "2020-05"] },
    ...{ on: [on(2), "2021-01", "2020"], date: ["2015", "2015-06-30"], "period.from": ["2015", "2015-06"] },
    ...{ review: [on(20), on(40)], expires: [on(60), on(400)], room: ["items", "trace"], closing: ["1A"] },
    ...{ period: ["2020", "2019-2021"], why: ["a reason"], office: ["Fiscalía", "Bodega"], text: ["x"] },
    ...{ make: ["Glock", "Ruger"], calibre: ["9 mm", ".50 BMG"], kind: [], name: ["Sonora", "Ñ 名"] },
    ...{ hops: ["retail-sale"], "x-file-name": ["hoja.csv", "a%C3%B1o%202020.csv", "..%2F..%2Fx", "con"] },
    ...{ idempotency: [], secret: [], compared: [exchange.print], verify: [], recipient: [] },
    texts: ["LC 19", "FC 12", "AB123", ".50 BMG", "Glock", "Sonora", "04/05/2020", "WCC 8 4"],
    pin: [String((await page("/api/ledger")).json()["verifier"] ?? "x")],
  };
}

function well(reply: Reply): Json {
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
  return reply.json();
}

async function bring({ store, dir }: Served, name: string, text: string): Promise<string> {
  const file = join(dir, name);
  writeFileSync(file, text);
  const none = { kind: null, country: "MX", sheet: null, mapping: null, replaces: null };
  const wish = { ...none, file, as: "seizures", origin: "own", dryRun: false } as const;
  const before = new Set((await store.imports()).map(({ id }) => id));
  await importFile({ store, actor: "ana", tell: () => {} }, wish);
  return (await store.imports()).find(({ id }) => !before.has(id))!.id;
}

/** A request comes in sealed from another installation, and one goes out to it. */
async function correspond(
  t: Test,
  house: Served,
  request: string,
): Promise<{ readonly peer: string; readonly print: string; readonly messages: readonly string[] }> {
  const other = await aServer({ name: `${t.name} other`, after: (work) => t.after(work) });
  const post = async (to: Served, path: string, body: Json): Promise<Json> =>
    well(await to.page(path, { method: "POST", body }));
  const guns = await bring(other, "guns.csv", GUNS);
  await post(other, "/api/authority", OFFICE);
  const [own, theirs] = [
    well(await house.page("/api/exchange/card")),
    well(await other.page("/api/exchange/card")),
  ];
  await post(house, "/api/exchange/peers", { card: theirs["card"], compared: theirs["print"] });
  await post(other, "/api/exchange/peers", { card: own["card"], compared: own["print"] });
  const wish = { item: `${guns}/csv!2`, foundText: "en un cateo", anyway: "a test" };
  const made = (await post(other, "/api/requests", wish))["request"] as { id: string };
  const sealed = await post(other, `/api/requests/${made.id}/exchange`, { to: [own["print"]] });
  const file = Buffer.from(String(sealed["file"]), "base64");
  const upload = await sendFile(house.page, "in.age", file);
  const came = await post(house, "/api/exchange/received", { upload });
  await post(house, `/api/requests/${request}/exchange`, { to: [theirs["print"]] });
  const { items } = well(await house.page("/api/exchange/messages")) as { items: { id: string }[] };
  const taken = (came["message"] as { id: string }).id;
  return {
    peer: String(theirs["print"]),
    print: String(theirs["print"]),
    messages: [taken, ...items.map(({ id }) => id).filter((id) => id !== taken)],
  };
}

function figuresOf(job: Json): string[] {
  const found = JSON.stringify(job).matchAll(/"figure":"([^"]+)"/g);
  return [...new Set([...found].map(([, id]) => id!))].concat("1");
}

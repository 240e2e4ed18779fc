/** A request and its answer between two installations, by files alone; and every file that has to be refused. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Desk, importFile } from "#casework";
import {
  cardPrint,
  declareAuthority,
  makeRequest,
  messages,
  openEnvelope,
  ownKeys,
  readAnswerSaid,
  receive,
  requestOf,
  sealAnswer,
  sealEnvelope,
  sealRequest,
  trustPeer,
} from "#requesting";
import { type Traced, traceItems } from "#tracing";
import { refusal } from "../factory/refusal.ts";
import { aStore } from "../factory/store.ts";

type Test = Parameters<typeof aStore>[0];
const DAY = 86_400_000;

const OFFICE = {
  name: "Oficina A",
  office: "Rastreo",
  contact: "x",
  country: "MX",
  code: "A",
  basis: "Ley 1",
};
const WISH = {
  handling: "TLP:AMBER",
  restrictions: ["stated-purpose-only"],
  withheld: [],
  days: 30,
} as const;
const SAID = {
  ...{ status: null, reasons: [], closing: null, on: new Date(Date.now() + DAY).toISOString().slice(0, 10) },
  ...{ until: null, number: "T-1", related: [], restrictions: [], withheld: [], text: "" },
} as const;

async function installation(t: Test, name: string): Promise<Desk & { dir: string }> {
  const { store, dir } = await aStore({ name: `${t.name} ${name}`, after: (work) => t.after(work) });
  return { store, actor: name, tell: () => {}, dir };
}

async function trust(desk: Desk, other: Desk): Promise<void> {
  const { card } = await ownKeys(other.store);
  await trustPeer(desk, { card, compared: cardPrint(card) });
}

async function asked(t: Test) {
  const [a, b] = [await installation(t, "a"), await installation(t, "b")];
  await declareAuthority(a, OFFICE);
  await trust(a, b);
  const file = join(a.dir, "hoja.csv");
  writeFileSync(
    file,
    "serial,make,model,calibre,type,country,recovery date\n311-45298,Ruger,Mini-14,.223,rifle,US,2020-05-04\n",
  );
  const none = { kind: null, sheet: null, mapping: null, replaces: null };
  await importFile(a, { file, as: "seizures", origin: "own", country: "MX", dryRun: false, ...none });
  const [imported] = await a.store.imports();
  const item = `${imported!.id}/csv!2`;
  const { made } = await makeRequest(a, {
    ...{
      item,
      addressee: null,
      caseNumber: "EJ/1",
      handling: "TLP:AMBER",
      urgency: "routine",
      justification: "",
    },
    ...{ illicit: "territorial-law", illicitText: "", foundText: "en un cateo", crimeCode: "5299" },
    ...{ use: "criminal-investigation", useText: "", restrictions: [], restrictionText: "", markings: [] },
    ...{ packaging: "", photographs: [], anyway: "" },
  });
  const withheld = [{ what: "case", why: "investigation" }];
  const to = [(await ownKeys(b.store)).card.name];
  const sealed = await sealRequest(a, made!.request.id, {
    ...WISH,
    withheld,
    to: [cardPrint((await ownKeys(b.store)).card)],
  });
  const path = join(b.dir, "in.age");
  writeFileSync(path, sealed.bytes);
  return { a, b, item, id: made!.request.id, sealed, path, to };
}

test("keys that several ask for at once are made once: a card whose keys were overwritten would open nothing", async (t) => {
  const { store } = await installation(t, "at once");
  const cards = await Promise.all(Array.from({ length: 4 }, async () => (await ownKeys(store)).card));
  assert.equal(new Set(cards.map(cardPrint)).size, 1);
});

test("a request goes out, an answer comes back, and the trace shows the rung that was answered", async (t) => {
  const { a, b, item, id, path } = await asked(t);
  assert.equal(await refusal(receive(b, path)), "exchange-refused sender");
  await trust(b, a);
  const { envelope } = await receive(b, path);
  assert.equal((envelope.body as { caseNumber: string }).caseNumber, "");
  assert.deepEqual(envelope.withheld, [{ what: "case", why: "investigation" }]);
  const hop = "kind=retail-sale; date=2019-02-03; from=Sample Arms; state=us-az; document=7";
  const answer = readAnswerSaid([hop], { ...SAID, request: id });
  const reply = await sealAnswer(b, { message: envelope.id, answer }, WISH);
  const back = join(a.dir, "back.age");
  writeFileSync(back, reply.bytes);
  const { taken } = await receive(a, back);
  assert.equal(taken?.state.status, "answered-full");
  assert.equal((await requestOf(a.store, id)).sent?.by, "exchange");
  const traced: Traced[] = [];
  for await (const batch of traceItems(a.store, { item, seizure: null, asOf: null })) traced.push(...batch);
  assert.equal(traced[0]?.trace.rung, "first-purchaser");
  assert.deepEqual(traced[0]?.trace.path.map(({ origin, to }) => [origin, to.held])[0], [
    "trace-response",
    "not-held",
  ]);
  assert.equal(await refusal(receive(a, back)), "exchange-refused repeat");
  assert.equal(await refusal(receive(b, path)), "exchange-refused repeat");
  assert.deepEqual(
    (await messages(a.store)).map(({ way }) => way),
    ["sent", "received"],
  );
});

test("a changed byte, a cut, another's file and a stranger's are refused, and nothing is taken in", async (t) => {
  const { a, b, sealed, path } = await asked(t);
  await trust(b, a);
  const c = await installation(t, "c");
  assert.equal(await refusal(receive(c, path)), "exchange-refused recipient");
  const bytes = Buffer.from(sealed.bytes);
  for (let n = 0; n < 24; n++) {
    const at = Math.floor((n / 24) * bytes.length);
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(join(b.dir, "bad.age"), changed);
    assert.match(
      await refusal(receive(b, join(b.dir, "bad.age"))),
      /^exchange-refused (damaged|recipient|format)$/,
      String(at),
    );
  }
  for (const length of [0, 10, 100, bytes.length - 1]) {
    writeFileSync(join(b.dir, "bad.age"), bytes.subarray(0, length));
    assert.match(
      await refusal(receive(b, join(b.dir, "bad.age"))),
      /^exchange-refused (damaged|format)$/,
      String(length),
    );
  }
  assert.equal(await refusal(receive(b, join(b.dir, "gone.age"))), "file-missing");
  assert.deepEqual(await messages(b.store), []);
});

test("handed on, expired, of the future, signed by another, or about nothing known: each has its refusal", async (t) => {
  const { a, b, sealed } = await asked(t);
  await trust(b, a);
  const [ours, theirs] = [await ownKeys(a.store), await ownKeys(b.store)];
  const open = (bytes: Uint8Array, now = new Date().toISOString()): Promise<unknown> =>
    openEnvelope(bytes, { identity: theirs.identity, recipient: theirs.card.recipient, now });
  const own = sealed.envelope;
  assert.equal(
    await refusal(open(await sealEnvelope({ ...own, from: theirs.card }, ours.seed))),
    "exchange-refused signature",
  );
  // Written to another and encrypted anew to us: the signature is good, and we are not among those it names.
  const { Encrypter } = await import("age-encryption");
  const handed = async (text: string): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(theirs.card.recipient);
    return encrypter.encrypt(text);
  };
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(ours.identity);
  const toSelf = await sealEnvelope({ ...own, to: [ours.card.recipient] }, ours.seed);
  const plain = await decrypter.decrypt(toSelf, "text");
  assert.equal(await refusal(open(await handed(plain))), "exchange-refused addressee");
  assert.equal(await refusal(open(await handed("{}"))), "exchange-refused format");
  assert.equal(await refusal(open(await handed("no json"))), "exchange-refused format");
  assert.equal(await refusal(open(sealed.bytes, "2999-01-01T00:00:00Z")), "exchange-refused expired");
  assert.equal(await refusal(open(sealed.bytes, "2001-01-01T00:00:00Z")), "exchange-refused future");
  const unknown = { ...own, about: "response" as const, id: `msg_${"0".repeat(32)}` };
  const body = {
    format: "headstamp-response v1",
    request: `req_${"9".repeat(32)}`,
    status: "refused",
    on: "2026-01-01",
  };
  writeFileSync(join(b.dir, "u.age"), await sealEnvelope({ ...unknown, body }, ours.seed));
  assert.equal(await refusal(receive(b, join(b.dir, "u.age"))), "trace-request-missing");
});

test("a card is trusted only by its own print; without an authority nothing is asked", async (t) => {
  const [a, b] = [await installation(t, "a"), await installation(t, "b")];
  const { card } = await ownKeys(b.store);
  assert.equal(await refusal(trustPeer(a, { card, compared: "0000-0000" })), "card-refused");
  assert.equal(
    await refusal(trustPeer(a, { card: { ...card, verify: "0".repeat(64) }, compared: cardPrint(card) })),
    "card-refused",
  );
  assert.equal((await ownKeys(b.store)).card.recipient, card.recipient);
});

test("the published vector opens, and says what the specification says", async () => {
  const vector = JSON.parse(readFileSync("docs/spec/exchange-vector.json", "utf8"));
  const bytes = Buffer.from(vector.file, "base64");
  const { identity, recipient } = vector.recipient;
  const envelope = await openEnvelope(bytes, { identity, recipient, now: "2026-01-02T00:00:00Z" });
  assert.deepEqual(envelope, vector.envelope);
});

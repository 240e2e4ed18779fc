import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gexfOf, type KinEvent, type KinItem, kinOf, MOST_NODES } from "#trace";

/** Synthetic items and events. */
const item = (id: string, part: Partial<KinItem> = {}): KinItem => ({
  ...{ id, label: id, event: null, number: null, lot: null, stamp: null, sales: [], leads: [], gun: null },
  ...part,
});
const event = (key: string, part: Partial<KinEvent> = {}): KinEvent => ({
  ...{
    key,
    name: key,
    what: "seizure",
    date: null,
    place: null,
    state: null,
    authority: null,
    casualties: [],
  },
  ...part,
});
const ruger = (key: string) => ({ make: "make:ruger", key });
const ties = (items: readonly KinItem[], start: string, events: readonly KinEvent[] = []) =>
  kinOf(items, events)
    .walk([start], 1)
    .edges.map(({ tie, from, to }) => `${tie} ${from} ${to}`);

test("a short number, another make, a doubtful sign or a gap of two is no run of serials", () => {
  assert.deepEqual(
    ties([item("a", { number: ruger("AB1001") }), item("b", { number: ruger("AB1002") })], "a"),
    ["consecutive-serials a b"],
  );
  for (const other of [
    ruger("AB1003"),
    ruger("AC1002"),
    ruger("AB01002"),
    { make: "make:colt", key: "AB1002" },
    { make: null, key: "AB1002" },
    ruger("AB10?2"),
  ]) {
    assert.deepEqual(ties([item("a", { number: ruger("AB1001") }), item("b", { number: other })], "a"), []);
  }
  assert.deepEqual(ties([item("a", { number: ruger("101") }), item("b", { number: ruger("102") })], "a"), []);
});

test("one number is a tie to be explained; judged, it is the same gun and no more the same number", () => {
  const two = (gun: string | null) => [
    item("a", { number: ruger("AB1001"), gun }),
    item("b", { number: ruger("AB1001"), gun }),
  ];
  assert.deepEqual(ties(two(null), "a"), ["same-number a b"]);
  assert.deepEqual(ties(two("g"), "a"), ["same-gun a b"]);
});

test("from a scene by a lot, a lead and a mix of headstamps to seizures of other files", () => {
  const cell = { importId: "imp", address: "csv!A2", text: "L-1" };
  const mix = ["LC 2005", "LC 2011", "TW 1954"];
  const items = [
    item("s1", {
      event: "scene",
      lot: "lot:X",
      leads: [{ id: "L-1", confirmedBy: "Laboratorio de muestra", cell }],
    }),
    ...mix.map((stamp, n) => item(`s${n + 2}`, { event: "scene", stamp })),
    item("z1", { event: "north", lot: "lot:X" }),
    item("z2", { event: "south", leads: [{ id: "l-1", confirmedBy: null, cell }] }),
    ...mix.map((stamp, n) => item(`m${n}`, { event: "east", stamp })),
    ...mix.slice(1).map((stamp, n) => item(`w${n}`, { event: "west", stamp })),
  ];
  const casualties = [{ killed: 3, wounded: null, source: "press", cells: [] }];
  const events = [
    event("scene", { what: "scene", casualties }),
    ...["north", "south", "east", "west"].map((key) => event(key)),
  ];
  const graph = kinOf(items, events).walk(["scene"], 1);
  const reached = graph.nodes.filter(({ kind }) => kind === "event").map(({ id }) => id);
  assert.deepEqual(reached, ["scene", "east", "north", "south"], "two marks in common are no mix");
  const lead = graph.edges.find(({ tie, note }) => tie === "ballistic-lead" && note !== null);
  assert.equal(lead?.note, "Laboratorio de muestra");
  assert.deepEqual(graph.nodes.find(({ id }) => id === "scene")?.event?.casualties, casualties);
  const text = gexfOf(graph);
  assert.equal(text.match(/<node /g)?.length, graph.nodes.length);
  assert.equal(text.match(/<edge /g)?.length, graph.edges.length);
});

test("what a name holds cannot break the file out of its markup", () => {
  const text = gexfOf(kinOf([item("a", { label: '"><x a=\u0001&' })], []).walk(["a"], 1));
  assert.ok(text.includes('label="&quot;&gt;&lt;x a=&amp;"'));
});

test("a walk is the same whatever the order of the records, both ways, and never larger than its bound", () => {
  const any = fc.record({
    event: fc.constantFrom("e1", "e2", "e3", null),
    lot: fc.constantFrom("lot:X", "lot:Y", null),
    number: fc.constantFrom(ruger("AB1001"), ruger("AB1002"), ruger("AB1003"), null),
    gun: fc.constantFrom("g1", null, null),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (parts) => {
      const items = parts.map((part, n) => item(`i${n}`, part));
      const events = ["e1", "e2", "e3"].map((key) => event(key));
      const kin = kinOf(items, events);
      const [first] = items;
      if (first === undefined) return;
      const graph = kin.walk([first.id], 2);
      assert.deepEqual(kinOf([...items].reverse(), [...events].reverse()).walk([first.id], 2), graph);
      for (const { id } of graph.nodes) {
        if (id.startsWith("i")) assert.ok(kin.walk([id], 2).nodes.some((node) => node.id === first.id));
      }
    }),
  );
  const crowd = Array.from({ length: MOST_NODES + 5 }, (_, n) => item(`i${n}`, { lot: "lot:X" }));
  const graph = kinOf(crowd, []).walk(["i0"], 3);
  assert.deepEqual([graph.nodes.length, graph.cut], [MOST_NODES, true]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gathered } from "./gather.ts";

/** Lets every statement under way be answered. */
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

test("the first question goes alone and at once; those that come meanwhile go together, in their order", async () => {
  const told: (readonly number[])[] = [];
  const ask = gathered(async (asked: readonly number[]) => {
    told.push(asked);
    await turn();
    return asked.map((n) => n * 2);
  });
  const answers = [1, 2, 3].map((n) => ask(n));
  assert.deepEqual(told, [[1]]);
  assert.deepEqual(await Promise.all(answers), [2, 4, 6]);
  assert.deepEqual(told, [[1], [2, 3]]);
  assert.equal(await ask(4), 8);
  assert.deepEqual(told.at(-1), [4]);
});

test("each is answered as if it had been alone, however they come and whichever fail", async () => {
  const seeded = { numRuns: 200, seed: 106 };
  const questions = fc.array(fc.record({ n: fc.nat(9), bad: fc.boolean(), wait: fc.boolean() }), {
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(questions, async (all) => {
      const alone = ({ n, bad }: { n: number; bad: boolean }): number => {
        if (bad) throw new Error(`refused ${n}`);
        return n * n;
      };
      const ask = gathered(async (asked: Readonly<typeof all>) => {
        assert.ok(asked.length <= 64);
        await null;
        return asked.map(alone);
      });
      const heard: Promise<PromiseSettledResult<number>[]>[] = [];
      for (const one of all) {
        heard.push(Promise.allSettled([ask(one)]));
        if (one.wait) await null;
      }
      for (const [at, [answer]] of (await Promise.all(heard)).entries()) {
        const { n, bad } = all[at]!;
        if (answer?.status === "fulfilled") assert.deepEqual([answer.value, bad], [n * n, false]);
        else assert.deepEqual([answer?.reason.message, bad], [`refused ${n}`, true]);
      }
    }),
    seeded,
  );
});

test("an answer for fewer than asked is no answer for anybody, and who comes later is served", async () => {
  let sound = false;
  const ask = gathered(async (asked: readonly number[]) => (sound ? asked : asked.slice(1)));
  const all = await Promise.allSettled([ask(1), ask(2), ask(3)]);
  assert.ok(all.every(({ status }) => status === "rejected"));
  sound = true;
  assert.equal(await ask(5), 5);
});

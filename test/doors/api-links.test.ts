/** Links over HTTP: weights learned for a job explain that job's links, whatever was linked after it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { aServer, ended, sendFile } from "../factory/server.ts";

interface LinkJobSaid {
  readonly id: string;
  readonly endedAt: string | null;
  readonly error: unknown;
  readonly result: { readonly model: { readonly learnedFrom: number } } | null;
}

const MAKES = ["Colt", "Glock", "Norinco", "Beretta"];
const ROWS = 400;
const number = (n: number): string => `AB${100_003 + n * 37}`;
const sheet = (from: number, to: number): string => {
  const lines = Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    return `r${n},${number(n)},${MAKES[n % MAKES.length]},,9 mm,2019-05-0${(n % 9) + 1}`;
  });
  return `id,serial,make,model,calibre,date\n${lines.join("\n")}\n`;
};

test("links made with learned weights are explained by the same weights, and not by those of another job", async (t) => {
  const { page } = await aServer(t);
  const register = await sendFile(page, "register.csv", sheet(0, ROWS));
  const marks = await sendFile(page, "marks.csv", sheet(50, ROWS + 50));
  const few = await sendFile(page, "few.csv", sheet(0, 5));
  const link = async (body: Record<string, unknown>): Promise<LinkJobSaid> =>
    (await ended(page, await page("/api/links", { method: "POST", body }))) as unknown as LinkJobSaid;
  const learned = await link({ marks, register });
  assert.ok((learned.result?.model.learnedFrom ?? 0) >= 300, JSON.stringify(learned));
  // Files that were imported are there to be compared, as marks and as what they are looked for in.
  assert.equal(
    (await page("/api/links", { method: "POST", body: { marks: "imp_0", register } })).status,
    404,
  );
  const imported: string[] = [];
  for (const upload of [marks, register]) {
    const wish = { upload, as: "seizures", origin: "own" };
    const { result } = await ended(page, await page("/api/imports", { method: "POST", body: wish }));
    imported.push((result as { readonly importId: string }).importId);
    await page(`/api/uploads/${upload}`, { method: "DELETE" });
  }
  const [again, against] = imported;
  const same = await link({ marks: again, register: against });
  assert.deepEqual(same.result?.model, learned.result?.model);
  const plain = await link({ marks: few, register: against });
  assert.equal(plain.result?.model.learnedFrom, 0);
  for (const { id } of [same, plain]) {
    const lines = (await page(`/api/jobs/${id}/output`)).text.trim().split("\n");
    const [mark = "", row = "", , , weight] = lines.find((line) => /^[^,]+,[^,]+,1,/.test(line))!.split(",");
    const said = (await page(`/api/explanations?mark=${mark}&candidate=${row}&job=${id}`)).json();
    const parts = said["parts"] as { readonly bits: number }[];
    assert.ok(Math.abs((said["weight"] as number) - Number(weight)) < 1e-9, `${said["weight"]} ~ ${weight}`);
    const sum = parts.reduce((all, { bits }) => all + bits, 0);
    assert.ok(Math.abs(sum - Number(weight)) < 1e-9, `${sum} ~ ${weight}`);
  }
});

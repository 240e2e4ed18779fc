import { PGlite } from "@electric-sql/pglite";
import { breathe, type Db, type Param, type Sql } from "./sql.ts";

const INT8 = 20;
const options = { parsers: { [INT8]: (text: string) => BigInt(text) } };

/** PostgreSQL in WebAssembly, in this process; it neither locks its directory nor calls fsync: the store does both. */
export async function openPglite(dir: string): Promise<Db> {
  const lite = await PGlite.create({ dataDir: dir, ...options });
  // Of a database that shares its machine with nobody: the joins of a million items spill below this.
  await lite.exec("set work_mem = '64MB'; set maintenance_work_mem = '128MB'; set jit = off");
  const breath = breathe();
  const on = (runner: Pick<PGlite, "query">): Sql => ({
    query: async <T>(text: string, params: readonly Param[] = []): Promise<T[]> => {
      const { rows } = await runner.query<T>(text, [...params], options);
      await breath();
      return rows;
    },
  });
  return {
    ...on(lite),
    engine: "embedded",
    script: async (text) => {
      await lite.exec(text);
    },
    transaction: (work) => lite.transaction((tx) => work(on(tx as unknown as Pick<PGlite, "query">))),
    close: () => lite.close(),
  };
}

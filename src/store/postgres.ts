import pg from "pg";
import { HeadstampError } from "#base";
import { type Db, databaseFailed, dbParam, type Param, planName, type Sql } from "./sql.ts";
import { takeTurns } from "./turns.ts";

const INT8 = 20;
/** PostgreSQL 15, as `server_version_num` counts. */
const OLDEST = 150000;

/**
 * As in the embedded store. What was written and has a letter is a set of nearly all readings: where the database believes that it takes
 * more than twice this (some 4 million readings), it goes through the list again for each item, and never ends. It also reckons such a
 * condition so dear that it compiles it first, which costs more than it gains (decision 0139).
 */
const SETTINGS = `
select set_config('jit', 'off', false),
  set_config('work_mem', greatest(pg_size_bytes(current_setting('work_mem')), pg_size_bytes('64MB')) / 1024 || 'kB', false)`;

/** A server of the user's; connections are opened when needed, at most four. */
export async function openPostgres(url: string): Promise<Db> {
  const types = {
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      oid === INT8 ? BigInt : pg.types.getTypeParser(oid, format as "text"),
  };
  const pool = new pg.Pool({
    ...{ connectionString: url, max: 4, types: types as pg.CustomTypesConfig },
    // Waited for, though its type does not say so: a connection is given out with its settings.
    onConnect: async (client) => {
      await client.query(SETTINGS);
    },
  });
  // An idle connection that the server ends is reported here; the next statement opens another or fails by itself.
  pool.on("error", () => {});
  try {
    const { rows } = await pool.query<{ n: number }>(
      "select current_setting('server_version_num')::int4 as n",
    );
    const found = rows[0]!.n;
    if (found < OLDEST) throw new HeadstampError("database-too-old", { got: found, expected: OLDEST });
  } catch (error) {
    await pool.end();
    if (error instanceof HeadstampError) throw error;
    throw new HeadstampError("database-unreachable", { detail: (error as Error).message }, { cause: error });
  }
  const on = (runner: Pick<pg.Pool, "query">): Sql => ({
    query: async <T>(text: string, params: readonly Param[] = []): Promise<T[]> => {
      const name = planName(text);
      const asked = { text, values: params.map(bytes), ...(name === undefined ? {} : { name }) };
      const { rows } = await runner.query(asked).catch(databaseFailed);
      return rows as T[];
    },
  });
  return {
    ...on(pool),
    engine: "postgres",
    script: async (text) => {
      await pool.query(text).catch(databaseFailed);
    },
    transaction: async (work) => {
      const client = await pool.connect().catch(databaseFailed);
      let broken: Error | undefined;
      // Without a listener a connection lost between two statements would end the process.
      const lost = (error: Error): void => {
        broken = error;
      };
      client.on("error", lost);
      try {
        // An act is acknowledged when it is on the disk, whatever the server's default.
        await client.query("begin; set local synchronous_commit = on").catch(databaseFailed);
        // The driver wants to be asked one statement at a time.
        const inTurn = takeTurns();
        const { query } = on(client);
        const result = await work({ query: (text, params) => inTurn(() => query(text, params)) });
        await client.query("commit").catch(databaseFailed);
        return result;
      } catch (error) {
        await client.query("rollback").catch((failed: Error) => {
          broken = failed;
        });
        throw error;
      } finally {
        client.off("error", lost);
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/** The driver sends a plain Uint8Array as JSON; a Buffer it sends as bytes. */
function bytes(param: Param): Param {
  return param instanceof Uint8Array
    ? Buffer.from(param.buffer, param.byteOffset, param.byteLength)
    : dbParam(param);
}

import type { RegisterState, Store } from "#store";
import type { LicensedExport } from "#trace";
import { licensedExport } from "#trace";
import type { Desk } from "./desk.ts";
import { savedMappings } from "./register-add.ts";
import { findRegister, sheetsOfRegister } from "./register-hold.ts";
import type { Sourced } from "./source-rows.ts";
import { sheetItems } from "./trace-file-items.ts";

/** Every row of a register that is held, as records: read from the file as supplied, columns of persons left out. */
export async function* registerRows(
  store: Store,
  data: string,
  named: string | RegisterState,
): AsyncGenerator<Sourced> {
  const register = typeof named === "string" ? await findRegister(store, named) : named;
  const { file, close } = await sheetsOfRegister(store, data, register);
  try {
    const sheet = (register.added as { readonly sheet?: string | null }).sheet ?? null;
    const known = await savedMappings(store);
    yield* sheetItems(file, registerSaid(register), { sheet, known });
  } finally {
    await close();
  }
}

export function registerSaid({ id, kind, added }: RegisterState) {
  return { importId: id, meaning: "register", origin: added.origin, registerKind: kind } as const;
}

/** A line of a register of licensed exports with the register it stands in. */
export interface HeldExport extends LicensedExport {
  readonly register: string;
}

/** Every line of every register of licensed exports that is held, in the order in which they were added. */
export async function licensedExports({ store }: Pick<Desk, "store">, data: string): Promise<HeldExport[]> {
  const found: HeldExport[] = [];
  for (const register of await store.registers()) {
    if (register.kind !== "export-licence") continue;
    for await (const { source } of registerRows(store, data, register)) {
      const line = licensedExport(source);
      if (line !== null) found.push({ ...line, register: register.id });
    }
  }
  return found;
}

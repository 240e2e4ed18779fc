import { HeadstampError } from "#base";
import type { Host } from "./host.ts";

/** Where a job finds what it reads or compares: an upload, or the file of a committed import. */
export interface HeldFiles {
  /** Path of the file. Throws `upload-missing`, `import-missing`, `import-gone`. */
  readonly path: (id: string) => Promise<string>;
  /** Path of a file, or the id of a register that is held. */
  readonly register: (id: string) => Promise<string>;
}

export function heldFiles({ desk: { store }, uploads }: Pick<Host, "desk" | "uploads">): HeldFiles {
  /** The file as supplied lies sealed; it is opened as an upload, which is removed like any other. */
  const ofImport = async (id: string): Promise<string> => {
    const found = (await store.imports()).find((one) => one.id === id && one.status === "committed");
    if (found === undefined) throw new HeadstampError("import-missing", { id });
    const { sha256, name } = found;
    const sent = (await uploads.list()).find((one) => one.sha256 === sha256);
    if (sent !== undefined) return uploads.path(sent.id);
    const stream = await store.openFile(sha256);
    if (typeof stream === "string") throw new HeadstampError("import-gone", { id, state: stream });
    return uploads.path((await uploads.take(stream, { name, bytes: null })).id);
  };
  const path = async (id: string): Promise<string> =>
    id.startsWith("imp_") ? ofImport(id) : uploads.path(id);
  return { path, register: async (id) => (/^(?:imp|upl)_/.test(id) ? path(id) : id) };
}

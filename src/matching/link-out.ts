import { type FileHandle, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { HeadstampError } from "#base";

/** How far a file of links has come, kept beside it so that a stopped job can go on. */
interface Mark {
  /** What the job was asked: other files, another model or version begin anew. */
  readonly job: string;
  readonly marks: number;
  readonly bytes: number;
  readonly counts: unknown;
}

export interface LinkOut<C> {
  /** Marks that an earlier run has written, and what it counted; 0 where it begins anew. */
  readonly done: number;
  readonly counts: C | null;
  readonly write: (text: string, marks: number) => Promise<void>;
  /** Makes durable what was written and remembers how far it came. */
  readonly pause: (counts: C) => Promise<void>;
  /** Gives the file its name, whole. */
  readonly finish: () => Promise<void>;
}

/** Opens `<path>.part`, going on where the same job stopped; throws `store-unwritable`. */
export async function openOut<C>(path: string, job: string, header: string): Promise<LinkOut<C>> {
  const [part, note] = [`${path}.part`, `${path}.part.json`];
  const before = await readNote(note, job);
  const refuse = (error: unknown): never => {
    if (error instanceof HeadstampError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new HeadstampError("store-unwritable", { path, detail: code ?? message }, { cause: error });
  };
  const file: FileHandle = await open(part, before === null ? "w" : "r+", 0o600).catch(refuse);
  let bytes = before?.bytes ?? 0;
  let marks = before?.marks ?? 0;
  const write = async (text: string, more: number): Promise<void> => {
    const buffer = Buffer.from(text);
    for (let at = 0; at < buffer.length; ) {
      const { bytesWritten } = await file.write(buffer, at, buffer.length - at, bytes + at).catch(refuse);
      at += bytesWritten;
    }
    bytes += buffer.length;
    marks += more;
  };
  if (before === null) {
    await rm(note, { force: true });
    await write(header, 0);
  } else await file.truncate(bytes).catch(refuse);
  return {
    done: marks,
    counts: (before?.counts as C | undefined) ?? null,
    write,
    pause: async (counts) => {
      await file.sync().catch(refuse);
      await file.close();
      const text = JSON.stringify({ job, marks, bytes, counts } satisfies Mark);
      const draft = await open(`${note}.new`, "w", 0o600).catch(refuse);
      await draft.writeFile(text);
      await draft.sync();
      await draft.close();
      await rename(`${note}.new`, note);
    },
    finish: async () => {
      await file.sync().catch(refuse);
      await file.close();
      await rename(part, path).catch(refuse);
      await rm(note, { force: true });
      const folder = await open(dirname(path), "r").catch(() => null);
      await folder?.sync().catch(() => {});
      await folder?.close();
    },
  };
}

async function readNote(path: string, job: string): Promise<Mark | null> {
  try {
    const note = JSON.parse(await readFile(path, "utf8")) as Mark;
    return note.job === job ? note : null;
  } catch {
    return null;
  }
}

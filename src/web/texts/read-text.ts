import { Refused } from "#page/ask.ts";
import { type JobSaid, runJob, upload } from "#page/job.ts";

/** A public text as it was read, and what it says of itself. */
export interface ReadText {
  readonly text: string;
  /** Of the file's bytes, and of the text as read. */
  readonly sha256: string;
  readonly textSha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
}

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A text that was pasted or typed: it needs no server. */
export async function readPasted(pasted: string): Promise<ReadText> {
  const text = pasted.replace(/\r\n?/g, "\n");
  const sha256 = await hashOf(text);
  return { text, sha256, textSha256: sha256, title: null, outlet: null, publishedOn: null };
}

interface DossierSaid {
  readonly dossier: {
    readonly texts: readonly Omit<ReadText, "text">[];
    readonly refused: readonly { readonly code: string; readonly message: string }[];
  };
  readonly texts: readonly string[];
}

/** A web page, a PDF or any other file, opened by the server of this machine. Throws `Refused`. */
export async function readOpened(file: File, told: (job: JobSaid) => void): Promise<ReadText> {
  const { id } = await upload(file, file.name);
  const { result } = await runJob<DossierSaid>("/api/dossiers", { uploads: [id] }, told);
  const [refused] = result.dossier.refused;
  const [said] = result.dossier.texts;
  const [text] = result.texts;
  if (said === undefined || text === undefined) {
    throw new Refused({ type: "rule", code: "text-refused", message: "", param: null, ...refused });
  }
  const { sha256, textSha256, title, outlet, publishedOn } = said;
  return { text, sha256, textSha256, title, outlet, publishedOn };
}

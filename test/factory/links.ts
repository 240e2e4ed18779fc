/** A wish to link files of one folder, as tests and benches make it: quiet, one thread, the model we come with. */
import { join } from "node:path";
import type { LinkWish } from "#matching";

export function aLinkWish(dir: string, part: Partial<LinkWish> = {}): LinkWish {
  return {
    data: join(dir, "data"),
    actor: "ana",
    marks: join(dir, "marks.csv"),
    register: join(dir, "register.csv"),
    within: false,
    out: join(dir, "out.csv"),
    threads: 1,
    model: null,
    sheet: null,
    most: null,
    tell: () => {},
    ...part,
  };
}

import { HeadstampError } from "#base";

/** Of a picture whose parts do not hold together; whoever knows its name adds it. */
export function damaged(): HeadstampError {
  return new HeadstampError("photo-refused", { file: "", detail: "damaged" });
}

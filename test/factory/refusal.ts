import assert from "node:assert/strict";
import { HeadstampError } from "#base";

/** The code and the detail that a refused act was refused with; "done" where it was not. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof HeadstampError, String(error));
    return [error.code, error.params["detail"]].filter((one) => one !== undefined).join(" ");
  }
  return "done";
}

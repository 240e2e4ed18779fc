import type { ErrorCode } from "#base";
import type { Message } from "./catalogue.ts";
import { DOORS_ERRORS } from "./errors-doors.ts";
import { FILES_ERRORS } from "./errors-files.ts";
import { LINKAGE_ERRORS } from "./errors-linkage.ts";
import { PACKAGES_ERRORS } from "./errors-packages.ts";
import { RECORDS_ERRORS } from "./errors-records.ts";
import { REQUESTS_ERRORS } from "./errors-requests.ts";
import { STORE_ERRORS } from "./errors-store.ts";

/** Every refusal, one file a topic: couldn't X: got A, expected B, where, what to do. */
export const ERROR_WORDS: Readonly<Record<ErrorCode, Message>> = {
  ...DOORS_ERRORS,
  ...FILES_ERRORS,
  ...LINKAGE_ERRORS,
  ...PACKAGES_ERRORS,
  ...RECORDS_ERRORS,
  ...REQUESTS_ERRORS,
  ...STORE_ERRORS,
};

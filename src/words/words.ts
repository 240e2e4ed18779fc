import { IntlMessageFormat } from "intl-messageformat";
import type { ErrorCode, ErrorParams, HeadstampError } from "#base";
import { API_WORDS } from "./api.ts";
import { CALIBRE } from "./calibre.ts";
import type { Message } from "./catalogue.ts";
import { CHANNEL_WORDS } from "./channels.ts";
import { CLAIM_WORDS } from "./claims.ts";
import { CLAIM_CHECK_WORDS } from "./claims-checks.ts";
import { CLAIM_CLI_WORDS } from "./claims-cli.ts";
import { CLI } from "./cli.ts";
import { DATE_WORDS } from "./date.ts";
import { DETAIL_WORDS } from "./details.ts";
import { ERROR_DETAIL_WORDS } from "./error-details.ts";
import { ERROR_WORDS } from "./errors.ts";
import { EXCHANGE_WORDS } from "./exchange.ts";
import { FINDING_FORM_WORDS } from "./finding-forms.ts";
import { FINDING_MATTER_WORDS } from "./finding-matters.ts";
import { FINDING_WORDS } from "./findings.ts";
import { FLOW_WORDS } from "./flows.ts";
import { HEADSTAMP_WORDS } from "./headstamp.ts";
import { LEDGER_WORDS } from "./ledger.ts";
import { LINKAGE_WORDS } from "./linkage.ts";
import { LINKED_WORDS } from "./linked.ts";
import { MAKE } from "./make.ts";
import { MARKS } from "./marks.ts";
import { PARTY_WORDS } from "./parties.ts";
import { PATH_WORDS } from "./path.ts";
import { PHOTO_WORDS } from "./photos.ts";
import { PLACE_WORDS } from "./place.ts";
import { PRINT_WORDS } from "./print.ts";
import { PUBLISH_WORDS } from "./publish.ts";
import { RECORDS } from "./records.ts";
import { REGISTER_WORDS } from "./registers.ts";
import { REQUEST_WORDS } from "./request.ts";
import { REQUEST_CLI_WORDS } from "./request-cli.ts";
import { REQUEST_FORM_WORDS } from "./request-form.ts";
import { SAMENESS_WORDS } from "./sameness.ts";
import { SERIAL_WORDS } from "./serial.ts";
import { SHEET_WORDS } from "./sheets.ts";
import { STEP_WORDS } from "./steps.ts";
import { STORE_WORDS } from "./store.ts";
import { TEXT_WORDS } from "./texts.ts";
import { TRACE_WORDS } from "./trace.ts";
import { TROUBLE_WORDS } from "./troubles.ts";
import { TYPE } from "./type.ts";
import { TYPE_LABELS } from "./types.ts";
import { WEB_WORDS } from "./web.ts";
import { WEB_CASE_WORDS } from "./web-cases.ts";
import { WEB_FLOW_WORDS } from "./web-flows.ts";
import { FIELD_WORDS, WEB_IMPORT_WORDS } from "./web-import.ts";
import { WEB_ITEM_WORDS } from "./web-items.ts";
import { WEB_LEDGER_WORDS } from "./web-ledger.ts";
import { WEB_PUBLISH_WORDS } from "./web-publish.ts";
import { WEB_READ_WORDS } from "./web-read.ts";
import { WEB_REQUEST_WORDS } from "./web-request.ts";
import { WEB_REVIEW_WORDS } from "./web-review.ts";
import { WEB_ROOM_WORDS } from "./web-rooms.ts";
import { WEB_TEXT_WORDS } from "./web-texts.ts";
import { WEB_TRACE_WORDS } from "./web-trace.ts";

export type Language = "en" | "es";
/** Who reads a refusal: somebody at a terminal is told which verb goes on, somebody at the page in which room. */
export type Door = "terminal" | "page";
export const CATALOGUE: Readonly<Record<string, Message>> = {
  ...API_WORDS,
  ...CLAIM_CHECK_WORDS,
  ...CLAIM_CLI_WORDS,
  ...CLAIM_WORDS,
  ...CLI,
  ...DETAIL_WORDS,
  ...ERROR_DETAIL_WORDS,
  ...FINDING_FORM_WORDS,
  ...FINDING_MATTER_WORDS,
  ...FINDING_WORDS,
  ...FLOW_WORDS,
  ...LEDGER_WORDS,
  ...LINKAGE_WORDS,
  ...REGISTER_WORDS,
  ...SAMENESS_WORDS,
  ...LINKED_WORDS,
  ...MARKS,
  ...DATE_WORDS,
  ...PLACE_WORDS,
  ...SERIAL_WORDS,
  ...SHEET_WORDS,
  ...STORE_WORDS,
  ...TEXT_WORDS,
  ...CALIBRE,
  ...PUBLISH_WORDS,
  ...RECORDS,
  ...MAKE,
  ...TYPE,
  ...TYPE_LABELS,
  ...PRINT_WORDS,
  ...REQUEST_WORDS,
  ...REQUEST_CLI_WORDS,
  ...REQUEST_FORM_WORDS,
  ...EXCHANGE_WORDS,
  ...PHOTO_WORDS,
  ...PATH_WORDS,
  ...CHANNEL_WORDS,
  ...STEP_WORDS,
  ...PARTY_WORDS,
  ...TRACE_WORDS,
  ...TROUBLE_WORDS,
  ...HEADSTAMP_WORDS,
  ...WEB_WORDS,
  ...WEB_PUBLISH_WORDS,
  ...WEB_CASE_WORDS,
  ...WEB_FLOW_WORDS,
  ...WEB_REVIEW_WORDS,
  ...WEB_IMPORT_WORDS,
  ...FIELD_WORDS,
  ...WEB_TEXT_WORDS,
  ...WEB_LEDGER_WORDS,
  ...WEB_READ_WORDS,
  ...WEB_ITEM_WORDS,
  ...WEB_ROOM_WORDS,
  ...WEB_REQUEST_WORDS,
  ...WEB_TRACE_WORDS,
  ...Object.fromEntries(Object.entries(ERROR_WORDS).map(([code, message]) => [`error.${code}`, message])),
};

/**
 * What a value is called in a language: kinds of items by the table's id, a serial that says only its condition by that; makes, models and
 * calibres are data and keep their labels.
 */
export function valueLabel(
  language: Language,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  const keys = [`value.${id}`, ...(id === `serial:${label}` ? [`condition.${label}`] : [])];
  const known = keys.find((key) => CATALOGUE[key] !== undefined);
  return known === undefined ? label : say(language, known);
}

const formats = new Map<string, IntlMessageFormat>();

/**
 * The message `key` in a language with its ICU parameters; an unknown key comes back as itself, in brackets. What names an option of the
 * terminal says so there alone (`door`): the page, a report and a package have none.
 */
export function say(language: Language, key: string, params: ErrorParams = {}): string {
  const message = CATALOGUE[key];
  if (message === undefined) return `[${key}]`;
  // Most messages have no arguments: they need no formatter, which is slow to make.
  if (!/[{#<]|''/.test(message[language])) return message[language];
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(message[language], language === "es" ? "es-MX" : "en");
    formats.set(id, format);
  }
  return String(format.format({ door: "page", ...params }));
}

/** The sentence of a refusal; a detail that the catalogue knows is said in the language too. */
export function sayError(language: Language, error: HeadstampError, door: Door = "terminal"): string {
  const { detail, where } = error.params;
  const params = {
    ...error.params,
    door,
    ...(typeof detail === "string" ? { detail: sayDetail(language, detail) } : {}),
    ...(typeof where === "string" && language === "es" ? { where: where.replace(ENTRY, "asiento $1") } : {}),
  };
  return say(language, `error.${error.code satisfies ErrorCode}`, params);
}

const ENTRY = /\bentry (\d+)/g;

/** `code` or `code: figures`, as the second reader and the store name what is wrong. */
function sayDetail(language: Language, detail: string): string {
  const [code = "", ...figures] = detail.split(": ");
  for (const whole of [detail, code]) {
    const key = [`error-detail.${whole}`, `ledger.${whole}`].find((one) => CATALOGUE[one] !== undefined);
    if (key !== undefined) {
      const rest = whole === code && figures.length > 0 ? ` (${figures.join(": ")})` : "";
      return `${say(language, key)}${rest}`;
    }
  }
  return detail;
}

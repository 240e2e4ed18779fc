/** What goes out and comes back: requests, answers, suspect entries, sealed files between installations. */
export {
  type ExchangeWish,
  type Message,
  messages,
  type Received,
  receive,
  receivedOf,
  type Sealed,
  sealAnswer,
  sealRequest,
  WITHHOLDABLE,
} from "./exchange-acts.ts";
export { type Card, type Envelope, openEnvelope, sealEnvelope } from "./exchange-envelope.ts";
export { cardPrint, ownKeys, type Peer, peerOf, peers, trustPeer } from "./exchange-keys.ts";
export {
  type AnswerFile,
  answerFiles,
  answerRequest,
  REQUEST_KINDS,
  requestOf,
  requestStates,
  type SendWish,
  sendRequest,
  type TakenAnswer,
  today,
  withdrawRequest,
} from "./request-acts.ts";
export { checkFile, checkItem, sameSerial } from "./request-check.ts";
export { type AnswerSaid, readAnswerFile, readAnswerSaid, type SaidHop } from "./request-file.ts";
export { type MadeRequest, makeRequest, type RequestWish } from "./request-make.ts";
export { type NcicCodes, requestForm } from "./request-niem.ts";
export { printRequest } from "./request-print.ts";
export { authorityOf, declareAuthority, withdrawAuthority } from "./request-profile.ts";
export { askedItems } from "./request-transfers.ts";
export { addSuspect, lapseSuspect, ownSuspects, type SuspectEntry } from "./suspect-list.ts";

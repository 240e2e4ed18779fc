import { createHash } from "node:crypto";
import { ed25519 } from "@noble/curves/ed25519.js";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { canonicalText, fromHex, HeadstampError, type Json, toHex } from "#base";
import { type Desk, random } from "#casework";
import type { Store } from "#store";
import type { Card } from "./exchange-envelope.ts";
import { authorityOf } from "./request-profile.ts";

/** The secrets and the card of this installation. */
export interface Own {
  readonly identity: string;
  readonly seed: Uint8Array;
  readonly card: Card;
}

/** By what this installation is written to and known; its keys are made when first asked for. */
export async function ownKeys(store: Store): Promise<Own> {
  const secrets = await store.exchangeSecrets(async () => ({
    identity: await generateX25519Identity(),
    seed: toHex(random(32)),
  }));
  const seed = fromHex(secrets.seed);
  const authority = await authorityOf(store);
  const name = authority === null ? "headstamp" : `${authority.name}, ${authority.office}`;
  const recipient = await identityToRecipient(secrets.identity);
  return {
    identity: secrets.identity,
    seed,
    card: { name, verify: toHex(ed25519.getPublicKey(seed)), recipient },
  };
}

/** Sixteen digits in fours that two people can compare by telephone; of both keys, not of the name. */
export function cardPrint({ verify, recipient }: Card): string {
  const digest = createHash("sha256").update(canonicalText({ verify, recipient })).digest("hex");
  return (digest.slice(0, 32).match(/.{4}/g) ?? []).join("-");
}

export interface Peer {
  readonly id: string;
  readonly card: Card;
  readonly at: string;
}

/** Installations whose keys somebody compared; a later card of the same print stands in the place of the earlier. */
export async function peers(store: Store): Promise<Peer[]> {
  const held = new Map<string, Peer>();
  for (const { subject, at, payload } of await store.caseActs(["peer.trusted"])) {
    held.set(subject, { id: subject, card: payload.peer as unknown as Card, at });
  }
  return [...held.values()];
}

/** A peer by its print's beginning or by its name. Throws `peer-missing`. */
export async function peerOf(store: Store, named: string): Promise<Peer> {
  const found = (await peers(store)).filter(
    ({ id, card }) => (named.length >= 4 && id.startsWith(named)) || card.name === named,
  );
  const [one, second] = found;
  if (one === undefined || second !== undefined) throw new HeadstampError("peer-missing", { id: named });
  return one;
}

/** Trusts a card whose print somebody compared by another way; a print that differs is refused. */
export async function trustPeer(
  { store, actor }: Desk,
  { card, compared }: { readonly card: Card; readonly compared: string },
): Promise<{ readonly id: string; readonly index: number }> {
  const id = cardPrint(card);
  if (compared.replace(/[^0-9a-f]/gi, "").toLowerCase() !== id.replace(/-/g, "")) {
    throw new HeadstampError("card-refused", { got: compared, expected: id });
  }
  const { name, verify, recipient } = card;
  const peer: Json = { name: name.slice(0, 200), verify, recipient };
  const { index } = await store.append({ actor, kind: "peer.trusted", payload: { peerId: id, peer } });
  return { id, index };
}

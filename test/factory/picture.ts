import { deflateSync } from "node:zlib";

/** A picture of two dots, with a text beside it that is none of the picture. */
export function aPng(text: string): Uint8Array {
  const be32 = (n: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(n);
    return bytes;
  };
  const chunk = (name: string, body: Buffer): Buffer =>
    Buffer.concat([be32(body.length), Buffer.from(name, "latin1"), body, be32(0)]);
  const head = Buffer.from("0000000200000002080200000000".slice(0, 26), "hex");
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from(`Comment\0${text}`, "latin1")),
    chunk("IDAT", deflateSync(Buffer.alloc(14))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

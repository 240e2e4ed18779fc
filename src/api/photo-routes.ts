import { z } from "zod";
import {
  addPhotograph,
  listPhotographs,
  type Photograph,
  PICTURES,
  showPhotograph,
  withdrawPhotograph,
} from "#casework";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, Erased, Key, list, Name, UploadId, Why } from "./shapes.ts";

const PhotoSaid = z
  .object({
    id: z.string(),
    item: z.string(),
    of: z.string().describe("what it is said to show"),
    kind: z.enum(PICTURES),
    ...{ width: Count, height: Count, bytes: Count },
    sha256: z.string().describe("of the file as supplied"),
    entry: Count,
    at: z.string(),
    actor: z.string(),
    withdrawn: z.string().nullable().describe("why it was taken back; null while it stands"),
    erased: Erased,
  })
  .meta({ id: "Photograph" });
declared<Declared<Photograph, z.output<typeof PhotoSaid>>>();

export function photoRoutes(app: App, { desk, once, uploads }: Host): void {
  const tags = ["photographs"];
  const params = z.object({ item: Name });
  const one = params.extend({ id: Name });
  app.get(
    "/api/items/:item/photographs",
    {
      schema: {
        ...{ summary: "Photographs of an item, with those taken back", tags, params },
        response: { 200: z.object({ photographs: list(PhotoSaid) }), default: Fault },
      },
    },
    async ({ params: { item } }) => ({ photographs: await listPhotographs(desk.store, item) }),
  );
  app.post(
    "/api/items/:item/photographs",
    {
      schema: {
        summary:
          "Attaches an upload as a photograph: JPEG, PNG or WebP by its own bytes, kept as supplied and encrypted",
        tags,
        headers: Key,
        params,
        body: z.object({ upload: UploadId, of: z.string().trim().min(1).max(200) }),
        response: { 201: PhotoSaid, default: Fault },
      },
    },
    async ({ params: { item }, body: { upload, of }, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, upload, of] }, async () =>
        addPhotograph(desk, { item, file: await uploads.path(upload), of }),
      );
      return reply.code(201).send(done);
    },
  );
  app.get(
    "/api/items/:item/photographs/:id",
    {
      schema: {
        summary: "The picture alone: no place, time, device, names, texts or thumbnails of its file",
        tags,
        params: one,
        response: { 200: z.any().describe("image/jpeg, image/png or image/webp"), default: Fault },
      },
    },
    async ({ params: wish }, reply) => {
      const { photograph, bytes } = await showPhotograph(desk.store, wish);
      return reply
        .type(`image/${photograph.kind}`)
        .header("content-disposition", `inline; filename="${photograph.id}.${photograph.kind}"`)
        .send(Buffer.from(bytes));
    },
  );
  app.post(
    "/api/items/:item/photographs/:id/withdraw",
    {
      schema: {
        ...{ summary: "Takes a photograph back by a new entry", tags, headers: Key, params: one },
        body: z.object({ why: Why }),
        response: { 200: z.object({ entry: Count }), default: Fault },
      },
    },
    ({ params: wish, body: { why }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, why] }, async () => ({
        entry: (await withdrawPhotograph(desk, { ...wish, why })).index,
      })),
  );
}

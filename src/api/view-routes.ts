import { z } from "zod";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Key, list, Name } from "./shapes.ts";
import type { View } from "./views.ts";

const Wish = z.object({
  name: z.string().trim().min(1).max(100),
  room: z.string().regex(/^[a-z][a-z-]{0,30}$/),
  query: z
    .string()
    .max(4000)
    .describe("the room's filters as they stand in its address: where=make=Glock&as=..."),
});
const ViewSaid = Wish.extend({ id: z.string(), at: z.string() });
declared<Declared<View, z.output<typeof ViewSaid>>>();

export function viewRoutes(app: App, { once, views }: Host): void {
  const tags = ["views"];
  app.get(
    "/api/views",
    {
      schema: {
        ...{ summary: "Rooms with their filters that were saved here under a name", tags },
        response: { 200: z.object({ views: list(ViewSaid) }), default: Fault },
      },
    },
    async () => ({ views: await views.list() }),
  );
  app.post(
    "/api/views",
    {
      schema: {
        summary: "Saves a view; one of the same room and name stands in the place of the earlier",
        tags,
        headers: Key,
        body: Wish,
        response: { 201: ViewSaid, default: Fault },
      },
    },
    async ({ body, headers, url }, reply) =>
      reply
        .code(201)
        .send(await once.do({ key: headers["idempotency-key"], wish: [url, body] }, () => views.save(body))),
  );
  app.delete(
    "/api/views/:id",
    {
      schema: {
        ...{ summary: "Removes a saved view", tags },
        params: z.object({ id: Name }),
        response: { 204: z.null(), default: Fault },
      },
    },
    async ({ params: { id } }, reply) => {
      await views.drop(id);
      return reply.code(204).send(null);
    },
  );
}

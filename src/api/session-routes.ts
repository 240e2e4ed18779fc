import { z } from "zod";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import { cookieName, tokenOf } from "./guard.ts";
import type { Host } from "./host.ts";
import type { Session } from "./sessions.ts";

const SessionSaid = z.object({
  actor: z.string().describe("on whose behalf entries of the ledger are written"),
  csrf: z.string().describe("send it as x-headstamp-csrf with every POST, PUT, PATCH and DELETE"),
  endsAt: z.string().describe("instant; the session ends then whatever happens"),
  idleUntil: z.string().describe("instant; it ends then unless something is asked before"),
});

export function sessionRoutes(app: App, { sessions, port }: Host): void {
  const said = ({ actor, csrf, endsAt }: Session, token: string): z.output<typeof SessionSaid> => ({
    ...{ actor, csrf },
    endsAt: new Date(endsAt).toISOString(),
    idleUntil: new Date(sessions.idleUntil(token) ?? endsAt).toISOString(),
  });
  app.post(
    "/api/session",
    {
      config: { open: true },
      schema: {
        summary: "Log in with the secret of a login link; answers with the session and its cookie",
        tags: ["session"],
        body: z.object({ secret: z.string().min(1).max(200) }),
        response: { 200: SessionSaid, default: Fault },
      },
    },
    async (request, reply) => {
      const { token, session } = sessions.logIn(request.body.secret);
      reply.header("set-cookie", `${cookieName(port())}=${token}; Path=/; HttpOnly; SameSite=Strict`);
      return said(session, token);
    },
  );
  app.get(
    "/api/session",
    { schema: { summary: "The session", tags: ["session"], response: { 200: SessionSaid, default: Fault } } },
    async (request) => said(request.session!, tokenOf(request, port())!),
  );
  app.delete(
    "/api/session",
    { schema: { summary: "Log out", tags: ["session"], response: { 204: z.null(), default: Fault } } },
    async (request, reply) => {
      sessions.logOut(tokenOf(request, port()));
      reply.header("set-cookie", `${cookieName(port())}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
      return reply.code(204).send(null);
    },
  );
}

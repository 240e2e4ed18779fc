import type { Host } from "./host.ts";
import { buildApp } from "./server.ts";

/** The surface as OpenAPI 3.1, with nothing behind it. */
export async function openApi(version: string): Promise<object> {
  const nothing = { desk: {}, version, port: () => 0 } as unknown as Host;
  const app = await buildApp(nothing, null);
  try {
    return app.swagger();
  } finally {
    await app.close();
  }
}

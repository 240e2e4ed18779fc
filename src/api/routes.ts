import type { App } from "./app.ts";
import { claimRoutes } from "./claim-routes.ts";
import { dossierRoutes } from "./dossier-routes.ts";
import { findingRoutes } from "./finding-routes.ts";
import type { Host } from "./host.ts";
import { importRoutes } from "./import-routes.ts";
import { itemRoutes } from "./item-routes.ts";
import { jobRoutes } from "./job-routes.ts";
import { judgementRoutes } from "./judgement-routes.ts";
import { ledgerRoutes } from "./ledger-routes.ts";
import { markRoutes } from "./mark-routes.ts";
import { publishRoutes } from "./publish-routes.ts";
import { registerRoutes } from "./register-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { stateRoutes } from "./state-routes.ts";
import { traceRoutes } from "./trace-routes.ts";
import { uploadRoutes } from "./upload-routes.ts";

export function declareRoutes(app: App, host: Host): void {
  sessionRoutes(app, host);
  stateRoutes(app, host);
  markRoutes(app, host);
  uploadRoutes(app, host);
  jobRoutes(app, host);
  itemRoutes(app, host);
  importRoutes(app, host);
  findingRoutes(app, host);
  traceRoutes(app, host);
  claimRoutes(app, host);
  dossierRoutes(app, host);
  publishRoutes(app, host);
  registerRoutes(app, host);
  judgementRoutes(app, host);
  ledgerRoutes(app, host);
}

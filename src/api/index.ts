/**
 * The door for a browser and for programs: routes under `/api/` that call one act each, the session they want, and the
 * page. It binds to this machine alone. It knows no SQL and decides nothing about firearms.
 */
export { openApi } from "./openapi.ts";
export { loopbackOf, type ServeOptions, type Server, serve } from "./server.ts";

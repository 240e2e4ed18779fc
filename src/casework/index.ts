/** One file, one act: where time, ids, actor and store meet, each passed as an argument. */
export { readColumn } from "./read-column.ts";

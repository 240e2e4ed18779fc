/** Shapes are read as data: their type is that of TopoJSON. */
declare const topology: unknown;
// biome-ignore lint/style/noDefaultExport: a file of JSON is its default export
export default topology;

/** The modules that are changed. */
export const core = '@stoplight/elements-core/index.mjs';
export const schemaViewer = '@stoplight/json-schema-viewer/index.mjs';
export const mosaic = '@stoplight/mosaic/core.esm.js';

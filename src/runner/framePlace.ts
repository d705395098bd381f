/** The folder of the frame's page, below the site's. */
export const frameFolder = 'runner/frame/';

/** The policy, as a header, that gives a page an opaque origin whoever opens it. A meta element cannot. */
export const opaquePolicy = 'sandbox allow-scripts';

/** The frame's file in the built site: a document, but no page that anybody reads. */
export const frameFile = 'runner/frame/index.html';

/** The page that leads from nothing to the first result. */
export const startPage = '/quickstart/';

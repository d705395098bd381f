/* What every part needs, on its own, so that reading it is a task of its own. */
export { hydrateRoot } from 'react-dom/client';

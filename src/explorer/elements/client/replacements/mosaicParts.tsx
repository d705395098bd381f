/* The parts of Mosaic that this project has its own of; ../../patches/parts.ts takes Mosaic's out. */
export { Menu, Select } from './choice.tsx';
export { Tab, TabList, TabPanel, TabPanels, Tabs } from './tabs.tsx';
export { Tooltip } from './tooltip.tsx';

/** A mark beside what has changed since another edition of a contract: there is only one. */
export function NodeAnnotation(): null {
  return null;
}

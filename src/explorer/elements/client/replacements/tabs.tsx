/** @jsxImportSource react */
import { createContext, type KeyboardEvent, type PropsWithChildren, useContext, useId } from 'react';

/* Stands for Mosaic's tabs, which bring collections and selections of any kind. */

interface TabsState {
  id: string;
  selected: string;
  select: (id: string) => void;
}

const Context = createContext<TabsState>({ id: '', selected: '', select: () => undefined });

interface TabsProps {
  selectedId: string;
  onChange: (id: string) => void;
  className?: string;
}

/** Around tabs and their panels. */
export function Tabs({ selectedId, onChange, className, children }: PropsWithChildren<TabsProps>) {
  const id = useId();
  return (
    <Context.Provider value={{ id, selected: selectedId, select: onChange }}>
      <div className={className}>{children}</div>
    </Context.Provider>
  );
}

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function TabList({ children }: PropsWithChildren) {
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const current = tabs.indexOf(document.activeElement as HTMLElement);
    const last = tabs.length - 1;
    const next = {
      ArrowRight: current === last ? 0 : current + 1,
      ArrowLeft: current === 0 ? last : current - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
    tabs[next]?.click();
  };
  return (
    <div role="tablist" className="explorer-tabs" onKeyDown={move}>
      {children}
    </div>
  );
}

/** @param props.intent colours the tab: `success`, `warning`, `danger` or `default` */
export function Tab({ id, intent, children }: PropsWithChildren<{ id: string; intent: string }>) {
  const { id: group, selected, select } = useContext(Context);
  const isSelected = selected === id;
  return (
    <button
      type="button"
      role="tab"
      id={`${group}-${id}`}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      data-intent={intent}
      onClick={() => select(id)}
    >
      {children}
    </button>
  );
}

export function TabPanels({ children }: PropsWithChildren) {
  return <>{children}</>;
}

/** Only the selected one is in the page. */
export function TabPanel({ id, children }: PropsWithChildren<{ id: string }>) {
  const { id: group, selected } = useContext(Context);
  if (selected !== id) return null;
  return (
    <div role="tabpanel" aria-labelledby={`${group}-${id}`}>
      {children}
    </div>
  );
}

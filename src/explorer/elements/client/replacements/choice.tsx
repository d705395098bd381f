/** @jsxImportSource react */
import { isValidElement, type ReactElement, type ReactNode } from 'react';

/*
 * Stands for Mosaic's lists to choose from: the browser's own have the keys, the names and the looks of every device, and need none of the
 * code for overlays, collections and focus, which was a third of the bundle.
 */

interface Option {
  value: string | number;
  label: string;
}

interface SelectProps {
  'aria-label': string;
  options: Option[];
  value: string | number;
  onChange: (value: string | number) => void;
  placeholder?: string;
  triggerTextPrefix?: string;
}

/** A list with a current value. */
export function Select({
  options,
  value,
  onChange,
  placeholder = 't(:elementsSelect)',
  triggerTextPrefix: prefix,
  ...named
}: SelectProps) {
  const isKnown = options.some((option) => String(option.value) === String(value));
  const list = (
    <select
      aria-label={named['aria-label']}
      value={isKnown ? String(value) : ''}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => String(option.value) === currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {!isKnown && (
        <option value="" hidden>
          {placeholder}
        </option>
      )}
      {options.map(({ value: own, label }) => (
        <option key={own} value={String(own)}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <div className="sl-select">
      {prefix && <span>{prefix}</span>}
      {list}
    </div>
  );
}

interface MenuItem {
  id?: string | number;
  type?: 'group' | 'option_group';
  title?: string;
  onPress?: () => void;
  children?: MenuItem[];
}

interface MenuProps {
  'aria-label': string;
  items: MenuItem[];
  renderTrigger: (state: { isOpen: boolean }) => ReactElement;
}

/** A list of things to do: it shows its button's words, and can be used for the same thing again. */
export function Menu({ items, renderTrigger, ...named }: MenuProps) {
  const actions = items.flatMap((item) => (item.children ? item.children : [item]));
  return (
    <div className="sl-select">
      <select
        aria-label={named['aria-label']}
        value=""
        onChange={({ currentTarget }) => actions[Number(currentTarget.value)]?.onPress?.()}
      >
        <option value="" hidden>
          {wordsOf(renderTrigger({ isOpen: false })) || named['aria-label']}
        </option>
        {actions.map(({ id, title }, index) => (
          <option key={id ?? index} value={index}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function wordsOf(node: ReactNode): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? wordsOf(node.props.children) : '';
}

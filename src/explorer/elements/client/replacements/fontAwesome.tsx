/** @jsxImportSource react */
import type { CSSProperties } from 'react';

/* Stands for @fortawesome/fontawesome-svg-core and @fortawesome/react-fontawesome: the icons that Elements uses, as plain SVG. */

interface IconDefinition {
  prefix: string;
  iconName: string;
  /** Width, height, other names, code point, path. */
  icon: [number, number, unknown[], string, string];
}

interface Props {
  icon: IconDefinition | { iconName: string };
  className?: string;
  style?: CSSProperties;
  color?: string;
  size?: string;
  fixedWidth?: boolean;
  spin?: boolean;
  'aria-label'?: string;
}

const known = new Map<string, IconDefinition>();

export const library = {
  add(...icons: IconDefinition[]): void {
    for (const icon of icons)
      for (const name of [icon.iconName, ...icon.icon[2]]) known.set(String(name), icon);
  },
};

export function findIconDefinition({ iconName }: { iconName: string }): IconDefinition | undefined {
  return known.get(iconName);
}

export function FontAwesomeIcon({ icon, className, style, color, size, fixedWidth, spin, ...named }: Props) {
  const definition = 'icon' in icon ? icon : known.get(icon.iconName);
  if (!definition) return null;
  const [width, height, , , path] = definition.icon;
  const classes = [
    'svg-inline--fa',
    `fa-${definition.iconName}`,
    className,
    size && `fa-${size}`,
    fixedWidth && 'fa-fw',
    spin && 'fa-spin',
  ];
  return (
    <svg
      {...named}
      className={classes.filter(Boolean).join(' ')}
      style={color === undefined ? style : { ...style, color }}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-hidden={named['aria-label'] === undefined}
    >
      <path fill="currentColor" d={path} />
    </svg>
  );
}

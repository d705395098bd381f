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

/** The two sheets that stand for copying everywhere on the site. */
function CopyIcon(named: Pick<Props, 'aria-label'>) {
  return (
    <svg
      {...named}
      className="svg-inline--fa"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      role="img"
      aria-hidden={named['aria-label'] === undefined}
    >
      <rect x="1" y="5" width="10" height="10" rx="2" />
      <path d="M5 5V3a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-2" />
    </svg>
  );
}

export function FontAwesomeIcon({ icon, className, style, color, size, fixedWidth, spin, ...named }: Props) {
  const definition = 'icon' in icon ? icon : known.get(icon.iconName);
  if (!definition) return null;
  if (definition.iconName === 'copy') return <CopyIcon {...named} />;
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

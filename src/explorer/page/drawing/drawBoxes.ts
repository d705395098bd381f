import { sendButton } from '../form/sendGuard.ts';
import { announce } from '../announce.ts';
import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import type { AnnotatedBox } from './annotationBody.ts';
import { boxBetween, dragBox, type Handle, middleBox, type Size } from './boxes.ts';

const corners = ['nw', 'ne', 'sw', 'se'] as const;

/** How many pixels an arrow key moves; with Alt it is one. */
const step = 5;

/**
 * Lets the reader draw boxes on a picture: with mouse or finger (draw, move, drag a corner), or with the keyboard (arrow keys move, with Shift they
 * resize, Delete deletes). Boxes are in pixels of the picture, whatever its size on the screen.
 *
 * @param size of the picture
 * @param onChange hears of the boxes after every change by the reader
 */
export function createDrawing(
  image: HTMLImageElement,
  size: Size,
  onChange: (boxes: AnnotatedBox[]) => void,
): { place: HTMLElement; show(boxes: readonly AnnotatedBox[]): void } {
  const { strings } = settings();
  let boxes: AnnotatedBox[] = [];
  let chosen = 0;
  const layer = element('div', { class: 'drawing-layer' });
  const surface = element('div', { class: 'drawing-surface' }, image, layer);
  const add = button(strings.guideBoxAdd, () => {
    chosen = boxes.length;
    change([...boxes, { ...middleBox(size) }]);
    focusBox();
  });
  const remove = button(strings.guideBoxDelete, () => deleteBox());
  // The form's own button is below the picture and the form, mostly out of sight.
  const send = button(strings.guideBoxesSend, () => sendButton()?.click(), { class: 'explorer-primary' });
  const buttons = [add, remove, send];
  const tools = element(
    'div',
    { class: 'drawing-tools', role: 'toolbar', 'aria-label': strings.guideDrawTitle },
    ...buttons,
  );
  // One tab stop too: arrow keys lead from one tool to the other.
  remove.tabIndex = send.tabIndex = -1;
  tools.addEventListener('keydown', ({ key, target }) => {
    const at = buttons.indexOf(target as HTMLButtonElement);
    if (key === 'ArrowRight') buttons[(at + 1) % buttons.length]?.focus();
    if (key === 'ArrowLeft') buttons.at(at - 1)?.focus();
  });
  const place = element(
    'div',
    { class: 'drawing', role: 'group', 'aria-label': strings.guideDrawTitle },
    element('p', { class: 'drawing-how' }, strings.guideDrawHow),
    element('p', { class: 'drawing-how drawing-keys' }, strings.guideDrawKeys),
    surface,
    tools,
  );
  surface.addEventListener('pointerdown', (event) => startDrag(event));
  // One tab stop: from a box, the arrow keys belong to the box, and Tab leads to the tools.
  layer.addEventListener('keydown', (event) => pressed(event));
  layer.addEventListener('focusin', ({ target }) => {
    const at = boxElements().indexOf(target as HTMLElement);
    if (at !== -1) choose(at);
  });
  draw();
  return {
    place,
    show(shown) {
      if (JSON.stringify(shown) === JSON.stringify(boxes)) return;
      boxes = [...shown];
      chosen = Math.min(chosen, Math.max(0, boxes.length - 1));
      draw();
    },
  };

  function boxElements(): HTMLElement[] {
    return [...layer.querySelectorAll<HTMLElement>('.drawing-box')];
  }

  function change(changed: AnnotatedBox[]): void {
    boxes = changed;
    draw();
    onChange(boxes);
  }

  function draw(): void {
    const shown = boxElements();
    while (shown.length < boxes.length) {
      const made = element(
        'div',
        { class: 'drawing-box', role: 'button' },
        ...corners.map((corner) => element('span', { class: 'drawing-corner', 'data-handle': corner })),
      );
      shown.push(made);
      layer.append(made);
    }
    for (const superfluous of shown.splice(boxes.length)) superfluous.remove();
    boxes.forEach(({ x_min, x_max, y_min, y_max }, index) => {
      const box = shown[index] as HTMLElement;
      box.style.left = `${(100 * x_min) / size.width}%`;
      box.style.top = `${(100 * y_min) / size.height}%`;
      box.style.width = `${(100 * (x_max - x_min)) / size.width}%`;
      box.style.height = `${(100 * (y_max - y_min)) / size.height}%`;
      const text = fill(strings.guideBoxName, { number: index + 1, x_min, x_max, y_min, y_max });
      if (box.ariaLabel !== text) box.ariaLabel = text;
    });
    choose(chosen);
    remove.disabled = boxes.length === 0;
  }

  function choose(index: number): void {
    chosen = index;
    boxElements().forEach((box, at) => {
      box.tabIndex = at === chosen ? 0 : -1;
      box.toggleAttribute('data-chosen', at === chosen);
    });
  }

  function focusBox(): void {
    const box = boxElements()[chosen];
    if (box) box.focus({ preventScroll: true });
    else add.focus();
  }

  function deleteBox(): void {
    if (!boxes[chosen]) return;
    announce(fill(strings.guideBoxDeleted, { number: chosen + 1 }));
    const rest = boxes.filter((_, at) => at !== chosen);
    chosen = Math.max(0, Math.min(chosen, rest.length - 1));
    change(rest);
    focusBox();
  }

  function pressed(event: KeyboardEvent): void {
    const box = boxes[chosen];
    if (!box || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      deleteBox();
      return;
    }
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      choose((chosen + (event.key === 'PageDown' ? 1 : -1) + boxes.length) % boxes.length);
      focusBox();
      return;
    }
    const by = event.altKey ? 1 : step;
    const arrows: Record<string, [dx: number, dy: number]> = {
      ArrowLeft: [-by, 0],
      ArrowRight: [by, 0],
      ArrowUp: [0, -by],
      ArrowDown: [0, by],
    };
    const [dx, dy] = arrows[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    move(chosen, { ...box, ...dragBox(box, event.shiftKey ? 'se' : 'move', dx, dy, size) });
  }

  function move(index: number, moved: AnnotatedBox): void {
    change(boxes.map((box, at) => (at === index ? moved : box)));
  }

  function startDrag(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    event.preventDefault();
    const start = pointAt(event);
    const target = event.target.closest<HTMLElement>('.drawing-box');
    const index = target ? boxElements().indexOf(target) : boxes.length;
    const before = boxes[index];
    const handle = (event.target.closest<HTMLElement>('.drawing-corner')?.dataset['handle'] ??
      'move') as Handle;
    surface.setPointerCapture(event.pointerId);
    if (before) {
      choose(index);
      focusBox();
    }
    const drag = (moved: PointerEvent): void => {
      const point = pointAt(moved);
      if (before)
        move(index, { ...before, ...dragBox(before, handle, point.x - start.x, point.y - start.y, size) });
      else {
        const drawn = boxBetween(start, point, size);
        if (drawn) {
          chosen = index;
          change([...boxes.slice(0, index), { ...drawn }]);
        }
      }
    };
    const end = (): void => {
      surface.removeEventListener('pointermove', drag);
      surface.removeEventListener('pointerup', end);
      surface.removeEventListener('pointercancel', end);
      if (boxes[index]) focusBox();
    };
    surface.addEventListener('pointermove', drag);
    surface.addEventListener('pointerup', end);
    surface.addEventListener('pointercancel', end);
  }

  /** Where a pointer is, in pixels of the picture. */
  function pointAt({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const { left, top, width, height } = image.getBoundingClientRect();
    return { x: ((clientX - left) / width) * size.width, y: ((clientY - top) / height) * size.height };
  }
}

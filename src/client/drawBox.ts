/** A box around a defect, in pixels of the picture: the `viewBox` of the drawing that it goes into has the picture's size. */
export function drawBox({ x_min, x_max, y_min, y_max }: Box): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const attributes = { x: x_min, y: y_min, width: x_max - x_min, height: y_max - y_min };
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
  return rect;
}

interface Box {
  x_min: number;
  x_max: number;
  y_min: number;
  y_max: number;
}

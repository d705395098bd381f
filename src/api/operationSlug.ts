/** `get_items` → `get-items` */
export function operationSlug(operationId: string): string {
  return operationId.replaceAll('_', '-');
}

/** `20 MB`, in a language. */
export function megabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte' }).format(bytes / 1e6);
}

/** Bytes as the address of a picture: pages allow pictures in `data:` addresses, not in blobs. */
export function dataAddress(bytes: BlobPart, type: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('these bytes cannot be read'));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
}

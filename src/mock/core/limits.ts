/** What the sandbox takes: the service's own limits are not known. The page /sandbox/ lists them. */
export const limits = {
  /** Of one file of an upload, in bytes. */
  fileBytes: 20_000_000,
  /** Of all pictures of a client, in bytes. */
  clientBytes: 250_000_000,
  /** Of a client. */
  images: 2000,
  models: 100,
  /** Models that were deleted and still are listed. */
  deletedModels: 20,
  /** Per image. */
  annotations: 500,
  /** That are valid at a time; the oldest give way. */
  tokens: 200,
  waitingJobs: 200,
  /** Jobs that are done and still are listed. */
  finishedJobs: 50,
  /** Larger pictures are stored, but not looked into: a small file can hold many pixels, and nobody else is served meanwhile. */
  pixels: 6_000_000,
  /** A JPEG file may have more, as a telephone's have: one of 12 million takes a second. */
  jpegPixels: 13_000_000,
  side: 8192,
  /** Characters of an item's name. */
  nameLength: 100,
} as const;

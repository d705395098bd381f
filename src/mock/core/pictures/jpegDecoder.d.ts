/** The decoder of jpeg-js without its encoder, which the package's own types know together only. */
declare module 'jpeg-js/lib/decoder.js' {
  /** @throws {Error} whatever is wrong with the file */
  export default function decode(
    file: Uint8Array,
    options: {
      useTArray: true;
      formatAsRGBA: false;
      tolerantDecoding: false;
      colorTransform: boolean | undefined;
      maxResolutionInMP: number;
      maxMemoryUsageInMB: number;
    },
  ): { width: number; height: number; data: Uint8Array };
}

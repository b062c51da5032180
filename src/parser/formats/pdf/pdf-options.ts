/**
 * How the PDF library opens a file from outside, wherever one is opened: nothing is fetched, compiled or handed to the
 * system, no form is run, and damage is worked around as far as it can be.
 */
export const pdfOptions = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  stopAtErrors: false
} as const

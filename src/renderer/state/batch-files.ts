/** What a batch may hold. */
export interface BatchLimits {
  readonly files: number
  readonly bytes: number
}

/**
 * Files in messages of at most so many files and bytes, in their order. A file that is larger than a whole
 * message gets one of its own; files over the limit of a single file are refused before.
 */
export function batchFiles<F extends { readonly size: number }>(
  files: readonly F[],
  limits: BatchLimits
): readonly (readonly F[])[] {
  const batches: F[][] = []
  let bytes = 0
  for (const file of files) {
    const batch = batches.at(-1)
    const fits = batch !== undefined && batch.length < limits.files && bytes + file.size <= limits.bytes
    if (fits) batch.push(file)
    else batches.push([file])
    bytes = fits ? bytes + file.size : file.size
  }
  return batches
}

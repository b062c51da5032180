/** A file that was saved along with a page: a picture or a sheet of styles. */
export interface Resource {
  /** In small letters, such as `image/png`. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** The files that were saved along with a page, by the addresses under which the page names them. */
export type Resources = ReadonlyMap<string, Resource>

/** Largest picture that is put into a page, and most of all together, in bytes. */
const maxPicture = 5_000_000
const maxPictures = 20_000_000

/** The platform's encoder, as far as it is used here. */
declare function btoa(data: string): string

const chunk = 0x8000

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunk) parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)))
  return btoa(parts.join(''))
}

/** Pictures that are shown; drawings are pictures too, and run nothing as such. */
const pictureType = /^image\/(?:png|jpeg|jpg|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon|svg\+xml)$/
const pictureData = /^data:image\/(?:png|jpeg|jpg|gif|webp|avif|bmp|x-icon|svg\+xml)[;,]/i

/** Puts saved pictures into a page as data, as long as there is room. */
export interface PictureBook {
  /** The picture as a `data:` address; undefined for one that was not saved, is no picture, or is too large. */
  readonly dataOf: (address: string) => string | undefined
}

function absolute(address: string, base: string | null): string {
  try {
    return base === null ? address : new URL(address, base).href
  } catch {
    return address
  }
}

/** The part of the platform's addresses that is used here. */
declare class URL {
  constructor(address: string, base?: string)
  readonly href: string
  readonly host: string
}

/** The host of an address, for saying where a picture would have come from; null when it names none. */
export function hostOf(address: string): string | null {
  try {
    const { host } = new URL(address, 'https://./')
    return host === '' || host === '.' ? null : host
  } catch {
    return null
  }
}

/** Finds what was saved under an address, as the page writes it or in full. */
export function findResource(resources: Resources, address: string, base: string | null): Resource | undefined {
  const plain = address.trim()
  return resources.get(plain) ?? resources.get(absolute(plain, base))
}

/** A book of the pictures among the files of a page, whose own address is `base`. */
export function openPictureBook(resources: Resources, base: string | null): PictureBook {
  let left = maxPictures
  return {
    dataOf: (address) => {
      if (pictureData.test(address)) return address
      const resource = findResource(resources, address, base)
      if (resource === undefined || !pictureType.test(resource.type)) return undefined
      if (resource.bytes.length > Math.min(left, maxPicture)) return undefined
      left -= resource.bytes.length
      return `data:${resource.type};base64,${base64Of(resource.bytes)}`
    }
  }
}

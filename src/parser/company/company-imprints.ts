import type { Finding } from '../finding'
import { hasHeadNoun } from '../findings/seniority'
import type { Outline } from '../outline'
import { boards } from '../vocabulary/boards'
import { hasLegalForm, isName, isNameLine, nameBonus } from './company-names'

/** Longest line that is read, in UTF-16 units, and how many from the end of a page. */
const longestLine = 220
const mostLines = 60

/** What a firm's line of address or register holds behind its name. */
const registered =
  /P\. ?IVA|Partita IVA|\bKvK\b|\bSIRE[TN]\b|\bRCS\b|\bHR[AB]\b|USt-?Id|Amtsgericht|\b(?:CIF|NIF|NIPC|CNPJ)\b|Registered (?:in|office|charity)|[Cc]ompany (?:number|no)|[Cc]harity (?:number|no)|\bInh\. |Inhaber|Org\.? ?nr/
const address =
  /[·|,–—-] (?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]*(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|ring|straat|laan|plein|kade|dijk|gade|vej|gatan|vägen)\b ?\d|\b(?:Road|Street|Lane|Avenue|Way|Drive|Place|Square|Quay),? |\b(?:rue|avenue|boulevard|chemin|place|calle|avenida|plaza|via|viale|piazza|corso|rua|largo)\b [^,]{2,40}|[·|,] (?:D-|A-|CH-|F-|B-)?\d{4,5} \p{Lu}/iu

const edge = /\s[·|–—-]\s|,\s|\sis\s|\s\(|\s+(?:Inh\.|Inhaber)/u
const confidence = 0.44

/** The name with which a line of address or register begins: "Acme snc – P.IVA …", "Acme Stift · Lindenweg 8 · 88348 Olm". */
export function findImprints(outline: Outline): Finding<string>[] {
  const from = Math.max(0, outline.blocks.length - mostLines)
  return outline.blocks.slice(from).flatMap(({ text, start }) => {
    if (text.length > longestLine || text.length < 12) return []
    if (!registered.test(text) && !address.test(text)) return []
    const value = (text.replace(/^(?:©|\(c\)|copyright)[\s\d–-]*/iu, '').split(edge, 1)[0] ?? '')
      .replace(/ di \p{Lu}.{2,40} e C\.?$/u, '')
      .trim()
    if (!isName(value) || /\d|[:@]/.test(value) || value === text) return []
    if (!isNameLine(value) && !hasLegalForm(value)) return []
    if (hasHeadNoun(value) && nameBonus(value) <= 0) return []
    if (boards.some(({ name }) => value.toLowerCase().startsWith(name.toLowerCase()))) return []
    const at = start + text.indexOf(value)
    return [
      {
        value,
        method: 'pattern' as const,
        confidence: confidence + nameBonus(value) / 4,
        quote: value,
        start: at,
        end: at + value.length
      }
    ]
  })
}

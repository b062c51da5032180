const genderLetters = '(?:[mwfdxihvngak*]|div(?:ers)?|all|alle|inter|gn|nb)'
/** Letters between slashes; `isGenderMarker` tells which of them are markers. */
export const genderMarker = new RegExp(
  `(?<![\\p{L}\\p{N}])${genderLetters}(?: ?[/|\\\\,*:;.+–-] ?${genderLetters}){1,4}(?![\\p{L}\\p{N}])`,
  'giu'
)
const genderPair = /m|h/i
const genderOther = /[wfv]|div|d|x/i
/** What a bracket of a gender marker holds, in words. */
export const genderWords =
  /^(?:(?:for )?all genders?(?: welcome)?|all gender|alle(?: geschlechter)?|für alle(?: geschlechter)?|all|jede[ns]? geschlechts?|geschlecht(?: ist)? egal|geschlechtsneutral|gender[- ]?neutral|toutes et tous|tous|any gender|todos los géneros|tutti i generi|gn|mwd|wmd|mwx|d|x|div\.?|divers|a|any gender|gender ?neutral|tous genres|homme ?\/ ?femme|femme ?\/ ?homme|hombre ?\/ ?mujer|mujer ?\/ ?hombre|uomo ?\/ ?donna|man ?\/ ?vrouw|männlich ?\/ ?weiblich(?: ?\/ ?divers)?|mensch(?:en)?|human|they\/them|w|m|f)$/i

/** Whether letters between slashes say that all genders are meant. */
export function isGenderMarker(words: string): boolean {
  return (
    genderPair.test(words) &&
    (genderOther.test(words) || /^(?:h.{1,3}m|m.{1,3}h)$/i.test(words)) &&
    !/^(?:a\/v|h\.?d)$/i.test(words)
  )
}

const requisition =
  /(?:^|(?<=[\s([|–-]))(?:(?:job|req(?:uisition)?|ref(?:erence|erenz|\.)?|id|vacancy|position|posting|stellen|kennziffer|réf(?:érence|\.)?|annonce)(?:[ -]?(?:id|no\.?|nr\.?|number|nummer|code|#))?[ :.#–-]{1,3})?(?:#? ?(?=[A-Z0-9_-]{0,12}\d{3})(?!20[12]\d(?![\d_-]))(?:[A-Z]{1,5}[-_ ]?)?\d{3,12}(?:[-_]\d{1,6})?)(?=$|[\s)\]|,–-])/giu
/** A bracket or stretch that is nothing but a number of the posting. */
export const requisitionOnly = new RegExp(`^(?:${requisition.source})$`, 'iu')
const strongRequisition =
  /(?<![\p{L}\p{N}])(?:(?:job|req(?:uisition)?|ref(?:erence|erenz|\.)?|vacancy|kennziffer|réf(?:érence|\.)?)[ -]?(?:id|no\.?|nr\.?|number|nummer|code|#)?[ :.#–-]{1,3}[A-Z]{0,5}[-_]?\d[\dA-Z_-]{1,14}|(?:R|JR|REQ|JOB|J|RQ|P|ID)[-_]?\d{4,10}(?:-\d{1,4})?|#\d{2,10})(?![\p{L}\p{N}])/giu

/** Stands where a marker stood: what follows it stands apart, as behind a dash. */
export const markerEdge = '\ue000'

/** The title without gender markers and numbers of the posting; an edge remains where a marker stood. */
export function dropMarkers(title: string): string {
  return title
    .replace(genderMarker, (marker) => (isGenderMarker(marker) ? ` ${markerEdge} ` : marker))
    .replace(/ (?:all genders?|alle geschlechter|\(?gn\))(?= |$)/gi, ` ${markerEdge} `)
    .replace(strongRequisition, ' ')
}

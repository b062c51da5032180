/** The stamp of a site, which is no text of the posting and still tells its day and number: "Publiée le … - Réf : …". */
const stamp =
  /^(?:publi|posted|published|veröffentlicht|online seit|mise en ligne|pubblicat|geplaatst|gepubliceerd|anúncio|anuncio|annonce|offre)[^\n]{0,80}$/i

/** Whether a line is the stamp with which a site says when it published a posting, or under which number. */
export function isStamp(line: string): boolean {
  return stamp.test(line)
}

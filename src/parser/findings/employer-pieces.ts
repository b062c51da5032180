/** Forms of registered companies as they are written, which no place has in its name. */
const legalForm =
  /(?:^|[\s.])(?:g?GmbH|mbH|KGaA|OHG|GbR|e\. ?V\.|e\. ?K\.|Ltd|LLC|LLP|PLC|plc|Inc|Corp|SARL|EURL|SASU|S\.A\.S|S\.A\.R\.L|S\. ?A\.(?= ?$|[,·|])|S\.?[rR]\.?[lL]|S\.[pP]\.A|SpA|s\.n\.c|s\.a\.s|S\.n\.c|S\.L|S\.L\.U|S\.Coop|B\.?V|N\.V|V\.O\.F|Lda|LDA|Ltda|LTDA|S\.C\.A|Sp\. z o\.o|s\.r\.o|ApS|Oy)(?![\p{L}\p{M}])\.?|(?:&|und|\+) Co(?:\.|mpany)?(?: KG(?:aA)?| OHG)?(?![\p{L}\p{M}])/u

const edge =
  /[|•·;\n/]|, (?!(?:S\. ?[LAC]|S\.?[rR]\.?[lL]|S\.[pP]\.A|SpA|s\.n\.c|Inc|Ltd|LLC|Lda|Ltda|B\.V|N\.V)(?![\p{L}]))| [-–—] /gu

/** A stretch of a line, as offsets in it. */
interface Range {
  readonly start: number
  readonly end: number
}

/** The stretches of a line that name a registered company: "Acme Tools GmbH & Co. KG" in "Acme Tools GmbH & Co. KG, Bonn". */
export function employerPieces(line: string): Range[] {
  if (!legalForm.test(line)) return []
  const pieces: Range[] = []
  let start = 0
  for (const match of [...line.matchAll(edge), undefined]) {
    const end = match === undefined ? line.length : match.index
    if (legalForm.test(line.slice(start, end))) pieces.push({ start, end })
    if (match !== undefined) start = end + match[0].length
  }
  return pieces
}

import { hasHeadNoun } from './title-likeness'
import { foldWord } from './words'

/** Words that name an announcement: one of them must open a title for its words to be taken as an announcement's. */
const announcing =
  /^(?:concorso|concorsi|selezione|bando|avviso|procedura|reclutamento|assunzione|assunzioni|mobilita|convocatoria|proceso|concurso|concursos|oposicion|oposiciones|bolsa|plaza|plazas|provision|concours|recrutement|vacance|procedimento|recrutamento|edital|vacancy|vacancies|applications|notice|announcement|ausschreibung|stellenausschreibung|stelle|stellen|vacature|oproep|posti|posto|postes|vagas|contest|competition)$/
/** Words that stand beside them, up to the role. */
const beside = new Set(
  `pubblico pubblica pubblici per titoli esami soli solo colloquio il la lo l i copertura conferimento formazione graduatoria n num nr numero posto posti unita profilo professionale figura a ad tempo pieno parziale determinato indeterminato incarico incarichi e ed con di da del della dei nel nella comparativa volontaria esterna interna un una uno due tre
  selectivo selectiva libre empleo trabajo para el cobertura plaza plazas puesto puestos vacante vacantes una dos tres cuatro de anuncio interinidad turno seleccion contratacion temporal publica publico
  externe interne sur titres avis vacance pour le d une un des poste postes emploi ouverture troisieme recrutement
  concursal comum vaga vagas postos trabalho preenchimento oferta abertura provimento cargo do da contrato
  are is invited for the post of position positions recruitment an call open and
  einer eines als die der des eine einen fur position zur besetzung zu besetzen ist wir suchen
  voor een functie van het vacature`.split(/\s+/)
)
/** Small words behind which a role stands. */
const introducing = new Set(
  'di de d of for als einer eines einen eine een per para pour of del do un une a an la'.split(' ')
)
const mostWords = 30

/**
 * A title without the wording of a public contest or an announcement before the role: "Concorso pubblico per esami per
 * n. 1 posto di Istruttore tecnico" is "Istruttore tecnico", "Convocatoria: 2 plazas de Conserje" is "Conserje".
 */
export function dropContest(title: string): string {
  const words = [...title.matchAll(/[\p{L}\p{M}]+|\d+/gu)].slice(0, mostWords)
  let announced = false
  let from = 0
  for (const [at, word] of words.entries()) {
    const key = foldWord(word[0])
    if (announcing.test(key)) announced = true
    else if (!beside.has(key) && !/^\d+$/.test(key)) break
    const next = words[at + 1]
    if (!announced || next === undefined) continue
    const gap = title.slice(word.index + word[0].length, next.index)
    if (introducing.has(key) || /[:–—-]/.test(gap)) from = next.index
  }
  const role = title.slice(from)
  if (from === 0 || !hasHeadNoun(role)) return title
  return role.slice(0, 1).toLocaleUpperCase('en') + role.slice(1)
}

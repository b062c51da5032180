import type { Match } from '../finding'
import { createPhrases, findPhrases } from './phrases'
import { splitWords } from './words'

const equityWords =
  'equity;stock options;stock option;share options;rsu;rsus;restricted stock;restricted stock units;esop;vsop;employee stock;stock grant;stock grants;stock compensation;company shares;company stock;meaningful equity;espp;employee stock purchase;virtual shares;virtuelle Anteile;Mitarbeiterbeteiligung;Unternehmensanteile;Aktienoptionen;Aktienprogramm;BSPCE;actions gratuites;stock-options;actionnariat salarié;opciones sobre acciones;stock options plan;participación accionaria;piano azionario;aandelen;aandelenopties;aandelenplan;opções de ações;phantom shares;phantom stock;profits interest units'
const bonusWords =
  'bonus;bonuses;performance bonus;annual bonus;sign-on bonus;signing bonus;bonus scheme;profit sharing;profit share;commission;commissions;uncapped commission;variable pay;variable compensation;performance pay;incentive pay;incentive compensation;Bonuszahlung;Bonuszahlungen;Erfolgsbeteiligung;Erfolgsprämie;Gewinnbeteiligung;variable Vergütung;variabler Anteil;Provision;Prämie;Prämien;Weihnachtsgeld;Urlaubsgeld;13. Monatsgehalt;dreizehntes Monatsgehalt;Jahresbonus;Leistungsprämie;prime annuelle;primes;prime sur objectifs;part variable;rémunération variable;intéressement;13ème mois;13e mois;treizième mois;variable sur objectifs;bono;bonos;retribución variable;salario variable;variable por objetivos;comisiones;incentivos;premio di risultato;premio produzione;provvigioni;retribuzione variabile;tredicesima;quattordicesima;winstdeling;bonusregeling;eindejaarsuitkering;dertiende maand;13e maand;provisie;bônus;prémio de desempenho;prémios;comissões;remuneração variável;participação nos lucros;plr;décimo terceiro;thirteenth month;13th month'

type Extra = 'equity' | 'bonus'
const extras = createPhrases<Extra>([
  ...equityWords.split(';').map((phrase) => [phrase, 'equity'] as const),
  ...bonusWords.split(';').map((phrase) => [phrase, 'bonus'] as const)
])

/** "Diversity, equity and inclusion", "private equity", "bonus points if", "referral bonus". */
const notEquityBefore =
  /(?:divers\p{L}*,? (?:and )?|private |brand |health |pay |social |racial |gender |home |inclusion,? (?:and )?|dei.{0,12}|\bd&|analy[sz]e |market |growth |sweat )$/iu
const notEquityAfter =
  /^[,\s]*(?:(?:and|&|,|und|et) )?(?:inclusion|diversity|belonging|access|firm|funds?|research|analyst|trad|market|partners|derivativ|investors?|employer|justice|lens|in education|for all|capital|portfolio|issues|swaps|sales|statement|office|committee)/i
const notBonusBefore =
  /(?:referral |recruit\p{L}* |refer a friend |employee referral |friends? |no |added |empfehlungs|as a |big |huge |nice |it[’']?s a |is a |would be a |process |calculat\p{L}* |sales |administer |manage )$/iu
const notBonusAfter =
  /^(?: points?\b| if\b|:| for (?:referring|referrals|knowing|experience|having)| plan design| calculations?| skills| qualifications?| content| accounting| runs?| statements| aufgaben| junction| of (?:the )?(?:european|public|inquiry)|, but not required|st(?:rasse|ellen))/i
const negation = /(?:\bno|\bnot|\bkein\p{L}*|\bohne|\bwithout|\bsans|\bsin|\bgeen) (?:\p{L}+ ){0,1}$/iu

/** "$130k – $170k • 0.5% – 1.5%": a small share beside pay is one of the company. */
const shareBesidePay =
  /[€$£]\s?\d[\d.,]*k?\s?[•·|]\s?(\d(?:\.\d{1,2})?%(?: ?[-–] ?\d(?:\.\d{1,2})?%)?)(?=\s*(?:$|\n|[•·|]))/gim

/**
 * Whether shares and variable pay are offered: each mention. Diversity's equity, private equity, "bonus points" and
 * bonuses for referrals are none.
 */
export function findPayExtras(text: string): { equity: Match<true>[]; bonus: Match<true>[] } {
  const found: { equity: Match<true>[]; bonus: Match<true>[] } = { equity: [], bonus: [] }
  for (const phrase of findPhrases(extras, splitWords(text))) {
    const kind = phrase.value[0] ?? 'bonus'
    const before = text.slice(Math.max(0, phrase.start - 30), phrase.start)
    const after = text.slice(phrase.end, phrase.end + 30)
    if (negation.test(before)) continue
    const [refusedBefore, refusedAfter] =
      kind === 'equity' ? [notEquityBefore, notEquityAfter] : [notBonusBefore, notBonusAfter]
    if (refusedBefore.test(before) || refusedAfter.test(after)) continue
    found[kind].push({ value: true, start: phrase.start, end: phrase.end })
  }
  if (!text.includes('%')) return found
  for (const match of text.matchAll(shareBesidePay)) {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    found.equity.push({ value: true, start, end: match.index + match[0].length })
  }
  return found
}

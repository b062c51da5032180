import { plainHeading } from './plain-heading'

/**
 * What a column of a table can hold. `tags`, `contact` and `note` are kept in the note “From the spreadsheet”,
 * `notes` becomes a note of its own, `ignore` is left out because somebody said so.
 */
export const columnRoles = [
  'title',
  'company',
  'place',
  'stage',
  'outcome',
  'dateApplied',
  'dateAdded',
  'dateChanged',
  'deadline',
  'link',
  'pay',
  'description',
  'excitement',
  'nextStep',
  'nextStepOn',
  'notes',
  'tags',
  'contact',
  'note',
  'ignore'
] as const
/** What a column of a table can hold. */
export type ColumnRole = (typeof columnRoles)[number]

/** The roles that several columns can have at once: a city and a country, a lower and an upper end of pay. */
export const sharedRoles: ReadonlySet<ColumnRole> = new Set([
  'place',
  'pay',
  'link',
  'notes',
  'tags',
  'contact',
  'note',
  'ignore'
])

/** Headings by role, in the languages of people's spreadsheets, as `plainHeading` writes them. */
const headings: Partial<Record<ColumnRole, string>> = {
  title: `title, job title, role, position, job, job role, role title, position title, job position, job name, vacancy,
    role name, position name, job opening, role applied for, position applied for, posting, job posting, designation,
    card name, titel, stelle, stellentitel, jobtitel, stellenbezeichnung, berufsbezeichnung, rolle, ausgeschriebene stelle,
    poste, intitule du poste, intitule, titre, titre du poste, offre, emploi, metier, puesto, cargo, titulo, vacante, rol,
    oferta, puesto de trabajo, vaga, posicao, funcao, titulo da vaga, posizione, ruolo, titolo, mansione, functie,
    functietitel, vacature, tjanst, roll, befattning, jobb, stilling, stillingstittel, stanowisko, oferta pracy, nazwa stanowiska, pozice,
    pozicia, tehtava, tyopaikka, munkakor, pozicio, dolzhnost, должность, вакансия, посада, 職種, 役職, 职位, 岗位, 직무, 포지션`,
  company: `company, company name, employer, employer name, organization, organisation, organization name, firm,
    business, hiring company, company organization, org, startup, client, unternehmen, firma, arbeitgeber, betrieb,
    firmenname, name des unternehmens, entreprise, societe, employeur, nom de l entreprise, empresa, compania, empleador,
    nombre de la empresa, empregador, companhia, azienda, societa, datore di lavoro, nome azienda, bedrijf, werkgever,
    bedrijfsnaam, foretag, arbetsgivare, virksomhed, selskap, arbeidsgiver, arbejdsgiver, bedrift, nazwa firmy, pracodawca, spolecnost,
    zamestnavatel, yritys, tyonantaja, ceg, munkaltato, компания, работодатель, компанія, 会社, 会社名, 企業, 企業名, 公司, 회사, 회사명`,
  place: `location, locations, place, city, town, job location, work location, office, office location, country, region,
    state, ort, standort, arbeitsort, stadt, einsatzort, land, lieu, localisation, ville, lieu de travail, pays, ubicacion,
    lugar, ciudad, pais, localizacao, local, cidade, localidade, sede, luogo, citta, paese, plaats, locatie, standplaats,
    stad, plats, placering, sted, by, kaupunki, sijainti, lokalizacja, miasto, miejsce, lokalita, mesto, misto, helyszin, varos,
    место, город, локация, 勤務地, 場所, 地点, 城市, 근무지, 위치`,
  stage: `status, stage, state of application, application status, current status, application stage, pipeline stage,
    current stage, phase, list, list name, column, progress, step, board list, job status, application state, bewerbungsstatus, stand,
    stufe, bearbeitungsstand, aktueller stand, statut, etat, etape, avancement, estado, etapa, fase, situacao,
    stato, stadio, voortgang, tila, vaihe, stav, allapot, lage, stadium, statusz, статус, этап, стадия, 状況, ステータス, 选考状況, 状态, 상태, 단계`,
  outcome: `outcome, result, final result, decision, final outcome, final status, ergebnis, ausgang, resultat, entscheidung,
    issue, decision finale, resultado, decision final, esito, risultato, uitkomst, resultaat, utfall, udfald, wynik, decyzja,
    vysledek, tulos, eredmeny, результат, итог, 結果, 结果, 결과`,
  dateApplied: `date applied, applied, applied on, applied date, application date, date of application, applied at, date
    submitted, submitted, submitted on, submission date, date sent, sent, sent on, apply date, application submitted, date of
    submission, applied when, bewerbungsdatum, beworben am, datum der bewerbung, bewerbung am, beworben, abgeschickt am, versandt am,
    date de candidature, postule le, date d envoi, date de postulation, candidature envoyee le, envoye le, candidate le,
    fecha de solicitud, fecha de aplicacion, fecha de postulacion, fecha de candidatura, aplicado el, fecha de envio,
    data da candidatura, data de candidatura, data de aplicacao, data de envio, data candidatura, data di candidatura, data invio,
    candidato il, sollicitatiedatum, gesolliciteerd op, datum sollicitatie, ansokningsdatum, sokt datum, ansokt, ansogningsdato,
    soknadsdato, sokt, data aplikacji, data zlozenia, data wyslania, datum prihlaseni, hakupaiva, haettu, jelentkezes datuma,
    дата отклика, дата подачи, 応募日, 投递日期, 申请日期, 지원일`,
  dateAdded: `date saved, saved date, saved on, saved, date added, added, added on, created, created at, created on, created
    time, date created, date found, found on, date bookmarked, bookmarked, bookmarked on, wishlist date, hinzugefugt, hinzugefugt am, gefunden am, erstellt, erstellt am, gespeichert am, date d ajout, ajoute le, cree le, fecha de creacion,
    fecha guardado, agregado, criado em, data de criacao, salvo em, aggiunto il, data creazione, toegevoegd, aangemaakt, tillagd, skapad`,
  dateChanged: `last updated, last update, updated, updated at, updated on, last modified, last edited time, date updated,
    status date, date of status, last activity, last activity date, last change, last changed, stage date, date moved, last moved, date of response,
    response date, letzte anderung, aktualisiert, zuletzt geandert, stand vom, geandert am, derniere mise a jour, mis a jour le,
    ultima actualizacion, ultima atualizacao, atualizado em, ultimo aggiornamento, laatst bijgewerkt, senast uppdaterad`,
  deadline: `deadline, application deadline, closing date, closes, apply by, due, date closing, closes on, bewerbungsfrist, frist,
    bewerbungsschluss, date limite, echeance, fecha limite, plazo, prazo, data limite, scadenza, sluitingsdatum,
    sista ansokningsdag, ansokningsfrist, soknadsfrist, termin, 締切, 截止日期, 마감일`,
  link: `link, url, job url, job link, posting url, post url, link to posting, link to job, job posting url, job posting link,
    website, job post, job post url, application link, application url, listing, listing url, source url, web address, posting
    link, job ad, job description link, link zur stelle, stellenlink, stellenanzeige, anzeige, webseite, lien, lien de l offre, lien
    offre, annonce, enlace, vinculo, enlace de la oferta, link da vaga, link annuncio, collegamento, koppeling, vacaturelink, lank, lenke,
    odnosnik, link do oferty, odkaz, linkki, hivatkozas, ссылка, リンク, 链接, 링크`,
  pay: `salary, pay, compensation, salary range, pay range, wage, rate, hourly rate, day rate, base salary, max salary, min
    salary, maximum salary, minimum salary, salary min, salary max, expected salary, listed salary, pay rate, total compensation, comp,
    remuneration, annual salary, gehalt, lohn, gehaltsspanne, vergutung, jahresgehalt, salaire, fourchette de salaire, remuneration brute,
    salario, sueldo, rango salarial, retribucion, remuneracao, faixa salarial, stipendio, retribuzione, ral, compenso, salaris,
    loon, lon, lonn, palkka, wynagrodzenie, pensja, plat, mzda, fizetes, ber, зарплата, оклад, 年収, 給与, 薪资, 工资, 연봉, 급여`,
  description: `description, job description, posting text, card description, full description, job details, stellenbeschreibung,
    beschreibung, description du poste, descripcion, descripcion del puesto, descricao, descricao da vaga, descrizione, omschrijving,
    beskrivning, opis stanowiska, описание`,
  excitement: `excitement, interest, rating, interest level, priority rating, stars, excitement level, score, how excited,
    interesse, bewertung, interet, note d interet, interes, avaliacao, valutazione, beoordeling, betyg, ocena`,
  nextStep: `next step, next steps, next action, to do, todo, action, next, follow up action, task, action needed, action item, nachster
    schritt, nachste schritte, naechster schritt, aufgabe, prochaine etape, prochaine action, a faire, proximo paso, siguiente paso,
    proximos pasos, proximo passo, proxima acao, prossimo passo, prossima azione, volgende stap, nasta steg, neste steg, naeste skridt,
    nastepny krok, dalsi krok, seuraava askel, kovetkezo lepes, следующий шаг`,
  nextStepOn: `next step date, next action date, date of next step, follow up, follow up date, followup, follow up on, next follow
    up date, next follow up, due date, reminder, reminder date, next interview date, interview date, date of next action, nachfassen, nachfassen am, wiedervorlage, erinnerung,
    termin am, relance, date de relance, rappel, seguimiento, fecha de seguimiento, recordatorio, acompanhamento, data de seguimento,
    sollecito, promemoria, opvolging, uppfoljning, oppfolging`,
  notes: `notes, note, comments, comment, remarks, remark, my notes, additional notes, memo, details, notizen, notiz, bemerkung,
    bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, remarques, remarque, commentaires, commentaire, notas, nota,
    comentarios, comentario, observaciones, observacoes, note personali, commenti, osservazioni, opmerkingen, opmerking, notities,
    anteckningar, kommentarer, noter, notater, notatki, uwagi, poznamky, poznamka, muistiinpanot, huomiot, megjegyzes, заметки, примечания,
    комментарий, комментарии, メモ, 備考, 备注, 메모, 비고`,
  tags: `tags, tag, labels, label, keywords, category, categories, skills, schlagworte, kategorie, etiquettes, mots cles, etiquetas,
    categoria, etichette, trefwoorden, etiketter, tagi`,
  contact: `contact, contacts, contact name, contact person, recruiter, recruiter name, hiring manager, contact email, recruiter
    email, contact phone, contact phone number, contact info, contact details, email, e mail, phone, referral, referred by, members, ansprechpartner, ansprechpartnerin, kontakt,
    kontaktperson, personne de contact, recruteur, contacto, reclutador, persona de contacto, contato, recrutador, contatto,
    referente, contactpersoon, recruteerder, kontaktperson hr, rekruter, контакт, рекрутер, 担当者, 联系人, 담당자`
}

const byHeading: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(headings).flatMap(([role, list]) =>
    list.split(',').map((heading) => [plainHeading(heading), role as ColumnRole] as const)
  )
)

/** Headings of several words that hold one of these are understood without being listed. */
const hints: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/\b(?:date|datum|fecha|data)\b.*\b(?:appli(?:ed|cation)|submi|beworben|candidatur|solicitud)/, 'dateApplied'],
  [/\b(?:rejected|rejection|response|reply|absage|antwort|ruckmeldung)\b.*\b(?:date|on|at|am|datum)\b/, 'dateChanged'],
  [/\bdate\b.*\b(?:rejected|rejection|response|reply)\b/, 'dateChanged'],
  [/\b(?:follow ?up|next (?:step|action|interview)|reminder)\b.*\b(?:date|on|at|due)\b/, 'nextStepOn'],
  [/\b(?:salary|compensation|gehalt|salaire|salario|wage|pay)\b(?!.*\bdate\b)/, 'pay'],
  [/\b(?:url|link|lien|enlace)\b/, 'link'],
  [/\b(?:company|employer)\b.*\bname\b|\bname of (?:the )?(?:company|employer)\b/, 'company'],
  [/\b(?:job|position|role) (?:title|name)\b/, 'title'],
  [/\bstatus\b(?!.*\bdate\b)/, 'stage'],
  [/\b(?:notes|notizen|comments)\b/, 'notes'],
  [/\b(?:contact|recruiter|hiring manager)\b/, 'contact'],
  [/\b(?:location|standort)\b/, 'place']
]

/** Words that turn a heading into something else: the company's size is not the company. */
const otherThing = /\b(?:size|industry|type|website|logo|linkedin|rating|id|count|mode|remote|score|number of|stack)\b/

/** What a heading says that its column holds, and how surely: 2 for a heading that is known, 1 for a hint; null for neither. */
export function roleOfHeading(heading: string): { readonly role: ColumnRole; readonly weight: 1 | 2 } | null {
  const plain = plainHeading(heading)
  const known = byHeading.get(plain)
  if (known !== undefined) return { role: known, weight: 2 }
  if (plain === '' || otherThing.test(plain)) return null
  const hint = hints.find(([pattern]) => pattern.test(plain))
  return hint === undefined ? null : { role: hint[1], weight: 1 }
}

import type { Outcome, StageKind } from '../../../shared/model'
import { plainHeading } from '../../../shared/moving-in/plain-heading'

/** What a status that people write means: what its stage is for, and how it ended. */
export interface Meaning {
  readonly kind: StageKind
  readonly outcome: Outcome | null
}

/** Statuses by what they mean, in the words of other trackers and of people's spreadsheets. */
const words: readonly (readonly [kind: StageKind, outcome: Outcome | null, list: string])[] = [
  [
    'saved',
    null,
    `saved, wishlist, wish list, bookmarked, interested, to apply, not applied, not applied yet, to do, todo, not started, new, lead, leads, prospect,
    backlog, ready to apply, planning to apply, want to apply, will apply, shortlisted by me, considering, researching, research, applying, draft, drafting, preparing, in preparation,
    gemerkt, gespeichert, merkliste, offen zu bewerben, noch nicht beworben, vorgemerkt, geplant, interessant, enregistre, a postuler,
    a envoyer, interesse par, guardado, guardada, por aplicar, pendiente de aplicar, interesado, salvo, salva, a candidatar, da candidare,
    salvato, bewaard, nog solliciteren, sparad, lagret, gemt, zapisane, do aplikowania, ulozeno, tallennettu, mentett, сохранено, 気になる, 保存済み, 收藏, 관심`
  ],
  [
    'applied',
    null,
    `applied, application sent, sent, submitted, application submitted, applied online, in review, under review, in progress, pending, waiting, awaiting response,
    awaiting reply, waiting for response, waiting to hear back, no response yet, open, active, application received, received, in consideration, under consideration, referred, beworben, bewerbung
    abgeschickt, abgeschickt, bewerbung gesendet, gesendet, versendet, eingereicht, in bearbeitung, in prufung, ausstehend, wartend, warte
    auf antwort, eingegangen, candidature envoyee, envoye, envoyee, postule, en attente, en cours, en cours d examen, aplicado, aplicada,
    enviado, enviada, solicitado, postulado, en proceso, pendiente, candidatado, candidatura enviada, em analise, em andamento, inviata,
    inviato, candidatura inviata, candidato, in attesa, in corso, gesolliciteerd, verstuurd, verzonden, in afwachting, sokt, ansokt,
    skickad, inskickad, sendt, sogt, ansokan skickad, vantar, wyslane, wyslano, zaaplikowano, aplikowano, oczekuje, odeslano,
    haettu, lahetetty, jelentkeztem, elkuldve, отклик отправлен, отправлено, подано, 応募済み, 応募済, 选考中, 已投递, 已申请, 지원완료, 지원`
  ],
  [
    'screening',
    null,
    `screening, screen, phone screen, phone screening, hr screen, hr screening, recruiter screen, recruiter call, recruiter screening, initial screen,
    screening call, phone call, intro call, initial call, hr call, assessment, online assessment, oa, test, coding test, coding challenge, take home, take home test,
    take home assignment, aptitude test, telefoninterview, telefonat, erstgesprach, erstes gesprach, kennenlerngesprach, vorgesprach, preselection, entretien telephonique, prequalification,
    llamada, llamada inicial, entrevista telefonica, prueba tecnica, triagem, teste tecnico, selezione, colloquio telefonico, telefonisch gesprek, telefonintervju,
    rozmowa telefoniczna, rozmowa wstepna, telefonni pohovor, скрининг, тестовое задание, 書類選考, 笔试, 서류심사`
  ],
  [
    'interview',
    null,
    `interview, interviewing, interviews, interviewed, interview scheduled, interview invited, invited to interview, first interview, second interview,
    third interview, final interview, 1st interview, 2nd interview, 3rd interview, 4th interview, phone interview, video interview, technical interview, tech interview, onsite, on site,
    onsite interview, panel interview, hr interview, final round, interview stage, interview 1, interview 2, interview 3, round 1, round 2, round 3, interview done, interview completed,
    gesprach, vorstellungsgesprach, bewerbungsgesprach, interview geplant, zweitgesprach, zweites gesprach, einladung, eingeladen, im gesprach, entretien, entretiens, entretien
    planifie, entretien passe, entrevista, entrevistas, entrevistado, entrevista programada, entrevista agendada, en entrevista, en entrevistas, colloquio,
    colloqui, colloquio fissato, gesprek, sollicitatiegesprek, intervju, samtale, jobbsamtale, samtal, rozmowa, rozmowa kwalifikacyjna,
    pohovor, haastattelu, interju, allasinterju, собеседование, интервью, 面接, 面接中, 面试, 面试中, 면접`
  ],
  [
    'offer',
    null,
    `offer, offered, offer received, job offer, offers, negotiating, negotiation, in negotiation, verbal offer, written offer, offer extended, angebot,
    angebot erhalten, vertragsangebot, verhandlung, offre, offre recue, proposition, negociation, oferta, oferta recibida, oferta recebida,
    negociacion, negociando, proposta, proposta recebida, offerta, offerta ricevuta, aanbod, aanbieding, erbjudande, tilbud, oferta otrzymana,
    nabidka, tarjous, ajanlat, оффер, предложение, 内定, 录用, 合격`
  ],
  [
    'closed',
    'accepted',
    `accepted, offer accepted, accepted offer, hired, signed, i accepted, got the job, got it, accepted the offer, zusage, angenommen, zugesagt, eingestellt, vertrag unterschrieben, accepte,
    acceptee, embauche, embauchee, offre acceptee, aceptado, aceptada, oferta aceptada, contratado, contratada, aceito, aceita, oferta aceita, accettato,
    accettata, assunto, assunta, aangenomen, geaccepteerd, accepterad, akseptert, ansatt, anstalld, zatrudniony, przyjeta oferta, przyjeto, prijato, hyvaksytty, elfogadva, принят, принято, 承諾, 已接受, 입사`
  ],
  [
    'closed',
    'declined',
    `declined, offer declined, declined offer, i declined, turned down, turned down offer, declined the offer, angebot abgelehnt, selbst abgelehnt, offre refusee, oferta rechazada por mi, oferta recusada, offerta
    rifiutata, aanbod afgewezen, 辞退, 内定辞退`
  ],
  [
    'closed',
    'rejected',
    `rejected, rejection, not selected, denied, unsuccessful, not successful, refused, declined by company, turned down by company, rejected by company, no longer under consideration, not moving
    forward, did not get, rejected after interview, application rejected, absage, abgesagt, abgelehnt, absage erhalten, refuse, refusee, rejete, rejetee, refus, negative, rechazado, rechazada, rechazo,
    descartado, descartada, no seleccionado, rejeitado, rejeitada, recusado, recusada, reprovado, nao selecionado, respinta, respinto, rifiutato, rifiutata, scartato, afgewezen, afwijzing,
    avslag, avvisad, afvist, avslatt, odrzucone, odrzucona, odrzucony, odmowa, zamitnuto, odmitnuto, hylatty, elutasitva, отказ, отклонено, 不採用,
    不合格, お見送り, 已拒绝, 拒绝, 未通过, 불합격, 탈락`
  ],
  [
    'closed',
    'withdrawn',
    `withdrawn, withdrew, i withdrew, withdraw, cancelled by me, dropped out, not interested, no longer interested, zuruckgezogen, bewerbung
    zuruckgezogen, retire, retiree, candidature retiree, retirado, retirada, retirada mi candidatura, desisti, desistencia, ritirato, ritirata,
    ingetrokken, teruggetrokken, tillbakadragen, trukket, trukket tilbake, wycofane, wycofana, stazeno, peruttu, visszavonva, отозвано`
  ],
  [
    'closed',
    'ghosted',
    `ghosted, no response, no reply, no answer, never heard back, no reponse, keine antwort, keine ruckmeldung, nichts gehort, sans reponse, pas de reponse,
    aucune reponse, sin respuesta, no responde, sem resposta, sem retorno, nessuna risposta, geen reactie, geen antwoord, inget svar, ingen svar, intet svar, brak odpowiedzi, bez
    odpovedi, ei vastausta, nincs valasz, нет ответа, без ответа, 返信なし, 无回复, 没有回复, 무응답`
  ],
  [
    'closed',
    'expired',
    `expired, job closed, position closed, position filled, filled, posting closed, job expired, closed by company, no longer available, position cancelled, cancelled, on hold by company, abgelaufen, stelle besetzt,
    besetzt, ausschreibung beendet, expire, expiree, poste pourvu, expirado, expirada, vacante cerrada, vaga encerrada, vaga fechada, scaduto, scaduta, verlopen, vervuld,
    utgatt, utlopt, udlobet, wygaslo, wygasla, vyprselo, vanhentunut, lejart, вакансия закрыта, 募集終了, 已过期, 마감`
  ],
  [
    'closed',
    null,
    'closed, archived, archive, done, finished, geschlossen, archiviert, abgeschlossen, ferme, archive par, cerrado, cerrada, archivado, fechado, encerrado, arquivado, chiuso, archiviato, gesloten, gearchiveerd, stangd, lukket, zamkniete, uzavreno, suljettu, lezarva, закрыто, 終了, 已关闭, 종료'
  ]
]

const byWord: ReadonlyMap<string, Meaning> = new Map(
  words.flatMap(([kind, outcome, list]) =>
    list.split(',').map((word) => [plainHeading(word), { kind, outcome }] as const)
  )
)

/** A number before a status, "3. Applied", orders a list and says nothing more. */
const listNumber = /^\d{1,2} (?=\D)/

/** What a status means, by its words alone; null for one that is not known, which only a person can place. */
export function meaningOf(status: string): Meaning | null {
  const plain = plainHeading(status)
  return byWord.get(plain) ?? byWord.get(plain.replace(listNumber, '')) ?? null
}

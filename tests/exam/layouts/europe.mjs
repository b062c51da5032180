// Boards of single countries: pages as copied, and some as saved.
import { jsonLd, page } from '../data.mjs'
import { joined, lines } from '../kit.mjs'

const otherThree = (k, write) => [0, 1, 2].map((at) => k.other(at, write)).join('\n')

const stepstoneCopy = {
  name: 'stepstone-copy',
  format: 'text',
  ext: 'txt',
  langs: ['de'],
  write(k) {
    k.set('source', 'StepStone')
    const pay = k.pay()
    return lines(
      k.n(
        'Stellenangebote\nGehaltsplaner\nUnternehmen\nMagazin\nFür Arbeitgeber\nAnmelden\nBerufsbezeichnung, Stichwort\nOrt oder 5-stellige PLZ\nJobs finden'
      ),
      k.company(),
      k.title(),
      k.place('city', ', '),
      k.type(null, '\n'),
      k.mode(),
      pay,
      k.ago() && `${k.l('Erschienen:')} ${k.ago()}`,
      k.n('Ich bin interessiert\nMerken\nGehalt anzeigen\nSchnelle Bewerbung'),
      k.body({ before: '' }),
      k.n('Über das Unternehmen anzeigen\nBewertungen auf kununu\n3,9\n61 % Weiterempfehlungen'),
      k.n('Andere Jobs, die Sie interessieren könnten'),
      otherThree(k, (job) => `${job.title}\n${job.company}\n${job.place}`),
      k.n('Diese Jobs per E-Mail erhalten\nJobagent anlegen\n© 2026 The Stepstone Group Deutschland GmbH')
    )
  }
}

const stepstoneHtml = {
  name: 'stepstone-html',
  format: 'html',
  ext: 'html',
  langs: ['de'],
  markup: true,
  write(k) {
    k.set('source', 'StepStone')
    return page({
      lang: 'de',
      title: `${k.title()} Job ${k.place('city')} - ${k.company()} | StepStone`,
      head: `<meta property="og:site_name" content="StepStone">${jsonLd(k)}`,
      body: `<header>${k.n('Stellenangebote')} ${k.n('Gehaltsplaner')} ${k.n('Anmelden')}</header><div data-at="header"><h1 data-at="header-job-title">${k.title()}</h1><ul><li data-at="metadata-company-name"><a>${k.company()}</a></li><li data-at="metadata-location">${k.place('city')}</li>${k.type() && `<li data-at="metadata-work-type">${k.type()}</li>`}<li data-at="metadata-online-date">${k.ago() && `Erschienen: ${k.ago()}`}</li></ul><button>${k.n('Ich bin interessiert')}</button></div><div data-at="job-ad-content">${k.bodyHtml({ heading: (text) => `<article><h4>${text}</h4></article>` })}</div><section><h3>${k.n('Ähnliche Jobs')}</h3>${otherThree(
        k,
        (job) => `${job.title} – ${job.company}`
      )
        .split('\n')
        .map((line) => `<a>${line}</a>`)
        .join('')}</section><footer>${k.n('Impressum')} ${k.n('Datenschutz bei StepStone')}</footer>`
    })
  }
}

const xing = {
  name: 'xing-copy',
  format: 'text',
  ext: 'txt',
  langs: ['de'],
  write(k) {
    return lines(
      k.n('Zum Inhalt springen\nStart\nJobs finden\nInsights\nMenü\nLogin'),
      k.title(),
      k.company(),
      k.place('city', ', '),
      joined('\n', k.type(['full-time', 'part-time']), k.mode()),
      k.ago() && `${k.l('Veröffentlicht')} ${k.ago()}`,
      k.n(
        'Passt der Job zu mir?\nJob merken\nBewerben\nGehalts-Prognose\n46.500 €\n61.000 €\nSchätzung auf Basis von XING Daten'
      ),
      k.l('Über diesen Job'),
      k.body({ bullet: '– ' }),
      k.n(
        'Unternehmens-Details\nBewertung von Mitarbeitenden\nGesamtbewertung\n3.7\nVorteile für Mitarbeitende\nFlexible Arbeitszeiten möglich\nKantine'
      ),
      k.n('Jobs-Vorschläge für dich'),
      otherThree(k, (job) => `${job.title}\n${job.company}\n${job.place}`),
      k.n('Impressum\nDatenschutz bei XING\nAGB\n© New Work SE')
    )
  }
}

const arbeitsagentur = {
  name: 'arbeitsagentur-copy',
  format: 'text',
  ext: 'txt',
  langs: ['de'],
  write(k) {
    const start = k.start('short')
    return lines(
      k.n(
        'Zur Startseite der Bundesagentur für Arbeit\nMenü\nJobsuche\nAnmelden\nZurück zur Ergebnisliste\nJob teilen\nDrucken'
      ),
      k.title(),
      `${k.l('Arbeitgeber:')} ${k.company()}`,
      k.posted('short') && `${k.l('Veröffentlicht am')} ${k.posted('short')}`,
      `${k.l('Arbeitsort')}\n${k.place('city', '\n')}`,
      start && `${k.l('Beginn')}\n${start}`,
      k.type(null, ', ') && `${k.l('Anstellungsart')}\n${k.type(null, ', ')}`,
      k.n('Route berechnen\nMerken'),
      k.l('Stellenbeschreibung'),
      k.body({ before: '', bullet: '* ' }),
      k.n(
        'Über den Arbeitgeber anzeigen\nJob melden\nWar diese Seite hilfreich?\nReferenznummer kopieren\nDie Bundesagentur für Arbeit übernimmt keine Gewähr für Angebote Dritter.\nImpressum\nBarrierefreiheit\nLeichte Sprache\nGebärdensprache'
      )
    )
  }
}

const wttj = {
  name: 'wttj-copy',
  format: 'text',
  ext: 'txt',
  langs: ['fr', 'en'],
  write(k) {
    const w = {
      fr: [
        'Trouver un job\nTrouver une entreprise\nMédia\nSe connecter\nEspace recruteurs',
        'Postuler\nSauvegarder\nPartager',
        'Résumé du poste',
        'Postée',
        'Envie d’en savoir plus ?\nVoir toutes les offres',
        'D’autres offres qui pourraient vous correspondre :'
      ],
      en: [
        'Find a job\nFind a company\nLog in\nFor employers',
        'Apply\nSave\nShare',
        'Job summary',
        'Posted',
        'Want to know more?\nSee all jobs',
        'Other jobs that might suit you:'
      ]
    }[k.lang]
    const pay = k.pay()
    const mode = k.mode()
    return lines(
      k.n(w[0]),
      k.company(),
      k.title(),
      k.n(w[1]),
      k.l(w[2]),
      joined(
        '\n',
        k.type(['permanent', 'temporary', 'internship', 'apprenticeship', 'freelance']),
        k.place('city', ', '),
        mode
      ),
      pay && `${k.l({ fr: 'Salaire :', en: 'Salary:' })} ${pay}`,
      k.ago() && `${k.l(w[3])} ${k.ago()}`,
      k.body(),
      k.n(w[4]),
      k.n(w[5]),
      otherThree(k, (job) => `${job.company}\n${job.title}\n${job.place}`)
    )
  }
}

const franceTravail = {
  name: 'france-travail-copy',
  format: 'text',
  ext: 'txt',
  langs: ['fr'],
  write(k) {
    k.set('source', 'France Travail')
    const posted = k.posted('long')
    const pay = k.pay()
    return lines(
      k.n('Accéder au menu\nFrance Travail\nMon espace\nOffres d’emploi\nRetour à la liste\nOffre n° 187KLMT'),
      k.title(),
      k.place('city', ', '),
      posted && `${k.l('Publié le')} ${posted}`,
      k.n('Enregistrer\nPartager\nImprimer\nSignaler l’offre'),
      k.body({ before: '', bullet: '- ' }),
      k.type(['permanent', 'temporary', 'internship']) &&
        `${k.l('Type de contrat')}\n${k.type(['permanent', 'temporary', 'internship'])}`,
      k.type(['full-time', 'part-time']) && `${k.l('Durée du travail')}\n${k.type(['full-time', 'part-time'])}`,
      pay && `${k.l('Salaire')}\n${pay}`,
      `${k.l('Entreprise')}\n${k.company()}`,
      k.n('20 à 49 salariés\nRépondre à cette offre\nDes offres d’emploi similaires'),
      otherThree(k, (job) => `${job.title}\n${job.company} - ${job.place}`),
      k.n('Plan du site\nMentions légales\nAccessibilité : partiellement conforme')
    )
  }
}

const infojobs = {
  name: 'infojobs-copy',
  format: 'text',
  ext: 'txt',
  langs: ['es', 'it'],
  write(k) {
    const w = {
      es: [
        'Ofertas\nEmpresas\nCurrículum\nOrientación laboral\nAcceso candidatos\nAcceso empresas',
        'Inscribirme en esta oferta\nGuardar\n43 inscritos a esta oferta',
        'Publicada',
        'Ofertas relacionadas\nCrea una alerta de empleo\n¿Has visto algo raro? Denuncia esta oferta'
      ],
      it: [
        'Offerte\nAziende\nCurriculum\nAccesso candidati\nAccesso aziende',
        'Iscriviti a questa offerta\nSalva\n43 iscritti a questa offerta',
        'Pubblicata',
        'Offerte correlate\nCrea un avviso\nSegnala questa offerta'
      ]
    }[k.lang]
    return lines(
      k.n(w[0]),
      k.title(),
      k.company(),
      k.n('4,2'),
      k.place('city', ', '),
      k.mode(),
      k.ago() && `${k.l(w[2])} ${k.ago()}`,
      k.pay(),
      k.type(null, '\n'),
      k.n(w[1]),
      k.body({ bullet: '- ' }),
      k.n(w[3]),
      otherThree(k, (job) => `${job.title}\n${job.company}\n${job.place}\n${job.pay}`),
      k.n(
        {
          es: 'Aviso legal\nPolítica de cookies\n© InfoJobs 2026',
          it: 'Note legali\nInformativa sui cookie\n© InfoJobs 2026'
        }[k.lang]
      )
    )
  }
}

const infoempleo = {
  name: 'infoempleo-html',
  format: 'html',
  ext: 'html',
  langs: ['es'],
  markup: true,
  write(k) {
    const row = (label, value) => (value ? `<li><strong>${label}:</strong> ${value}</li>` : '')
    return page({
      lang: 'es',
      title: `Oferta de empleo ${k.title()} en ${k.place('city')}`,
      body: `<header><a>${k.n('Buscar trabajo')}</a><a>${k.n('Formación')}</a><a>${k.n('Accede a tu cuenta')}</a></header><h1>${k.title()}</h1><h2>${k.company()}</h2><ul class="details">${row('Ubicación', k.place('city'))}${row('Tipo de contrato', k.type(['permanent', 'temporary']))}${row('Jornada', k.type(['full-time', 'part-time']))}${row('Salario', k.pay())}${row('Fecha de publicación', k.posted('short'))}</ul><button>${k.n('Inscribirme')}</button><div class="offer">${k.bodyHtml({ list: (items) => `<p>${items.map((item) => `- ${item}`).join('<br>')}</p>`, heading: (text) => `<p><strong>${text}</strong></p>` })}</div><aside><h3>${k.n('También te puede interesar')}</h3>${otherThree(
        k,
        (job) => `${job.title} en ${job.place}`
      )
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</aside><footer>${k.n('Condiciones de uso')} · ${k.n('Política de privacidad de la web')}</footer>`
    })
  }
}

const nvb = {
  name: 'nationale-vacaturebank-copy',
  format: 'text',
  ext: 'txt',
  langs: ['nl'],
  write(k) {
    return lines(
      k.n('Vacatures zoeken\nBedrijven\nCarrièretips\nInloggen\nVoor werkgevers\nTerug naar resultaten'),
      k.title(),
      k.company(),
      k.place('city', ', '),
      joined('\n', k.type(['full-time', 'part-time']), k.type(['permanent', 'temporary']), k.pay()),
      k.ago() && `${k.l('Geplaatst:')} ${k.ago()}`,
      k.n('Solliciteren\nBewaren\nDelen\nMail mij vergelijkbare vacatures'),
      k.body({ bullet: '• ' }),
      k.n('Vergelijkbare vacatures'),
      otherThree(k, (job) => `${job.title}\n${job.company}\n${job.place}\n${job.pay}`),
      k.n('Meld deze vacature\nGebruiksvoorwaarden\nCookieverklaring\nDPG Media Online Services')
    )
  }
}

const swiss = {
  name: 'jobs-ch-copy',
  format: 'text',
  ext: 'txt',
  langs: ['de', 'fr'],
  suits: (content) => content.places.some(({ country }) => country === 'CH'),
  write(k) {
    const w = {
      de: [
        'Jobs suchen\nLohncheck\nUnternehmen\nEinloggen',
        'Publiziert:',
        'Pensum:',
        'Arbeitsort:',
        'Bewerben\nMerken',
        'Ähnliche Stellen',
        'Vertragsart:'
      ],
      fr: [
        'Chercher un emploi\nComparer son salaire\nEntreprises\nSe connecter',
        'Publié :',
        "Taux d'activité :",
        'Lieu de travail :',
        'Postuler\nEnregistrer',
        'Postes similaires',
        'Type de contrat :'
      ]
    }[k.lang]
    const load = k.content.workload
    const percent = load === null ? '' : load.min === load.max ? `${load.min}%` : `${load.min} – ${load.max}%`
    return lines(
      k.n(w[0]),
      k.title(),
      k.company(),
      k.posted('long') && `${w[1]} ${k.posted('long')}`,
      percent && `${w[2]} ${percent}`,
      k.type(['permanent', 'temporary', 'internship']) && `${w[6]} ${k.type(['permanent', 'temporary', 'internship'])}`,
      `${w[3]} ${k.place('city', ', ')}`,
      k.n(w[4]),
      k.body({ bullet: '' }),
      k.n(w[5]),
      otherThree(k, (job) => `${job.title}\n${job.company}\n${job.place}`),
      k.n('© JobCloud AG')
    )
  }
}

const gupy = {
  name: 'gupy-copy',
  format: 'text',
  ext: 'txt',
  langs: ['pt'],
  write(k) {
    return lines(
      k.n('Ir para o conteúdo principal\nVoltar para vagas\nEntrar'),
      k.title(),
      joined('\n', k.place('full', ' / '), k.type(['permanent', 'internship', 'temporary', 'full-time']), k.mode()),
      k.posted('short') && `${k.l('Vaga publicada em')} ${k.posted('short')}`,
      k.deadline('short') && `${k.l('Inscrições até')} ${k.deadline('short')}`,
      k.n('Candidatar-se\nCompartilhar vaga\nSalvar vaga'),
      k.body({ bullet: '' }),
      k.n(
        'Acompanhe seu processo seletivo no Portal de Vagas\nA Gupy nunca cobra por vagas. Proteja seus dados pessoais.\nFeito com Gupy'
      )
    )
  }
}

const catho = {
  name: 'catho-copy',
  format: 'text',
  ext: 'txt',
  langs: ['pt'],
  write(k) {
    return lines(
      k.n('Buscar vagas\nMeu currículo\nCursos\nEntrar\nPara empresas'),
      k.title(),
      k.pay() || k.n('A combinar'),
      k.place('city', ', '),
      k.posted('short') && `${k.l('Publicada em')} ${k.posted('short')}`,
      k.n('Quero me candidatar\n12 candidatos'),
      k.body(),
      `${k.l('Empresa')}\n${k.company()}`,
      k.n('Vagas parecidas'),
      otherThree(k, (job) => `${job.title}\n${job.pay}\n${job.place}`),
      k.n('Denunciar vaga\nTermos de uso\nAssine já por 7 dias grátis')
    )
  }
}

/** The family's layouts. */
export const layouts = [
  stepstoneCopy,
  stepstoneHtml,
  xing,
  arbeitsagentur,
  wttj,
  franceTravail,
  infojobs,
  infoempleo,
  nvb,
  swiss,
  gupy,
  catho
]

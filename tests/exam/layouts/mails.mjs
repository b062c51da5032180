// Mails: a recruiter's message, one that was forwarded, the tracking system's own, and a mail copied as text.
import { gap, joined, lines, slug } from '../kit.mjs'

const all = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const hello = {
  en: 'Hi Robin,',
  de: 'Hallo Robin,',
  fr: 'Bonjour Robin,',
  es: 'Hola, Robin:',
  it: 'Ciao Robin,',
  nl: 'Beste Robin,',
  pt: 'Olá Robin,'
}
const offer = {
  en: 'I came across your profile and thought of you for this one:',
  de: 'ich bin auf Ihr Profil gestoßen und habe dabei an diese Stelle gedacht:',
  fr: 'votre profil a retenu mon attention et j’ai pensé à vous pour ce poste :',
  es: 'he visto tu perfil y he pensado en ti para este puesto:',
  it: 'ho visto il tuo profilo e ho pensato a te per questa posizione:',
  nl: 'ik zag je profiel en dacht aan je voor deze functie:',
  pt: 'vi o teu perfil e lembrei-me de ti para esta vaga:'
}
const bye = {
  en: 'Best wishes,',
  de: 'Viele Grüße',
  fr: 'Bien cordialement,',
  es: 'Un saludo,',
  it: 'Un caro saluto,',
  nl: 'Hartelijke groet,',
  pt: 'Com os melhores cumprimentos,'
}
const person = ['Wilhelmina Straker', 'Anselm Ruddock', 'Odile Marchetti']

/** Text as quoted-printable lines of at most 76 signs. */
export function quotedPrintable(text) {
  return text
    .split('\n')
    .map((line) => {
      let out = ''
      let column = 0
      for (const byte of Buffer.from(line)) {
        const sign =
          (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
            ? String.fromCharCode(byte)
            : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        if (column + sign.length > 73) {
          out += '=\r\n'
          column = 0
        }
        out += sign
        column += sign.length
      }
      return out.replace(/ $/, '=20')
    })
    .join('\r\n')
}

const word = (text) => (/[^\x20-\x7e]/.test(text) ? `=?utf-8?B?${Buffer.from(text).toString('base64')}?=` : text)

function mail({ from, subject, date, parts, type = 'text/plain' }) {
  const head = [
    `From: ${from}`,
    'To: Robin Ashgrove <robin@ashgrove.example>',
    `Subject: ${word(subject)}`,
    `Date: ${date}`,
    `Message-ID: <${slug(subject).slice(0, 30)}@mail.example>`,
    'MIME-Version: 1.0'
  ]
  if (type !== 'mixed')
    return `${[...head, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(parts[0])].join('\r\n')}\r\n`
  const border = '=_part_7f31'
  const pieces = ['text/plain', 'text/html'].map((kind, at) =>
    [
      `--${border}`,
      `Content-Type: ${kind}; charset=utf-8`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(parts[at])
    ].join('\r\n')
  )
  return `${[...head, `Content-Type: multipart/alternative; boundary="${border}"`, '', ...pieces, `--${border}--`].join('\r\n')}\r\n`
}

const facts = (k) => joined('\n', k.title(), k.company(), k.place('city', ', '), k.pay())

const recruiter = {
  name: 'recruiter-mail',
  format: 'eml',
  ext: 'eml',
  langs: all,
  write(k) {
    const name = person[k.seed % 3]
    k.skip('contact', 'postedAt', 'agency')
    const text = lines(
      k.t(hello),
      gap,
      k.l(offer),
      gap,
      facts(k),
      gap,
      k.body(),
      gap,
      k.t(bye),
      k.l(name),
      k.l('Fenwick Search Partners'),
      k.l('T +44 1632 960 402 · www.fenwick-search.example'),
      k.n(
        'This message is confidential and may be privileged. If you are not the intended recipient, please delete it.'
      )
    )
    return mail({
      from: `${name} <${slug(name).replace('-', '.')}@fenwick-search.example>`,
      subject: `${k.content.title}`,
      date: 'Wed, 18 Nov 2026 09:41:00 +0000',
      parts: [text]
    })
  }
}

const forwarded = {
  name: 'forwarded-mail',
  format: 'eml',
  ext: 'eml',
  langs: all,
  write(k) {
    k.skip('contact', 'postedAt', 'agency')
    const mark = {
      en: '---------- Forwarded message ---------\nFrom: Jobs <jobs@board.example>\nDate: Mon, 16 Nov 2026 at 07:12\nSubject: New job for you\nTo: <cousin@mail.example>',
      de: '-------- Weitergeleitete Nachricht --------\nVon: Stellenmarkt <jobs@board.example>\nDatum: 16.11.2026 07:12\nBetreff: Neue Stelle für Sie\nAn: cousine@mail.example',
      fr: '---------- Message transféré ---------\nDe : Emplois <jobs@board.example>\nDate : lun. 16 nov. 2026 à 07:12\nObjet : Nouvelle offre\nÀ : <cousin@mail.example>',
      es: '---------- Mensaje reenviado ---------\nDe: Empleo <jobs@board.example>\nFecha: lun, 16 nov 2026 a las 7:12\nAsunto: Nueva oferta\nPara: <prima@mail.example>',
      it: '---------- Messaggio inoltrato ---------\nDa: Lavoro <jobs@board.example>\nData: lun 16 nov 2026 alle 07:12\nOggetto: Nuova offerta\nA: <cugina@mail.example>',
      nl: '---------- Doorgestuurd bericht ---------\nVan: Vacatures <jobs@board.example>\nDatum: ma 16 nov 2026 om 07:12\nOnderwerp: Nieuwe vacature\nAan: <nicht@mail.example>',
      pt: '---------- Mensagem reencaminhada ---------\nDe: Empregos <jobs@board.example>\nData: seg., 16/11/2026 às 07:12\nAssunto: Nova vaga\nPara: <prima@mail.example>'
    }
    const note = {
      en: 'Thought this might be something for you? x',
      de: 'Wäre das nicht was für dich? LG',
      fr: 'Tiens, ça pourrait t’intéresser ! Bises',
      es: '¿Te puede interesar esto? Besos',
      it: 'Questo potrebbe interessarti? Un bacio',
      nl: 'Is dit niet iets voor jou? x',
      pt: 'Será que te interessa? Beijinhos'
    }
    const text = lines(
      k.t(note),
      gap,
      k.t(mark),
      gap,
      facts(k),
      gap,
      k.body({ bullet: '* ' }),
      gap,
      k.t({
        en: 'Unsubscribe from these alerts',
        de: 'Diese Benachrichtigungen abbestellen',
        fr: 'Se désabonner de ces alertes',
        es: 'Darse de baja de estas alertas',
        it: 'Annulla l’iscrizione a questi avvisi',
        nl: 'Afmelden voor deze meldingen',
        pt: 'Cancelar a subscrição destes alertas'
      })
    )
    return mail({
      from: 'Maja Ashgrove <maja@ashgrove.example>',
      subject: `Fwd: ${{ en: 'New job for you', de: 'Neue Stelle für Sie', fr: 'Nouvelle offre', es: 'Nueva oferta', it: 'Nuova offerta', nl: 'Nieuwe vacature', pt: 'Nova vaga' }[k.lang]}`,
      date: 'Tue, 17 Nov 2026 20:03:00 +0100',
      parts: [text]
    })
  }
}

const system = {
  name: 'ats-mail',
  format: 'eml',
  ext: 'eml',
  langs: ['en', 'de', 'fr'],
  markup: true,
  write(k) {
    k.skip('contact', 'postedAt', 'agency')
    const opening = k.t({
      en: 'a new position that fits your search has been published.',
      de: 'eine neue Stelle passt zu Ihrem Suchauftrag.',
      fr: 'une nouvelle offre correspond à votre recherche.'
    })
    const close = k.t({
      en: 'You receive this mail because you created a job alert. Manage your alerts',
      de: 'Sie erhalten diese Mail, weil Sie einen Suchauftrag angelegt haben. Suchaufträge verwalten',
      fr: 'Vous recevez ce message car vous avez créé une alerte. Gérer mes alertes'
    })
    const html = `<html><body><table width="600"><tr><td>${k.t(hello)}</td></tr><tr><td>${opening}</td></tr><tr><td><h1>${k.title()}</h1><p><b>${k.company()}</b><br>${k.place('city', ', ')}${k.type() && `<br>${k.type()}`}</p></td></tr><tr><td>${k.bodyHtml()}</td></tr><tr><td><a href="https://click.board.example/c/88123">${k.t({ en: 'Apply here', de: 'Hier bewerben', fr: 'Postuler ici' })}</a></td></tr><tr><td><small>${close}</small></td></tr></table></body></html>`
    return mail({
      from: 'Job Alerts <alerts@board.example>',
      subject: `${k.content.title} – ${k.content.company}`,
      date: 'Thu, 19 Nov 2026 06:00:00 +0000',
      type: 'text/html',
      parts: [html]
    })
  }
}

const both = {
  name: 'alternative-mail',
  format: 'eml',
  ext: 'eml',
  langs: ['en', 'nl', 'it'],
  markup: true,
  write(k) {
    k.skip('contact', 'postedAt', 'agency')
    const html = `<p>${k.t(hello)}</p><p>${k.l(offer)}</p><h2>${k.title()}</h2><p>${joined(' – ', k.company(), k.place('city', ', '))}</p>${k.bodyHtml()}<p>${k.t(bye)}<br>${k.l('Wilhelmina Straker')}</p>`
    const text = lines(hello[k.lang], offer[k.lang], k.content.raw, k.content.company, k.body())
    return mail({
      from: 'Wilhelmina Straker <w.straker@fenwick-search.example>',
      subject: k.content.title,
      date: 'Wed, 18 Nov 2026 15:20:00 +0000',
      type: 'mixed',
      parts: [text, html]
    })
  }
}

const copied = {
  name: 'recruiter-mail-copy',
  format: 'text',
  ext: 'txt',
  langs: all,
  write(k) {
    k.skip('contact', 'agency')
    const name = person[(k.seed + 1) % 3]
    return lines(
      k.t(hello),
      gap,
      k.l(offer),
      gap,
      joined(', ', k.title(), k.company(), k.place('city', ' / ')),
      gap,
      k.body({ before: '\n' }),
      gap,
      k.t(bye),
      k.l(name),
      k.l('Fenwick Search Partners')
    )
  }
}

/** The family's layouts. */
export const layouts = [recruiter, forwarded, system, both, copied]

// What people paste: notes, exports of note takers, chats, text whose lists lost their bullets, one line of it all.
import { gap, joined, lines, slug } from '../kit.mjs'

const all = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']

/** Programs that write Markdown mark a star inside a word as a star. */
const escapeStars = (text) => text.replace(/(\p{L})\*(?=\p{L})/gu, '$1\\*')

const markdown = {
  name: 'markdown-notes',
  format: 'markdown',
  ext: 'md',
  langs: all,
  write(k) {
    const facts = [
      k.company() &&
        `**${k.l({ en: 'Company', de: 'Unternehmen', fr: 'Entreprise', es: 'Empresa', it: 'Azienda', nl: 'Bedrijf', pt: 'Empresa' })}:** ${k.company()}`,
      k.place('city') &&
        `**${k.l({ en: 'Location', de: 'Ort', fr: 'Lieu', es: 'Ubicación', it: 'Sede', nl: 'Locatie', pt: 'Local' })}:** ${k.place('city', ', ')}`,
      k.pay() &&
        `**${k.l({ en: 'Salary', de: 'Gehalt', fr: 'Salaire', es: 'Salario', it: 'Retribuzione', nl: 'Salaris', pt: 'Salário' })}:** ${k.pay()}`
    ].filter(Boolean)
    return escapeStars(
      `# ${k.title()}\n\n${facts.join('  \n')}\n\n${k.body({ before: '\n', heading: (text) => `## ${text}\n`, gap: '\n', bullet: k.seed % 2 ? '* ' : '- ' }).replace(/([^\n])\n(?![*\-\n])/g, '$1\n\n')}\n`
    )
  }
}

const notion = {
  name: 'notion-export',
  format: 'markdown',
  ext: 'md',
  langs: ['en', 'de', 'fr', 'pt'],
  ui: 'en',
  write(k) {
    k.set('url', `https://jobs.${slug(k.content.company)}.example/${k.seed}`)
    return escapeStars(
      `# ${k.title()}\n\n${lines(`Company: ${k.company()}`, `URL: https://jobs.${slug(k.content.company)}.example/${k.seed}`, k.place('city') && `Location: ${k.place('city', ', ')}`, k.deadline('long') && `Deadline: ${k.deadline('long')}`, k.l('Status: Interested'), k.l('Tags: autumn, maybe'))}\n\n${k.body({ before: '\n', heading: (text) => `### ${text}\n`, bullet: '- ' }).replace(/([^\n])\n(?![-\n])/g, '$1\n\n')}\n`
    )
  }
}

const slack = {
  name: 'slack-paste',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'nl', 'es'],
  write(k) {
    const name = ['Juno Batterby', 'Tarek Oldenburg'][k.seed % 2]
    return lines(
      k.n(`${name}\n  10:14 AM`),
      k.t({
        en: 'hey all :wave: my old team is hiring, ping me if you want an intro',
        de: 'hallo zusammen :wave: mein altes Team sucht, meldet euch bei mir',
        nl: 'hoi allemaal :wave: mijn oude team zoekt iemand, stuur me een berichtje',
        es: 'hola a todos :wave: mi antiguo equipo busca gente, escribidme'
      }),
      `*${k.title()}* @ ${k.company()}`,
      joined(' · ', k.place('city', ', '), k.mode(), k.pay()),
      k.body({ heading: (text) => `*${text}*`, bullet: '• ', before: '' }),
      k.n(':raised_hands: 4\n:eyes: 2\n3 replies\nLast reply today at 11:02 AM')
    )
  }
}

const whatsapp = {
  name: 'whatsapp-paste',
  format: 'text',
  ext: 'txt',
  langs: ['es', 'pt', 'it', 'en', 'de', 'fr', 'nl'],
  write(k) {
    const loud = {
      en: '📢 *JOB ALERT* 📢',
      de: '📢 *STELLENANGEBOT* 📢',
      fr: '📢 *OFFRE D’EMPLOI* 📢',
      es: '📢 *OFERTA DE TRABAJO* 📢',
      it: '📢 *OFFERTA DI LAVORO* 📢',
      nl: '📢 *VACATURE* 📢',
      pt: '📢 *VAGA DE EMPREGO* 📢'
    }
    const pass = {
      en: 'Please share with anybody who is looking 🙏',
      de: 'Bitte gern weiterleiten 🙏',
      fr: 'Merci de partager 🙏',
      es: 'Por favor, compartid 🙏',
      it: 'Condividete per favore 🙏',
      nl: 'Graag delen 🙏',
      pt: 'Partilhem, por favor 🙏'
    }
    return lines(
      k.t(loud),
      gap,
      `*${k.title()}*`,
      k.company() && `🏢 ${k.company()}`,
      k.place('city') && `📍 ${k.place('city', ', ')}`,
      k.pay() && `💶 ${k.pay()}`,
      gap,
      k.body({ heading: (text) => `*${text}*`, bullet: '✅ ', before: '\n' }),
      gap,
      k.t(pass)
    )
  }
}

const lost = {
  name: 'lost-bullets',
  format: 'text',
  ext: 'txt',
  langs: all,
  write(k) {
    return lines(
      k.title(),
      joined(' – ', k.company(), k.place('city', ', ')),
      k.content.sections
        .map(({ heading, blocks }) => {
          const items = blocks.map(({ text }) => text)
          const list = blocks.every(({ type }) => type === 'listItem')
          return list && heading !== null
            ? `${heading} ${items.map((item) => `• ${item}`).join(' ')}`
            : lines(heading, ...items)
        })
        .join('\n')
    )
  }
}

const oneLine = {
  name: 'one-line',
  format: 'text',
  ext: 'txt',
  langs: ['en', 'de', 'fr', 'es'],
  write(k) {
    k.skip('sections')
    return joined(
      ' ',
      `${k.title()} - ${k.company()} - ${k.place('city', ', ')}`,
      ...k.content.sections.flatMap(({ heading, blocks }) => [
        heading === null ? '' : `${heading.replace(/[:.]$/, '')}:`,
        ...blocks.map(({ type, text }) => (type === 'listItem' ? `- ${text}` : text))
      ])
    )
  }
}

const notice = {
  name: 'notice-text',
  format: 'text',
  ext: 'txt',
  langs: all,
  write(k) {
    const upper = (text) => text.toLocaleUpperCase(k.lang)
    return lines(
      k.company() && upper(k.company()),
      gap,
      k.title(),
      gap,
      k.body({ bullet: '', heading: (text) => `${upper(text)}`, before: '\n' }),
      gap,
      k.place('city') &&
        `${k.l({ en: 'Place of work', de: 'Arbeitsort', fr: 'Lieu de travail', es: 'Lugar de trabajo', it: 'Sede di lavoro', nl: 'Standplaats', pt: 'Local de trabalho' })}: ${k.place('city', ', ')}`
    )
  }
}

/** The family's layouts. */
export const layouts = [markdown, notion, slack, whatsapp, lost, oneLine, notice]

import { describe, expect, test } from 'vitest'
import { findLanguages } from '../../../src/parser/findings/languages'
import { spoken } from './cases/demands'

const asked: [text: string, ...languages: string[]][] = [
  ['Fluent in English and German', 'English: Fluent', 'German: Fluent'],
  ['Deutsch C1, Englisch B2', 'German: C1', 'English: B2'],
  ['German (C1), English (fluent)', 'German: C1', 'English: fluent'],
  ['fluent English, basic German', 'English: fluent', 'German: basic'],
  ['Native French speaker', 'French: Native'],
  ['Excellent written and spoken English', 'English: Excellent'],
  ['Good knowledge of Dutch is a plus', 'Dutch: Good'],
  ['You speak English fluently', 'English: fluently'],
  ['Languages: English, Spanish', 'English: -', 'Spanish: -'],
  ['sehr gute Deutschkenntnisse', 'German: sehr gute'],
  ['Deutschkenntnisse (mind. B2)', 'German: B2'],
  ['Verhandlungssicheres Deutsch und Englisch', 'German: Verhandlungssicheres', 'English: Verhandlungssicheres'],
  ['Sehr gute Deutsch- und Englischkenntnisse in Wort und Schrift', 'German: Sehr gute', 'English: Sehr gute'],
  ['fließend Englisch', 'English: fließend'],
  ['Deutsch: Muttersprache', 'German: Muttersprache'],
  ['Anglais courant', 'English: courant'],
  ['Maîtrise de l’anglais', 'English: -'],
  ['nivel alto de inglés', 'English: nivel alto'],
  ['Inglés B2', 'English: B2'],
  ['Ottima conoscenza della lingua inglese', 'English: Ottima conoscenza'],
  ['Vloeiend Nederlands', 'Dutch: Vloeiend'],
  ['Inglês avançado', 'English: avançado'],
  ['Strong communication skills and English', 'English: -'],
  ['German and English at business level', 'German: business level', 'English: business level'],
  ['Sehr gute Deutschkenntnisse', 'German: Sehr gute'],
  ['Sehr gute Deutsch- und gute Englischkenntnisse', 'German: Sehr gute', 'English: gute'],
  ['fluent English, German is welcome', 'English: fluent', 'German: -'],
  ['Fluent English and Dutch; German is an advantage', 'English: Fluent', 'Dutch: Fluent', 'German: -'],
  ['Fließend Deutsch, Englisch von Vorteil', 'German: Fließend', 'English: -'],
  ['Inglés fluido, se valorará francés', 'English: fluido', 'French: -'],
  ['Anglais courant, l’allemand est un plus', 'English: courant', 'German: -'],
  ['Vloeiend Nederlands, Engels is een pré', 'Dutch: Vloeiend', 'English: -'],
  ['Inglese fluente, gradito il tedesco', 'English: fluente', 'German: -'],
  ['Deutsch fliessend, Französisch wäre schön', 'German: fliessend', 'French: -'],
  ['Inglese e tedesco fluenti', 'English: fluenti', 'German: fluenti'],
  ['Português e inglês fluentes', 'Portuguese: fluentes', 'English: fluentes'],
  ['Domínio da língua inglesa', 'English: -'],
  // silent
  ['We are a German company in the French market'],
  ['English teacher'],
  ['polish your skills'],
  ['a Swedish audio streaming provider'],
  ['French cuisine'],
  ['Spanish citizenship'],
  ['the Dutch government']
]

describe('findLanguages', () => {
  test.each([...asked, ...spoken])('reads %s', (text, ...expected) => {
    expect(findLanguages(text).map(({ value }) => `${value.language}: ${value.level ?? '-'}`)).toEqual(expected)
  })
})

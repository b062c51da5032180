import { foldWord } from '../findings/words'

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord))
}

/** Words directly behind a spelling that make it a skill: "Go developer", "Excel-Kenntnisse". */
export const skillFollowers = wordSet(
  'programming developer developers engineer engineers framework frameworks language languages scripting codebase code microservices services backend frontend stack skills skill proficiency kenntnisse kenntnissen erfahrung entwickler entwicklung programmierung library sdk api apis spreadsheets macros pivot formulas app apps applications cluster clusters pipelines jobs module modules plugin plugins functions développeur desarrollador sviluppatore ontwikkelaar programador script scripts experience knowledge expertise platform lang server ecosystem sheets tests'
)

/** Words shortly before a spelling that make it a skill: "experience with Go", "Kenntnisse in R". */
export const skillForerunners = wordSet(
  'automated automatizados automatizadas automatisierte automatisierten automatisés automatisées automatizzati geautomatiseerde automatización schreibst schrijft escribes écrivez scrivi escreve experience experienced proficient proficiency knowledge skills skill skilled expertise expert familiarity familiar fluent fluency using use mastery scriva scrivere schreiben écrire escribir escrever understanding background competent competence command working hands-on kenntnisse kenntnissen erfahrung erfahrungen umgang beherrschst beherrschung programmiersprache programmiersprachen sprachen maîtrise maîtrisez connaissance connaissances expérience langage langages conocimiento conocimientos dominio experiencia manejo lenguaje lenguajes conoscenza conoscenze esperienza padronanza linguaggio linguaggi utilizzo kennis ervaring beheersing vaardigheid conhecimento conhecimentos experiência domínio linguagem linguagens language languages framework frameworks tool tools tech stack technologies technology technologien technologie technologías tecnologie tecnologias software programming coding coded written built like microsoft ms adobe apache knowing learn write writing programm programs program programas logiciels programme programmes systems include includes including know knows engine engines nutzen nutzt setzen utilisons utilisez utilises usamos usiamo gebruiken gebruik'
)

/** Words right before a spelling that make it something else: "Series C", "Vitamin C", "La Scala". */
export const skillStoppers = wordSet(
  'series vitamin class klasse category kategorie plan section hepatitis führerschein führerscheinklasse fahrerlaubnisklasse grade phase type typ permis carnet patente rijbewijs licence license schedule la teatro ready let way in-n-out team option appendix round'
)

/** Words right behind a spelling that make it something else: "Go to market", "C level", "Word of mouth". */
export const skillEnders = wordSet(
  'to level suite of market live ahead season festival conference award awards house nationals green club team street road county program prize grant opera roll bank beyond your our for'
)

/** Technologies whose names are those of people, towns, seasons or things too, so that "in" and "with" before them tell nothing. */
export const namesToo: ReadonlySet<string> = new Set(
  'Ada Julia Jasmine Jekyll Ruby Crystal Luigi Hugo Ray Claude Spring Phoenix Aurora Athena Eclipse Express Assembly Move Less Shell Scheme Apex Racket Cairo Oracle Teams Make Lean Bedrock Gemini Storm Beam Segment Salt Chef Vault Helm Glue Nexus Bamboo Parcel Unity Unreal Waterfall Cadence Cucumber Locust Espresso Capacitor Retrofit Clustering Statistik Transformers Makros Markdown Amplitude Confluent Juniper Calico Aruba Shiny Posit Domo Prefect Superset Camel Varnish Caddy Lighthouse Leaflet Lottie Drizzle Electron Remix Elastic Bootstrap Babel Node Jakarta Cursor Copilot Whisper Nomad Consul Kong Envoy Flux Puppet Packer Loki Jaeger Thanos Bicep Assembler Druid Impala Presto Hive Pig Iceberg Twig Grunt Celery'.split(
    ' '
  )
)

/** Spellings that are a skill only where such words stand near: "Fluent" is a program among those for flows. */
export const skillContexts: ReadonlyMap<string, RegExp> = new Map([
  ['Fluent', /\b(?:CFD|OpenFOAM|STAR-?CCM|Ansys|fluid|meshing|turbulen|Navier|aerodynam|Strömung)/i]
])

/** Words right before a spelling that make it another trade's: "cone penetration tests" are a geologist's. */
export const skillStrangers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'Penetration Testing',
    wordSet('cone standard static dynamic soil ballistic dye liquid water market pavement needle skin piezocone')
  ]
])

/** Common verbs with which English lines of tasks begin. */
export const taskVerbs: ReadonlySet<string> = new Set(
  `act administer advise analyse analyze answer apply architect arrange assemble assess assist attend audit
   automate bake be book brew bring budget build butcher calibrate care carry challenge champion chase check chop
   clarify clean close coach collaborate collect communicate complete compute conduct connect consult contribute
   convert cook coordinate count cover create curate cut debug define deliver deploy design develop dig dispatch
   document draft dress drill drive edit empty encourage engage engineer ensure enter escort establish evaluate
   examine execute explore facilitate feed file find fit fix float fold follow forecast foster gather generate
   get go greet grow guard guide handle harvest help hire hold host identify illustrate implement improve
   influence inspect install instrument interpret interview investigate invoice iron join keep label lay lead
   learn let level liaise lift listen load log look machine maintain make manage map mark measure meet mentor
   migrate mind mix monitor mop mount move negotiate nurse nurture onboard open operate optimise optimize order
   organise organize oversee own pack paint pair participate partner patrol peel perform persuade photograph pick
   pilot pitch place plan plant plaster plumb polish pour predict prepare present prevent price print prioritise
   prioritize process produce promote proof proofread propose protect prototype provide prune pull push put query
   question quote raise rake read receive reconcile record recruit redesign redraw reduce refactor refine refuel
   repair replace reply report represent reproduce research resolve respond restock review rota route run
   safeguard sample sand save saw scale scan schedule screen seal secure select sell serve service set sew shadow
   shape share sharpen ship show shunt sign sit sketch solve sort source speak specify spot stack staff start
   stay steam steer step stitch stock stop store streamline strengthen summarise summarize supervise support
   survey sweep take talk teach tell tend test tidy till titrate track trade train transcribe transform translate
   transport travel treat troubleshoot tune turn understand undertake unload unpack update upload use valet
   validate verify visit wait walk wash watch weigh welcome weld wipe wire work wrap write`.split(/\s+/)
)

/** How lines of tasks begin and end in a language, on folded text. */
export interface TaskWords {
  /** Verbs: infinitives, and what the reader will do; without those of having, being and getting. */
  readonly verbs: RegExp
  /** Nouns of action at the beginning. */
  readonly nouns: RegExp
  /** What may as well end another line. */
  readonly ends?: RegExp
}

/** The same for each language that has such a pattern. */
export const taskWords: Readonly<Record<string, TaskWords>> = {
  en: {
    verbs:
      /^(?:you(?:ll|d| will| would)) (?!have|need|get|be paid|be (?:a|an|the|our|someone|somebody) |enjoy|receive|love|like|thrive|bring|earn|also|find|fit|do well|be comfortable|be able|be happy)/u,
    nouns: /^\p{L}{3,}ing\b/u
  },
  de: {
    verbs:
      /^(?:\p{L}{3,}(?:eln|ern|ieren|hren|nden|chen|llen|ten|zen|sen|nen|fen|ben|gen|ken))(?:,| und| von| der| des| unserer?| eines?)|^(?:du|ihr) (?!hast|bist|kannst|bringst|willst|magst|liebst|kennst|sprichst|verfugst|besitzt|weisst|verstehst|findest|suchst|bekommst|erhaltst|kriegst|solltest|musst|darfst|wohnst|profitierst|verdienst|hattest|traust|behaltst|interessierst|packst|freust|passt|beherrschst|lernst|hast|denkst)\p{L}+s?t\b|^sie (?!haben|sind|konnen|bringen|verfugen|kennen|sprechen|besitzen|sollten|mussen|erhalten|bekommen|suchen|mochten|wollen|profitieren|interessieren|verstehen|beherrschen|freuen|passen|denken)\p{L}+(?:en|ern|eln)\b/u,
    nouns:
      /^(?!\p{L}*(?:erfahrung|ausbildung|weiterbildung|wohnung|versicherung|verpflegung|vergutung|kleidung|entlohnung|bezahlung|einarbeitung|zahlung|fuhrung von|begeisterung|forderung|unterstutzung bei der|zusatzleistung|anstellung|beteiligung|erstattung|wertschatzung|vorerfahrung|berufsausbildung))\p{L}{3,}(?:ung|ungen|arbeit|arbeiten|pflege|annahme|betrieb|verkauf|kontrolle|kontrollen|aufbau|einkauf|planung|montage|wartung|management|abschlusse)\b/u,
    ends: /\p{L}{3,}(?:en|eln|ern)[.]?$/u
  },
  fr: {
    verbs:
      /^(?!avoir|etre|savoir|pouvoir|aimer|maitriser|posseder|disposer|faire preuve|parler)\p{L}{3,}(?:er|ir|re)\b|^(?:tu|vous) (?!as|es|avez|etes|maitris|connais|aime|sais|savez|parle|dispose|justifie|possede|souhait|cherche|voulez|veux|beneficie|recev|recois|etais|venez|viens|pouvez|peux|n\b|ne\b|y\b|habit|recherch|ecris|ecrivez|lisez|lis)\p{L}+(?:s|ez)\b/u,
    nouns:
      /^(?:gestion|suivi|realisation|accueil|preparation|participation aux|mise|redaction|tenue|entretien|conseil|saisie|controle|relances?|veille|prise en charge d|tours? de|(?!formation|remuneration|participation|connaissance|experience|organisation|motivation|avantage|stage|remboursement|logement|equipement|interessement|abonnement|complement|education)\p{L}{4,}(?:age|ement|ation|ission|issions))\b/u
  },
  es: {
    verbs:
      /^(?!tener|ser\b|saber|poder|contar con|residir|disponer)\p{L}{3,}(?:ar|er|ir)(?:se)?\b|^(?:te )?(?!tendras|recibiras|disfrutaras|podras|contaras|formaras|cobraras)\p{L}{3,}(?:aras|eras|iras)\b/u,
    nouns:
      /^(?:gestion|apoyo|atencion|carga|lectura|control|limpieza|venta|entrega|conteo|armado|(?!formacion|educacion|retribucion|titulacion|incorporacion|remuneracion|vacacion|orientacion|vocacion|capacitacion|conocimiento|alojamiento|licencia|comunicacion)\p{L}{4,}(?:cion|miento))\b/u
  },
  it: {
    verbs:
      /^(?!avere|essere|sapere|potere|saper)\p{L}{3,}(?:are|ere|ire|rsi|rre)\b|^(?!avrai|riceverai|troverai|potrai)\p{L}{2,}(?:erai|irai|arai)\b/u,
    nouns:
      /^(?:gestione|supporto|assistenza|sviluppo|ricerca|pulizia|controllo|vendita|(?!formazione|retribuzione|assicurazione|abilitazione|inserimento|motivazione|predisposizione|abbonamento|assunzione|certificazione)\p{L}{3,}(?:zione|tura|aggio|mento))\b/u
  },
  nl: {
    verbs:
      /^(?:je|jij) (?!hebt|bent|kunt|kan|krijgt|beschikt|spreekt|woont|vindt|weet|durft|wordt|ontvangt|wil|wilt|mag|kent|begrijpt|houdt van|zoekt|verdient|past|haalt|komt in|leest|schrijft foutloos|denkt|snapt)\p{L}+t?\b|^\p{L}{3,}(?:eren|elen|ken|gen|den|nen|ven|llen|ppen|ssen)(?:,| en| van| aan| met| in| op)/u,
    nouns: /^(?:begeleiding|uitvoering|planning|onderhoud|beheer|verkoop|verzorging|ontwikkeling|bediening) /u,
    ends: /\p{L}{3,}en(?: (?:in|met|van|op|aan|voor|bij) .{1,30})?[.]?$/u
  },
  pt: {
    verbs:
      /^(?:ser (?!proativ|organizad|pontual)|(?!ter\b|saber|poder|possuir|conhecer|residir)\p{L}{3,}(?:ar|er|ir)\b)/u,
    nouns:
      /^(?:gestao|apoio|atendimento|controlo|controle|limpeza|(?!formacao|educacao|graduacao|remuneracao|participacao|conhecimento|alimentacao|comunicacao|habilitacao|certificacao|integracao)\p{L}{3,}(?:cao|mento))\b/u
  },
  pl: { verbs: /^\p{L}{3,}(?:anie|enie)\b/u, nouns: /^\p{L}{3,}acja\b/u }
}

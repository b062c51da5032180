/**
 * How a word stands in a remark that a title bears beside the role's name, such as "3rd shift", "nur vormittags" or
 * "12-month contract": `carries` makes a remark by itself, `joins` does so beside another word of its kind or beside a
 * `partner` (a number, a part, a zone), `fills` stands between them.
 */
export type RemarkWeight = 'carries' | 'joins' | 'partner' | 'fills'

/** Words of remarks by weight and subject, folded, in seven languages. Every other word is the role's own. */
export const remarkWords: Readonly<Record<RemarkWeight, readonly string[]>> = {
  carries: [
    // shifts and times of the day
    'shift shifts night nights days earlies lates evening evenings morning mornings afternoon afternoons overnight overnights weekend weekends weekday weekdays twilight dayshift nightshift rotas panama oncall termtime',
    'nacht nachts schicht schichten nachtarbeit schichtarbeit wochenendarbeit sonntagsarbeit teildienst teildienste tagsuber vormittag vormittags nachmittag nachmittags abend abends morgens mittags wochenende wochenenden halbtags ganztags stundenweise gleitzeit nachtdienst nachtdienste spatdienst fruhdienst tagdienst wochenenddienst wochenenddienste dauernachtwache dauernachtdienst rufbereitschaft bereitschaftsdienst werktags schichtig',
    'jour jours nuit nuits matin matins matinee soir soirs soiree soirees roulement coupure coupures loge logee loges nourri',
    'turno turnos tarde noche tardes manana mananas noches nocturno nocturna nocturnos diurno diurna vespertino matutino findesemana festivos',
    'turni giornata giornaliero sera notte turnazione turnista mattina mattine mattino pomeriggio pomeriggi serale serali notturno notturna diurno festivi',
    'weekenden nachten nachtploeg dagploeg avond avonden avonddienst avonddiensten weekenddienst weekenddiensten dagdienst dagdiensten nachtdiensten overdag ochtend ochtenden middagen volcontinu weekendwerk avondwerk',
    'manha manhas noite noites noturno noturna',
    // days of the week
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags sonnabend feiertage',
    'lundi mardi mercredi jeudi vendredi samedi dimanche samedis dimanches lunes martes miercoles jueves viernes sabado sabados domingo domingos',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zaterdagen',
    // seasons
    'summer winter autumn christmas xmas easter seasonal sommer winterzeit sommersaison wintersaison weihnachten ostern saison saisonal saisonnier saisonniere estivale estival hivernale noel',
    'verano invierno navidad temporada estate estivo estiva estivi inverno invernale natale stagione stagionale zomer zomerseizoen seizoen seizoenswerk kerst verao natal',
    // contracts
    'ftc prn locum temporary temp permanent perm casual vertretung secondment w2 c2c befristet befristete unbefristet unbefristete elternzeit mutterschutz karenz minijob minijobs midijob nebenjob ferienjob festanstellung zeitarbeit direktvermittlung personalvermittlung',
    'cdd cdi interim vacation vacations interinidad indefinido indeterminato stagionale zwangerschapsverlof ziekteverlof bijbaan oproepbasis detachering uitzendbasis',
    // calls, and names of the thing itself
    'wanted urgent urgently urgente urgentissimo urge urgence asap gesucht dringend cercasi gezocht annuncio annunci jobangebot stellenanzeige stellenangebot anzeige vacature',
    // conditions and gifts
    'freezer chilled tiefkuhl tiefkuhllager parkplatz parkplatze firmenwagen dienstwagen jobticket quereinsteiger quereinstieg unterkunft accommodation alloggio alojamiento alojamento logement homedaily dido fifo'
  ],
  joins: [
    'hour hours hr hrs h std stunde stunden wochenstunden woche wochen wochentlich tag tage tagen week weeks wk weekly month months monthly monat monate monaten years yr yrs jahr jahre jahren',
    'semaine semaines heure heures mois an ans hora horas semana semanas mes meses dia dias ano anos ore ora settimana settimane mese mesi giorno giorni anno anni uur uren weken maand maanden dag dagen jaar',
    'time term contract cover maternity paternity parental leave sick career break swing rotating rotational relief graveyard back start immediate immediately now duty',
    'basis dienst dienste mutterschaft schwangerschaft befristung vertrag beginn sofort',
    'contrat duree determinee indeterminee remplacement conge conges maternite parental mission debut poste journee apres midi extra extras saisons',
    'jornada contrato temporal sustitucion baja maternidad incorporacion inmediata rotativo rotativos rotatorios fijo fija fines findes discontinuo eventual horario completa parcial partida intensiva',
    'contratto tempo pieno parziale orario determinato sostituzione maternita ciclo continuo',
    'dienstverband dienst ploeg ploegen vaste tijdelijk tijdelijke vervanging ziektevervanging middag vast indiensttreding direct',
    'periodo integral meio horario escala substituicao licenca maternidade efetivo temporario prazo termo',
    'spring fall january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro',
    'ete hiver season holiday holidays peak off timezone timezones zeitzone zone overlap new open position vacancy job role opening stelle posto plaza plazas vaga vagas vacante vacantes poste postes offre oferta offerta',
    'campana campagne campagna campanha kampagne pcd entrada imediata imediato inicio admissao arranque',
    'day daily am pm mo di mi do fr sa so mon tue wed thu fri sat sun lun mar mer gio ven sab dom'
  ],
  partner: [
    'one two three four five six first second third full part half fixed zero all every any',
    'ein eine einen zwei drei vier funf sechs deux trois quatre cinq dos tres cuatro cinco due tre quattro cinque twee drie vier vijf dois quatro cinco',
    'lavoro trabajo trabalho emploi arbeit',
    'eu uk us usa emea cet est pst cst gmt utc et pt mitteleuropa europe europa'
  ],
  fills: [
    'a an the and or of early late in on to from by at for as per with without no not only please plus incl including available even required possible',
    'und oder der die das den dem des von zu zum zur ab am im mit ohne nur kein keine keinen nicht auch auf als fur bei bitte max min ca bis pro auch moglich',
    'et en ou de du d l la le les un une en au aux a par pour sur sans avec seulement uniquement possible dans',
    'y o e u el los las con sin solo solamente por para su del al una uno',
    'i il lo gli di da dal dalla dei delle degli della nel nella su sul sui con senza per ed anche soltanto solo',
    'met zonder van voor het een op of alleen slechts te bij',
    'os as do dos das no na nos nas em com sem so apenas ate ao'
  ]
}

/** Ends of compounds that carry a remark: "Wechselschicht", "Mittwochnachmittag", "Elternzeitvertretung", "tweeploegendienst". */
export const remarkEndings =
  /^.{2,}(?<!be)(?:schicht(?:en|ig|dienst|betrieb|system|modell)?|(?:vor|nach)mittags?|(?:zeit|schafts?|krankheits|karenz|urlaubs)vertretung|ploegen(?:dienst|rooster|systeem)?|monatig|tagig|stundig|wochenstunden|verlofvervanging|saison)$/

/** Numbers and patterns of shifts as words: "3rd", "1ère", "12h", "2026"; and "4x4", "12x36", "2x12h", which carry by themselves. */
export const remarkNumber = /^\d{1,4}(?:st|nd|rd|th|e|er|re|ere|eme|a|o|h|hr|hrs|std|j|d|m|mo|am|pm|a|p|[ºª])?$/
/** See `remarkNumber`. */
export const shiftPattern = /^\d{1,2}x\d{1,2}(?:h|hr|hrs)?$/

/** Phrases that are remarks though their words are not: each is read as one word that carries. */
export const remarkPhrases =
  /(?<![\p{L}\p{N}])(?:on[- ]call|live[- ](?:in|out)|per diem|week[- ]ends?|fins?[- ]de[- ]semana|fines[- ]de[- ]semana|apr[eè]s[- ]midi|fix(?:ed)?[- ]term|zero[- ]hours?|term[- ]time|(?:full|part)[- ]time|tempo (?:pieno|parziale|determinato|indeterminato)|home (?:daily|weekly|every night)|(?:ab|per) sofort|per direct|no experience(?: (?:needed|required|necessary))?|(?:con|com|c\/|avec|with|mit|met) (?:o|ou|or|oder|of) (?:sin|sem|s\/|sans|without|ohne|zonder) (?:experi\p{L}{4,8}|exp[ée]rience|erfahrung|ervaring|esperienza)|(?:c|s)\/ experi[eê]ncia|(?:vaga )?(?:também |tambem |exclusiva |afirmativa )?(?:p\/|para) pcds?|training (?:provided|given)|paid training|weekly pay|great (?:pay|benefits)|(?:ohne|keine) (?:erfahrung|vorkenntnisse)|sin experiencia|senza esperienza|sans exp[ée]rience|zonder ervaring|24\/7|horaires? (?:d[ée]cal[ée]e?s|de (?:journ[ée]e|nuit|jour)|flexibles?)|flexible (?:hours|working|arbeitszeit(?:en)?)|por horas|a chiamata|zero ore|corp[- ]to[- ]corp|temp[- ]to[- ](?:perm|hire)|contract[- ]to[- ]hire|maternity cover|4[- ]day week|(?:4|vier|5|fünf)[- ]tage[- ]woche|no (?:weekends|nights)|wochenende frei|(?:\d|drei|zwei|fünf)[- ]?schicht[- ]?(?:system|betrieb|modell)|l ?[-–] ?v|mo\.? ?[-–] ?fr\.?|\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]m?|h|uhr)? ?[-–] ?\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]m?|h|uhr))(?![\p{L}\p{N}])/giu

import { numberByWord } from './number-words'

/** What a cue says by itself: `home` is work from home of an extent that other words tell. */
export type ModeCue = 'remote' | 'hybrid' | 'onsite' | 'home' | 'full' | 'partial' | 'other'

/** Cues of the work mode in seven languages. `other` are things that only share the word. */
export const modeCues: Readonly<Record<ModeCue, string>> = {
  remote:
    'remote;remotely;work from wherever;wherever you like;wherever you want;fully remote;100 remote;remote first;all remote;remote only;work from anywhere;fully distributed;telecommute;telecommuting;work from home;working from home;wfh;home based;home-based;remoto;en remoto;da remoto;full remote;full-remote;100 % remote;remote arbeiten;ortsunabhängig;ortsunabhängiges Arbeiten;à distance;100 à distance;a distancia;remota;volledig remote;op afstand;à distância;trabalho remoto;trabajo remoto;trabajo en remoto;lavoro da remoto;anywhere in the world;von wo du willst;von wo aus du willst;arbeite von überall;arbeiten von überall;d’où vous voulez;desde donde quieras;da dove vuoi;waar je maar wilt;de onde quiseres',
  hybrid:
    'hybrid;hybrid working;hybrides Arbeiten;hybrid work;hybrid remote;hybride;hybrides;hybrider;hybriden;híbrido;híbrida;ibrido;ibrida;modalità ibrida;modalidad híbrida;travail hybride;hybride werken;modelo híbrido;partly remote;partially remote;part remote;semi remote;semi-remote;teilweise remote;teilremote;remote hybrid;remote friendly hybrid;presencial híbrido;semipresencial;semi-presencial;mix of remote and office;mix of office and remote;télétravail partiel;télétravail ponctuel;télétravail occasionnel;teletrabajo parcial;teletrabalho parcial;parzialmente da remoto;deels thuis;deels thuiswerken;gedeeltelijk thuiswerken;flexible home office;between home and the office;between home and office;between the office and home;between office and home;between our office and home;home and office;office and home;mix of home and office;from home and from the office;deels op kantoor;entre la maison et le bureau;zwischen Büro und Homeoffice;Büro und Homeoffice;Büro oder Homeoffice;flex office;días en remoto;dias remotos;jours en remote',
  onsite:
    'onsite;on site;on-site;WFO;work from office;working from office;vanaf kantoor;vanuit kantoor;in office;in-office;in person;in-person;office based;office-based;in the office;at the office;at our office;in our office;from our office;from the office;vor Ort;im Büro;in Präsenz;Präsenz vor Ort;sur site;en présentiel;présentiel;au bureau;presencial;in presenza;in sede;op kantoor;op locatie;en oficina;en la oficina;in ufficio;no escritório;field based;field-based;fully onsite;100 onsite;100 vor Ort',
  home: 'homeoffice;home office;home working;homeworking;mobiles Arbeiten;mobile Arbeit;mobil arbeiten;mobilem Arbeiten;Telearbeit;von zu Hause;zuhause arbeiten;télétravail;telework;teleworking;teletrabajo;telelavoro;smart working;smartworking;lavoro agile;thuiswerken;thuis werken;thuiswerk;thuiswerkmogelijkheden;thuiswerkmogelijkheid;teletrabalho;trabalho a partir de casa;from home',
  full: '100 home office;100 homeoffice;100 télétravail;télétravail total;télétravail complet;full télétravail;télétravail à 100;100 teletrabajo;teletrabajo 100;teletrabajo total;100 smart working;full smart working;smart working 100;100 thuiswerken;volledig thuiswerken;volledig thuis;vollständig im Homeoffice;komplett im Homeoffice;ausschließlich im Homeoffice;rein remote;100 teletrabalho;teletrabalho total;teletrabalho 100',
  partial:
    'anteilig im Homeoffice;tageweise Homeoffice;teilweise Homeoffice;teilweise im Homeoffice;teils im Homeoffice;Homeoffice möglich;Home Office möglich;Homeoffice nach Absprache;Homeoffice nach Vereinbarung;Homeoffice-Möglichkeit;Homeoffice-Option;Möglichkeit zum Homeoffice;Möglichkeit auf Homeoffice;partial home office',
  other:
    'remote sensing;remote data;remote work experience;remote first aid;remote monitoring;remote desktop;remote access;remote control;remote controlled;remote server;remote servers;remote area;remote areas;remote location;remote locations;remote site;remote sites;remote team;remote teams;remote support;remote patient;remote patients;remote hosts;remote procedure;remote diagnostics;remote communities;remote community;remote village;remote villages;remote island;remote islands;remote repository;remote code;remote hires;remote hire;remote hiring;remote interview;remote interviews;remote onboarding;remote friendly;remote sales;remote viewing;remote proctoring;remote maintenance;remote management;remote assistance;remote learning;remote teaching;remote terminal;remote users;remote user;remote employees;remote colleagues;remote workers;remote devices;remote stipend;remote setup;remote deposit;remote meetings;remote surgery;remote sensing data;remote workshops;Remote-Zugriff;Remote-Support;Remote-Unterstützung;Remotezugriff;Remote-Wartung;hybrid cloud;hybrid clouds;hybrid multi cloud;hybrid multicloud;hybrid vehicle;hybrid vehicles;hybrid car;hybrid cars;hybrid electric;hybrid engine;hybrid engines;hybrid search;hybrid retrieval;hybrid app;hybrid apps;hybrid mobile;hybrid infrastructure;hybrid environment;hybrid environments;hybrid threats;hybrid solutions;hybrid events;hybrid event;hybrid drive;hybrid drives;hybrid powertrain;hybrid powertrains;hybrid architecture;hybrid architectures;hybrid systems;hybrid system;hybrid recommender;hybrid AI;hybrid quantum;hybrid IT;hybrid bonding;hybrid meetings;hybrid classes;hybrid course;hybrid courses;hybrid instruction;hybrid learning;hybrid seed;hybrid seeds;hybrid inverter;hybrid capital;hybrid identity;hybrid networks;hybrid network;hybrid data;hybrid applications;hybrid integration;hybrid intelligence;Hybridfahrzeuge;Hybridfahrzeug;Hybridantrieb;Hybridantriebe;hybride Cloud;hybride Infrastrukturen;hybride IT;hybriden Cloud;hybrider Cloud;cloud hybride;nube híbrida;véhicules hybrides;véhicule hybride;vehículos híbridos;vehículo híbrido;veicoli ibridi;auto ibride;nuvem híbrida;hybride auto;onsite gym;onsite parking;onsite canteen;onsite restaurant;onsite childcare;onsite cafe;onsite cafeteria;onsite facilities;onsite nursery;onsite medical;onsite clinic;onsite kitchen;onsite fitness;onsite customer;onsite customers;onsite visits;onsite visit;onsite interview;onsite interviews;onsite training;onsite support;onsite service;onsite services;onsite installation;onsite meals;onsite lunch;onsite SEO;onsite catering;onsite chef;onsite dining;onsite shop;onsite technical;onsite security;onsite search;onsite event;onsite events;onsite barista;onsite health;onsite bike;on site gym;on site parking;on site canteen;on site restaurant;on site childcare;on site cafe;on site cafeteria;on site facilities;on site nursery;on site medical;on site clinic;on site kitchen;on site fitness;on site customer;on site visits;on site visit;on site interview;on site interviews;on site training;on site support;on site service;on site services;on site installation;on site meals;on site lunch;on site catering;on site dining;on site technical;on site security;on site events;on site barista;on site health;in person interview;in person interviews;in person event;in person events;in person meeting;in person meetings;in person or by phone;in person training;in person and virtual;in person visits;in the office kitchen;in office lunch;in office lunches;in office snacks;in office meals;in office perks;in office gym;Microsoft Office;vor Ort beim Kunden;Kunden vor Ort;beim Kunden vor Ort;Service vor Ort;Kantine vor Ort;Parkplätze vor Ort;Parkplatz vor Ort;sur site client;sur site clients;auprès des clients sur site;home office equipment;auxílio home office;ajuda de custo home office;kit home office;vale home office;ayuda home office;prime télétravail;indemnité télétravail;indennità smart working;thuiswerkvergoeding;home office budget;home office stipend;home office allowance;home office setup;home office set up;home office supplies;Homeoffice-Ausstattung;Homeoffice-Zuschuss;Homeoffice-Pauschale;work from home stipend;work from home allowance;work from home equipment;work from home setup;work from home budget;from home country;home based care;Home Office Minister;UK Home Office;Home Office sponsor'
}

/** Values that tell a mode only under a label of the place or the mode: "Werklocatie: Fysiek". Folded. */
export const modeValues: Readonly<Record<'remote' | 'hybrid' | 'onsite', string>> = {
  remote: 'telematico;telematica;a domicilio;thuis;vanuit huis;da casa;desde casa;de casa;a la maison;zuhause',
  hybrid:
    'mixto;mixta;misto;mista;gemengd;gemischt;mixte;telelavoro parziale;thuiswerken mogelijk;teletravail possible',
  onsite:
    'fysiek;fysieke locatie;op de locatie;op de zaak;di persona;in persona;lavoro in persona;in loco;lavoro in loco;en personne;sur place;en persona;en el lugar;no local;em pessoa;ao vivo;personlich;in prasenz;prasenz;physical;face to face;on premises;on premise;non remoto;niet op afstand;kein homeoffice;keine homeoffice option'
}

/** Words that, shortly before a cue, turn it into its contrary. */
export const modeNegations: ReadonlySet<string> = new Set(
  'not no non isn cannot can’t never without nicht kein keine keinen keinem ohne pas sans aucun aucune sin ningun ninguna niet geen zonder nao sem senza nessun'.split(
    ' '
  )
)

/** Words that give a home cue its full extent, within a few words. */
export const fullWords: ReadonlySet<string> = new Set(
  'fully full complete completely entirely vollstandig komplett ausschliesslich total totalement complet completo completamente totalmente interamente volledig solo solamente nur only exclusively uniquement exclusivement uitsluitend esclusivamente exclusivamente apenas somente integral integralmente 100 deutschlandweit bundesweit osterreichweit schweizweit nationwide worldwide weltweit landelijk'.split(
    ' '
  )
)

/** Words of an interview, whose own mode is not the work's. */
export const interviewWords: ReadonlySet<string> = new Set(
  'interview interviews interviewing vorstellungsgesprach vorstellungsgesprache bewerbungsgesprach erstgesprach entretien entretiens entrevista entrevistas colloquio colloqui sollicitatiegesprek kennismakingsgesprek'.split(
    ' '
  )
)

/** Words of work from home that say, standing alone, that a part of the week is meant. */
export const mildHomeWords: ReadonlySet<string> = new Set(
  'smart smartworking lavoro thuiswerken thuis thuiswerk thuiswerkmogelijkheden mobiles mobile mobil mobilem'.split(' ')
)

/** Names of the days on which people work, 1 for Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'monday mondays mon montag montags lundi lunes lunedi maandag segunda',
    'tuesday tuesdays tue dienstag dienstags mardi martes martedi dinsdag terca',
    'wednesday wednesdays wed mittwoch mittwochs mercredi miercoles mercoledi woensdag quarta',
    'thursday thursdays thu donnerstag donnerstags jeudi jueves giovedi donderdag quinta',
    'friday fridays fri freitag freitags vendredi viernes venerdi vrijdag sexta'
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const))
)

/** Names of days in the seven languages, for "3 days in the office". */
export const dayWords: ReadonlySet<string> = new Set(
  'day days tag tage tagen jour jours dia dias giorno giorni dag dagen x times mal'.split(' ')
)

/** Small numbers in words, and the words that stand for about as many. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numberByWord,
  ['once', 1],
  ['twice', 2],
  ['couple', 2],
  ['few', 2],
  ['several', 3],
  ['mehrere', 3]
])

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}

/** Negations that reach over a whole phrase: "non è previsto lo smart working". */
export const farNegations: ReadonlySet<string> = words(
  'not no non isn cannot can’t nicht kein keine keinen keinem pas aucun aucune ningun ninguna niet geen nao nessun'
)

/** "Not only remote", "nicht nur im Büro": such a word takes a negation back. */
export const onlyWords: ReadonlySet<string> = words('only nur solo solamente seulement alleen apenas so soltanto')

/** First words of cues that a share without a number can stand beside. */
export const partlyCues: ReadonlySet<string> = words(
  'work working wfh remote remotely homeoffice home teletravail teletrabajo telelavoro teletrabalho thuiswerken'
)
/** Shares without a number. */
export const partlyWords: ReadonlySet<string> = words(
  'some occasional occasionally part partly partial partially sometimes teilweise tageweise gelegentlich zeitweise ponctuel occasionnel partiel algunos ocasional parcial alcuni parziale deels gedeeltelijk'
)

/** Nouns that "hybrid" describes when it means the way of working, folded. */
export const hybridNouns =
  /^(?:work|role|position|model|modell|schedule|setup|arrangement|polic|office|remote|team|job|way|style|format|basis|pattern|approach|week|flexib|with|from|within|after|based|possible|available|option|opportunit|contract|environment|workplace|home|three|four|days?|between|first|culture|arbeit|oder|mode|rhythm|routine|hours|attendance|company|split|across|where|once|post$)/
/** Things that are hybrid in other ways, folded. */
export const hybridThings =
  /^(?:vehic|voitur|automob|moteur|motor|motori|coche|carro|auto|voertuig|wagen|fahrzeug|antrieb|cloud|nube|nuvem|nuage|system|sistem|sorte|semence|semilla|mais|peer|panneau|pompe|pumpe|warmepumpe|infrastruktur|infrastruct|reseau|event|veranstalt|anlage|technolog|technik|bike|pkw|lkw|bus|scooter|flott|wechselrichter|heiz|chaudier)/

/** Nouns of the work itself behind "remote". */
export const workNouns =
  /^(?:work|role|position|job|first|only|in|from|within|or|and|with|for|arbeit|if|as|at|possible)/

/** Things at a place of work that are "on site" there. */
export const facilityWords: ReadonlySet<string> = words(
  'gym parking canteen restaurant cafe cafeteria nursery childcare accommodation showers shower creche gymnasium shop catering kitchen pharmacy lunch kantine parkplatz parkplatze kita fitnessstudio parkhaus essen kindergarten cantine parking conciergerie salle comedor aparcamiento gimnasio guarderia mensa parcheggio palestra nido kantine sportschool fietsenstalling cantina refeitorio estacionamento ginasio'
)
/** Places of teaching: "four days on site, one at college" divides an apprentice's week. */
export const schoolWords: ReadonlySet<string> = words('college school berufsschule apprentices apprenticeship')

/** Services that are done from afar for others, folded. */
export const serviceWords: ReadonlySet<string> = words(
  'support assistance maintenance depannage diagnostic surveillance intervenez intervenir intervention interventions formation formations cours enseignement vente ventes gestion monitoring monitoraggio assistenza assistere formazione manutenzione vendita suporte atendimento atende apoio monitorizacao ensino cirugia soporte asistencia atencion formacion ventas mantenimiento venta ondersteuning zorg verkoop hulp lessen begeleiding beheer onderhoud betreuung beratung fernwartung wartung corso corsi curso cursos kurs kurse schulung schulungen webinar course courses cursus consultation consultations consulting counselling tuition learning teaching care access control sensing desktop'
)
/** Words before "remote" that speak of what is known. */
export const experienceWords: ReadonlySet<string> = words(
  'experience knowledge understanding familiarity familiar expertise erfahrung kenntnisse experiencia esperienza ervaring'
)

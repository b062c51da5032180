/** A fact that a label names. `ignored` is a fact without a field of its own, such as the department. */
export type LabelField =
  | 'title'
  | 'company'
  | 'agency'
  | 'location'
  | 'workMode'
  | 'remoteScope'
  | 'timezones'
  | 'employmentType'
  | 'workload'
  | 'seniority'
  | 'salary'
  | 'postedAt'
  | 'deadline'
  | 'startDate'
  | 'skills'
  | 'languages'
  | 'experience'
  | 'education'
  | 'requisitionId'
  | 'url'
  | 'applyUrl'
  | 'source'
  | 'contact'
  | 'visa'
  | 'clearance'
  | 'ignored'

/** Labels in lower case without diacritics and apostrophes; English, German, French, Spanish, Italian, Dutch, Portuguese. */
export const labelWords: Readonly<Record<LabelField, string>> = {
  title:
    'title;job title;position title;role title;position;role;job;vacancy;post;post title;job name;stellentitel;stelle;stellenbezeichnung;berufsbezeichnung;jobtitel;intitule du poste;intitule;poste;titre;titre du poste;puesto;titulo del puesto;titolo;posizione;ruolo;qualifica;functie;functietitel;vacature;titulo da vaga;vaga;titulo;stanowisko;nazwa stanowiska;befattning;yrkesroll;tjanst;stillingsbetegnelse;stillingstittel',
  company:
    'company;company name;employer;organisation;organization;hiring company;hiring organization;hiring organisation;institution;arbeitgeber;unternehmen;firma;firmenname;entreprise;employeur;societe;raison sociale;empresa;nombre de la empresa;empleador;azienda;societa;datore di lavoro;bedrijf;bedrijfsnaam;werkgever;organisatie;empregador;nome da empresa;arbeidsgiver;arbetsgivare;arbejdsgiver;pracodawca',
  agency:
    'agency;recruiter;recruitment agency;recruiting agency;staffing agency;personalvermittler;cabinet;cabinet de recrutement;agencia;agenzia;bureau;intermediair',
  location:
    'location;locations;job location;job locations;work location;office location;primary location;office;offices;place;place of work;city;based in;where;site;workplace;region;country;standort;standorte;ort;arbeitsort;einsatzort;dienstort;stadt;lieu;lieu de travail;localisation;ville;lieux;lieu du poste;ubicacion;ubicacion del trabajo;lugar;lugar de trabajo;ciudad;localidad;localizacion;sede;sede di lavoro;luogo;luogo di lavoro;citta;localita;locatie;plaats;werklocatie;werkplek;locatie van het werk;standplaats;local;localizacao;local de trabalho;cidade;duty station',
  workMode:
    'work mode;workplace type;work type;work arrangement;working arrangement;work setting;remote;remote status;remote type;work model;working model;on site remote;job site;location type;homeoffice;home office;arbeitsmodell;teletravail;mode de travail;modalidad;modalidad de trabajo;teletrabajo;modalita di lavoro;modalita;smart working;thuiswerken;werkvorm;modelo de trabalho;regime de trabalho;remote policy;workplace;remote work policy;remote work;remote job;remote role;remote position;remote eligible;remote option;remote possible;remote working;remote friendly;work remotely;hires remotely;work from home;telework;telework eligible;telework eligibility;telecommute;telecommuting;telecommute eligible;homeoffice moglich;teletravail possible;thuiswerken mogelijk',
  remoteScope:
    'remote from;remote in;remote location;remote locations;hiring region;hiring regions;candidate location;candidates from;eligible locations;allowed countries;applicants from;hires remotely in;remote region;open to candidates in;location requirement;location restrictions;region restrictions;location requirements;remote countries;countries',
  timezones:
    'timezone;time zone;timezones;time zones;zeitzone;fuseau horaire;zona horaria;fuso orario;tijdzone;fuso horario;timezone requirement;hiring timezones;hiring time zones;working hours timezone',
  employmentType:
    'employment type;type of employment;job type;job types;employment;contract;contract type;type of contract;time type;commitment;position type;schedule;type;employment status;worker type;job schedule;work schedule;hours;full part time;appointment type;appointment;tenure;anstellungsart;art der stelle;beschaftigungsart;vertragsart;arbeitszeit;arbeitszeitmodell;anstellung;art der anstellung;beschaftigungsverhaltnis;befristung;vertrag;contrat;type de contrat;type demploi;temps de travail;tipo de contrato;tipo de empleo;jornada;jornada laboral;contrato;contratto;tipo di contratto;tipo contratto;tipologia contrattuale;dienstverband;contractvorm;soort contract;contract soort;tipo de vaga;tipo de emprego;regime;vinculo;employment basis;basis;terms;tipologia di contratto',
  workload:
    'workload;pensum;arbeitspensum;stellenumfang;umfang;taux dactivite;taux;fte;hours per week;weekly hours;wochenstunden;uren per week;aantal uren;uren;percentage;beschaftigungsgrad;stellenprozent',
  seniority:
    'seniority;seniority level;level;experience level;career level;job level;grade;job grade;karrierestufe;berufserfahrung level;niveau;livello;carriereniveau;nivel de experiencia;senioridade;position level',
  salary:
    'salary;salary range;pay;pay range;compensation;compensation range;base salary;base pay;annual salary;hourly rate;day rate;daily rate;rate;wage;wages;remuneration;pay rate;package;salary package;starting salary;salary band;target salary;ote;stipend;gehalt;jahresgehalt;vergutung;bezahlung;lohn;stundenlohn;entgelt;verdienst;gehaltsspanne;entgeltgruppe;salaire;salaire annuel;remuneration annuelle;tjm;salario;salario bruto;sueldo;retribucion;rango salarial;retribuzione;stipendio;ral;compenso;salaris;salarisindicatie;uurloon;brutosalaris;remuneracao;faixa salarial;vencimento;salary grade;pay scale;stundensatz;tagessatz',
  postedAt:
    'date;fecha;data;posted;posted on;date posted;posted date;posting date;published;published on;publication date;job posted;listed;listed on;open date;opening date;veroffentlicht;veroffentlicht am;eingestellt am;online seit;datum;publie;publie le;date de publication;publicado;publicado el;fecha de publicacion;pubblicato;pubblicato il;data di pubblicazione;geplaatst;geplaatst op;publicatiedatum;publicado em;data de publicacao;job posting date;job posting;publiziert;publiziert am;aufgeschaltet am;ausgeschrieben am;erschienen am;inseriert am;offre publiee le;mise en ligne;date de mise en ligne;fecha publicacion;data pubblicazione;publicado;data da publicacao;anuncio publicado em;posted at;date listed;listing date;date advertised;advertised',
  deadline:
    'deadline;application deadline;closing date;closing;closes;closes on;close date;apply by;apply before;applications close;applications due;due date;last date to apply;valid through;expires;expiry date;end date;bewerbungsfrist;bewerbungsschluss;bewerbung bis;einsendeschluss;frist;date limite;date limite de candidature;date de cloture;fecha limite;plazo;fecha de cierre;plazo de presentacion;scadenza;data di scadenza;termine;termine per la candidatura;sluitingsdatum;deadline sollicitatie;reageren voor;reageren tot;prazo;data limite;prazo de candidatura;encerramento',
  startDate:
    'start date;required for;required from;needed from;needed for;start;starting date;starting;expected start date;starts;commencement date;entry date;startdatum;eintrittsdatum;eintritt;beginn;arbeitsbeginn;starttermin;fruhester beginn;zu besetzen ab;besetzungsdatum;date de debut;date dembauche;prise de poste;debut;date de prise de poste;fecha de inicio;incorporacion;fecha de incorporacion;stellenantritt;antritt;dienstbeginn;starts on;start on;inicio;data di inizio;inizio;data inizio;ingangsdatum;begindatum;data de inicio;data de entrada;inizio previsto;inicio previsto;inicio da funcao;debut prevu;poste a pourvoir le;poste a pourvoir au;a pourvoir le;a pourvoir au;voraussichtlicher beginn;geplanter beginn;geplanter start;verwachte startdatum;gewenste startdatum;data prevista de inicio;data inizio prevista;data di inizio prevista;fecha prevista de inicio;fecha de inicio prevista;fecha prevista de incorporacion;incorporacion prevista;anticipated start;expected start',
  skills:
    'skills;tech stack;stack;technologies;key skills;required skills;technology;tools;languages and tools;tags;technologien;kenntnisse;competences;competences cles;tecnologias;tecnologie;competenze;vaardigheden;habilidades',
  languages:
    'languages;language;required languages;language skills;sprachen;sprachkenntnisse;sprache;langues;langue;idiomas;idioma;lingue;lingua;talen;taal',
  experience:
    'experience;experience required;required experience;years of experience;work experience;minimum experience;berufserfahrung;erfahrung;experience requise;experiencia;experiencia requerida;esperienza;esperienza richiesta;ervaring;werkervaring;experiencia minima',
  education:
    'education;education level;degree;minimum education;qualification;ausbildung;bildungsabschluss;abschluss;formation;niveau detudes;diplome;formacion;estudios;titulo de estudios;titolo di studio;istruzione;opleiding;opleidingsniveau;formacao;escolaridade',
  requisitionId:
    'requisition id;requisition;req id;req;job id;job requisition id;job req id;requisition number;reference;reference number;reference no;ref;ref no;job reference;reference id;reference code;job ref;vacancy reference;vacancy id;vacancy number;posting id;posting number;job number;job code;position number;position id;announcement number;job no;id;jr id;referenznummer;kennziffer;referenz;stellen id;stellennummer;kennzahl;job nr;referenzcode;chiffre;reference de loffre;reference de lannonce;numero de loffre;referencia;referencia interna;rif interno;riferimento interno;reference interne;interne referenz;projektnummer;numero de referencia;riferimento;codice;rif;codice annuncio;referentie;referentienummer;vacaturenummer;vacaturenr;no de concours;numero de concours;concours no;numero du concours;no du poste;numero de poste;numero du poste;no daffichage;numero daffichage;competition number;competition no;kenngroesse;codigo da vaga;codigo;post number;post no;post ref;post reference;job reference number;vacancy no;vacancy number;vacancy ref;requisition no;req number;tracking code;ad reference;advert ref;advert reference;opening id;offer id;offer number;position code;announcement no;solicitation number;ausschreibungsnummer;ausschreibungs nr;ausschreibungs id;stellen nr;angebotsnummer;job id nr;referenz nr;referenzkennung;kenn nr;identifiant de la demande;identifiant du poste;identifiant de loffre;no de loffre;n de loffre;numero de loffre;numero de reference;ref de loffre;id de la oferta;codigo de oferta;codigo de la oferta;referencia de la oferta;numero de oferta;id oferta;codice offerta;id offerta;rif annuncio;riferimento annuncio;numero di riferimento;codice posizione;vacature id;vacaturecode;functienummer;id da vaga;numero da vaga;referencia da oferta;ref da oferta',
  url: 'url;link;job link;job url;posting url;web;source url',
  applyUrl:
    'apply;apply at;apply here;apply online;application link;apply link;apply url;how to apply;bewerben;online bewerbung;postuler;aplicar;candidati;solliciteer;candidatar',
  source: 'source;via;posted via;quelle;source de loffre;fuente;fonte;bron',
  contact:
    'contact;contact person;contact email;email;e mail;mail;phone;telephone;tel;hiring manager;posted by;ansprechpartner;ansprechpartnerin;kontakt;ansprechperson;telefon;courriel;telefono;contacto;referente;contactpersoon;contato;enquiries;queries;for enquiries;contatto',
  visa: 'visa;visa sponsorship;sponsorship;work authorization;work authorisation;right to work;visum;arbeitserlaubnis;work permit',
  clearance:
    'clearance;security clearance;clearance level;clearance required;sicherheitsuberprufung;security clearance level',
  ignored:
    'department;faculty;fakultat;faculte;facultad;faculteit;team;function;job function;job functions;industry;industries;sector;category;job category;categories;job family;job field;field;division;business unit;branche;abteilung;bereich;berufsfeld;fachbereich;secteur;secteur dactivite;service;domaine;metier;departamento;sector de actividad;area;categoria;settore;reparto;funzione;afdeling;branche en vakgebied;vakgebied;setor;reports to;reporting to;manager;travel;travel required;company size;size;headquarters;hq;total raised;company type;markets;revenue;ownership;tipo de industria de la oferta;tipo de industria;nivel;personas a cargo;vacantes;mitarbeiter;mitarbeiterzahl;unternehmensgrosse;company industry;employees count;followers count;hauptsitz;siege social;employees;headcount;founded;website;company website;number of openings;vacancies;positions;number of positions;applicants;shift;shift type;shifts;duration;contract duration;dauer;duree;duracion;durata;duur;views;followers;stage;funding;rating;last updated;updated;job views;relocation'
}

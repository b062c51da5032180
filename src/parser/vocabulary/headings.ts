import type { Section } from '../../shared/posting'

/** What a heading opens: a section of a posting, or a part of the site that is not the posting. */
export type HeadingKind = Section['kind'] | 'noise'

/**
 * Headings by what they open, in lower case, without diacritics, apostrophes and closing marks; `;` separates them.
 * English, German, French, Spanish, Italian, Dutch, Portuguese. A longer heading counts too when it begins or ends
 * with one of these: see `headings.ts`.
 */
export const headingPhrases: Readonly<Record<HeadingKind, readonly string[]>> = {
  about: [
    'detail du poste;details de loffre;details zum jobangebot;uber den job;informazioni sullofferta di lavoro;the short version;in short;in a nutshell;tl dr;tldr;om tjansten;om stillingen;om jobbet;om jobben;opis stanowiska;the internship;the apprenticeship;about the role;about the job;about this role;about this job;about the position;about this position;about the opportunity;the role;the job;the position;role;the opportunity;role overview;job overview;position overview;overview;role summary;job summary;position summary;summary;job description;full job description;role description;position description;description;description of the role;job purpose;purpose of the role;role purpose;main purpose;purpose;introduction;what is this role;what is the role;why this role;why this role exists;the challenge;mission;the mission;about the assignment;about the project;the project;job details;role profile;a bit about the role;what its about;in a nutshell;at a glance;job profile;the team;your team;about your team;meet the team;the team youll join;background;context;the vacancy;position summary and purpose;about the internship;about the programme;about the program;about this opportunity;about the work;duties summary;general summary;the brief',
    'uber die stelle;uber diese stelle;uber die position;uber die rolle;die stelle;die position;die rolle;stellenbeschreibung;darum geht es;darum gehts;darum geht s;deine rolle;ihre rolle;dein job;stellenprofil;das erwartet dich bei uns;einleitung;zusammenfassung;das team;dein team;ihr team;uber das team;dein einsatz;worum geht es;worum es geht;ausschreibung',
    'le poste;a propos du poste;description du poste;descriptif du poste;presentation du poste;poste;le role;contexte;le contexte;lopportunite;loffre;description de loffre;descriptif de loffre;resume du poste;lequipe;votre equipe;ton equipe;la mission;en bref;description de lemploi;lemploi;resume',
    'el puesto;sobre el puesto;descripcion del puesto;descripcion;descripcion del empleo;descripcion de la oferta;acerca del puesto;acerca del empleo;la posicion;sobre la posicion;sobre el rol;el rol;la oportunidad;resumen;el equipo;sobre el equipo;en resumen;mision;mision del puesto;objetivo del puesto',
    'il ruolo;la posizione;descrizione;descrizione del lavoro;descrizione del ruolo;descrizione della posizione;informazioni sul ruolo;lopportunita;il team;la missione;in breve;panoramica',
    'de functie;over de functie;functieomschrijving;over deze functie;over de rol;de rol;jouw rol;de vacature;over de vacature;functie;vacatureomschrijving;wat is de functie;het team;jouw team;over het team;je team;dit ga je doen bij ons;samenvatting;functieprofiel;jouw functie',
    'a vaga;sobre a vaga;descricao da vaga;descricao;sobre a posicao;sobre o cargo;o cargo;sobre a funcao;a funcao;a oportunidade;descricao do cargo;descricao da funcao;a equipa;a equipe;sobre a equipe;sobre a equipa;sobre o time;o time;missao;sua missao;a tua missao;resumo'
  ],
  responsibilities: [
    'arbetsuppgifter;dina arbetsuppgifter;dina uppgifter;vad du kommer att gora;arbejdsopgaver;dine opgaver;dine arbejdsopgaver;opgaver;arbeidsoppgaver;dine arbeidsoppgaver;obowiazki;zakres obowiazkow;twoj zakres obowiazkow;twoje zadania;zadania;czym bedziesz sie zajmowac',
    'your mission;deine mission;ihre mission;votre mission;ta mission;mission principale;tu mision;la tua missione;scope of work;responsibilities;key responsibilities;main responsibilities;your responsibilities;roles and responsibilities;role and responsibilities;duties;duties and responsibilities;main duties;key duties;essential duties;essential functions;essential job functions;job functions;tasks;your tasks;main tasks;what youll do;what you will do;what youll be doing;what you will be doing;what you do;what you get to do;what youll get to do;what youll work on;what you will work on;what youll own;what you will own;what youll be working on;what youll be responsible for;what you can expect to do;you will;you will be;in this role you will;in this role youll;in this position you will;as a member of the team you will;your role;your job;your work;the work;the work you will do;your day to day;day to day;day to day responsibilities;a day in the life;a typical day;your day;what a typical day looks like;what your day will look like;how youll make an impact;how you will make an impact;how youll contribute;your impact;the impact youll have;the impact you will have;the impact youll make;impact youll make;your contribution;what the job involves;what the role involves;what the job entails;what youll be up to;key accountabilities;accountabilities;key tasks;scope of work;scope;areas of responsibility;key areas of responsibility;primary responsibilities;core responsibilities;job responsibilities;job duties;position responsibilities;major responsibilities;specific responsibilities;what will you do;what will you be doing;what you are going to do;things youll do;in your first year;your first 90 days;projects;key objectives;objectives;what we need you to do;what youll deliver;deliverables;your main tasks;typical duties;daily duties;your challenge;your new role;what the work looks like;what you build;what youll build;what you will build;what you would do;the job itself;what youd do;what we will do together',
    'aufgaben;ihre aufgaben;deine aufgaben;aufgabengebiet;ihr aufgabengebiet;dein aufgabengebiet;aufgabenbereich;ihr aufgabenbereich;aufgabenschwerpunkte;hauptaufgaben;tatigkeiten;ihre tatigkeiten;tatigkeitsbereich;tatigkeitsbeschreibung;das machst du;das wirst du tun;was du machst;was du tust;was du bewegst;was sie erwartet;was dich erwartet;das erwartet dich;das erwartet sie;das sind deine aufgaben;das sind ihre aufgaben;was du tun wirst;ihr verantwortungsbereich;verantwortlichkeiten;verantwortung;deine verantwortung;ihre verantwortung;dein verantwortungsbereich;deine herausforderung;ihre herausforderung;was dich bei uns erwartet;womit du uns unterstutzt;dein aufgabenbereich;ihr wirkungsfeld;dein wirkungsfeld;ihr einsatzgebiet;was sie bei uns bewegen;wie du uns unterstutzt;dein tag bei uns;das bewegst du bei uns',
    'descriptif des missions;description des missions;missions;vos missions;tes missions;les missions;missions principales;vos principales missions;responsabilites;vos responsabilites;tes responsabilites;vos taches;taches;taches principales;activites;activites principales;ce que vous ferez;ce que tu feras;ce que vous allez faire;ce que tu vas faire;votre role;ton role;vos activites;au quotidien;votre quotidien;ton quotidien;attributions;fonctions',
    'responsabilidades;tus responsabilidades;funciones;tus funciones;funciones principales;principales funciones;tareas;tus tareas;que haras;que vas a hacer;lo que haras;tu dia a dia;cuales seran tus funciones;responsabilidades principales;que haras en este puesto;que esperamos que hagas',
    'responsabilita;le tue responsabilita;mansioni;le mansioni;attivita;le tue attivita;compiti;i tuoi compiti;cosa farai;di cosa ti occuperai;principali responsabilita;principali attivita;che cosa farai;il tuo ruolo;ti occuperai di',
    'taken;jouw taken;je taken;werkzaamheden;je werkzaamheden;jouw werkzaamheden;verantwoordelijkheden;jouw verantwoordelijkheden;taken en verantwoordelijkheden;wat ga je doen;dit ga je doen;wat je gaat doen;wat ga jij doen;jouw werk;je werk;wat doe je;dit doe je;jouw dag;een dag als;je rol;hoe ziet je dag eruit',
    'atividades;suas atividades;principais atividades;responsabilidades e atribuicoes;principais responsabilidades;suas responsabilidades;o que voce vai fazer;o que vais fazer;o que voce fara;funcoes;principais funcoes;tarefas;as tuas responsabilidades;seu dia a dia;o teu dia a dia;atribuicoes;quais serao suas atividades;o que esperamos que faca;como sera o seu dia a dia'
  ],
  requirements: [
    'profil souhaite;savoir etre professionnels;savoir faire et savoir etre;talenkennis;jobgerelateerde competenties;attesten;kvalifikationer;dina kvalifikationer;din profil;din bakgrund;vi soker dig som;vem ar du;dine kvalifikationer;kvalifikasjoner;hvem er du;vi forventer;wymagania;nasze wymagania;oczekujemy;kogo szukamy;twoj profil;eligibility;who we need',
    'you should have;you should;you must have;you must;you will need;youll need;youll have;you will have;ideally you have;ideally you;you can;you might be a good fit if you have;you;you should have;the successful candidate;candidate requirements;applicant requirements;requirements;your requirements;the requirements;job requirements;minimum requirements;basic requirements;key requirements;essential requirements;role requirements;position requirements;qualifications;your qualifications;minimum qualifications;basic qualifications;required qualifications;required skills;required experience;key qualifications;skills;your skills;key skills;core skills;technical skills;essential skills;skills and experience;skills and qualifications;experience and skills;required skills and experience;your skills and experience;experience;your experience;required knowledge;your profile;profile;candidate profile;the ideal candidate;ideal candidate;our ideal candidate;about you;who you are;you are;you have;what you have;what you bring;what youll bring;what you will bring;what you need;what youll need;what you will need;what you should have;what we look for;what were looking for;what we are looking for;what were looking for in you;who were looking for;who we are looking for;who we look for;we are looking for;were looking for;must have;must haves;essential;essential criteria;essentials;person specification;the person;education and experience;education;education and qualifications;competencies;core competencies;knowledge skills and abilities;knowledge skills and experience;what makes you a great fit;what makes you a good fit;youll be a great fit if;youre a great fit if;you might be a fit if;you may be a good fit if;you might be a great fit if;you could be a great fit if;your background;background and experience;what it takes;do you have what it takes;what we expect;what we expect from you;our expectations;what you can bring;what we need;what we need from you;what we need to see;to be successful;to succeed;what will make you successful;eligibility;eligibility criteria;selection criteria;who can apply;who should apply;physical requirements;physical demands;licenses and certifications;certifications;languages;language skills;tech stack;our tech stack;our stack;the stack;tools;technologies;who we are hoping to meet;you bring;what we would like to see;is this you;does this sound like you;what you bring along;what you know;job qualifications;your qualities;essential experience;desired profile;the skills youll bring;key requirements and skills',
    'anforderungen;ihre anforderungen;unsere anforderungen;anforderungsprofil;ihr profil;dein profil;profil;qualifikationen;ihre qualifikationen;deine qualifikationen;qualifikation;ihre qualifikation;deine qualifikation;voraussetzungen;ihre voraussetzungen;deine voraussetzungen;das bringen sie mit;das bringst du mit;was sie mitbringen;was du mitbringst;was du mitbringen solltest;das solltest du mitbringen;sie bringen mit;du bringst mit;das zeichnet sie aus;das zeichnet dich aus;was dich auszeichnet;was sie auszeichnet;was wir erwarten;wir erwarten;unsere erwartungen;wir suchen;wen wir suchen;kenntnisse;ihre kenntnisse;fahigkeiten;deine fahigkeiten;dein know how;deine skills;damit uberzeugst du;damit uberzeugen sie;so uberzeugst du uns;das wunschen wir uns;was wir uns wunschen;fachliche anforderungen;personliche anforderungen;fachliche voraussetzungen;uber dich;das bist du;wer du bist;dein hintergrund;deine erfahrung;ihre erfahrung;erwartungen;ihre kompetenzen',
    'profil;le profil;votre profil;ton profil;profil recherche;le profil recherche;profil du candidat;description du profil;votre profil ideal;competences;vos competences;tes competences;competences requises;competences attendues;qualifications;prerequis;pre requis;exigences;ce que nous recherchons;qui etes vous;qui es tu;vous etes;vous avez;formation;formation et experience;experience requise;savoir etre;savoir faire;vos atouts;tes atouts;conditions requises;criteres;diplomes requis;stack technique;votre experience;ce que vous apportez;ce que tu apportes;votre bagage;diplome',
    'requisitos;los requisitos;requisitos minimos;requisitos del puesto;requisitos imprescindibles;imprescindible;tu perfil;perfil;perfil buscado;perfil requerido;el perfil;que buscamos;lo que buscamos;que necesitas;que esperamos de ti;sobre ti;cualificaciones;habilidades;conocimientos;experiencia;experiencia requerida;formacion;competencias;que ofreces;a quien buscamos;que te pedimos;que pedimos',
    'requisiti;i requisiti;requisiti richiesti;requisiti minimi;requisiti necessari;il tuo profilo;profilo;profilo ricercato;profilo richiesto;competenze;le tue competenze;competenze richieste;cosa cerchiamo;cosa stiamo cercando;chi cerchiamo;chi stiamo cercando;chi sei;qualifiche;esperienza;conoscenze;cosa ti chiediamo;titolo di studio;il candidato ideale;il profilo ideale',
    'vereisten;functie eisen;functie-eisen;functieeisen;eisen;jouw profiel;je profiel;profiel;wie ben jij;wie ben je;wat vragen we;wat vragen wij;wat wij vragen;wat we vragen;dit vragen we;dit breng je mee;wat breng je mee;wat breng jij mee;wat neem je mee;wat wij zoeken;wie zoeken we;wie zoeken wij;dit ben jij;dit heb je;jij hebt;kwalificaties;competenties;vaardigheden;jouw kwaliteiten;wat verwachten we van jou;wij vragen;over jou;jij bent;dit breng jij mee;gevraagd;jij brengt mee;wat heb je in huis',
    'requisitos e qualificacoes;qualificacoes;o que procuramos;o que buscamos;o teu perfil;seu perfil;o que esperamos de voce;o que esperamos de ti;o que voce precisa;o que precisas;pre requisitos;requisitos obrigatorios;habilidades;experiencia;conhecimentos;formacao;formacao academica;quem procuramos;quem e voce;quem es tu;sobre voce;competencias;o que e preciso;perfil pretendido'
  ],
  niceToHave: [
    'meriterande;det er en fordel;mile widziane',
    'strong candidates may also;strong candidates may also have;strong candidates will also have;nice to have;nice to haves;nice to have skills;bonus points;bonus points if;bonus;bonuses;extra credit;preferred;preferred qualifications;preferred skills;preferred requirements;preferred experience;desirable;desirables;desirable criteria;desirable skills;desired qualifications;desired skills;its a plus if;plus;pluses;a plus;plus points;would be a plus;would be nice;good to have;brownie points;advantageous;it would be great if;even better;even better if;optional;what would be a bonus;not required but;you might also have;great to have;ideally you also have;preferred but not required;added bonus;what helps;helpful;helpful but not required;extra points;nice extras;also welcome;welcome but not needed',
    'von vorteil;wunschenswert;idealerweise;pluspunkte;das ware toll;nice to have kenntnisse;daruber freuen wir uns;bonuspunkte;ein plus;zusatzliche qualifikationen;daruber hinaus wunschenswert;schon ware',
    'les plus;un plus;atouts;serait un plus;ce serait un plus;apprecie;bonus appreciable;idealement;competences appreciees;les petits plus',
    'se valora;se valorara;valorable;deseable;requisitos deseables;deseables;plus valorables;extras;se valorara positivamente;suma puntos;no imprescindible',
    'costituisce titolo preferenziale;titolo preferenziale;titoli preferenziali;gradito;requisiti preferenziali;plus graditi;completano il profilo;sara un plus;preferenziale',
    'pre;een pre;is een pre;mooi meegenomen;pluspunten;wat is een pre;handig om te hebben;bonuspunten',
    'diferenciais;diferencial;sera um diferencial;sera uma mais valia;mais valias;desejavel;desejaveis;requisitos desejaveis;e um plus;valorizamos;fatores preferenciais'
  ],
  benefits: [
    'aanbod;vi erbjuder;vi erbjuder dig;vi tilbyder;vi tilbyr;formaner;oferujemy;co oferujemy;to oferujemy;benefity',
    'benefits;our benefits;your benefits;benefits and perks;perks and benefits;perks;our perks;perks at work;what we offer;what we offer you;we offer;we offer you;our offer;the offer;what youll get;what you get;what you will get;whats in it for you;what is in it for you;what you can expect;what you can expect from us;what we provide;why join us;why join;why you should join us;why youll love working here;why youll love this job;why work with us;why work here;why work for us;why us;why choose us;company benefits;employee benefits;additional benefits;rewards;your rewards;rewards and benefits;total rewards;the perks;the benefits;the good stuff;extras;in return;what youll receive;what you will receive;we provide;working at;life at;what youll enjoy;what youll love;what makes us different;compensation and benefits;salary and benefits;pay and benefits;what do we offer;what we can offer you;reasons to join;reasons to join us;job benefits;what we give you;what do you get;benefits include;what we bring;what we have for you;why you will like it here;what you get from us;the package',
    'wir bieten;wir bieten ihnen;wir bieten dir;das bieten wir;das bieten wir ihnen;das bieten wir dir;was wir bieten;was wir ihnen bieten;was wir dir bieten;unser angebot;unsere leistungen;leistungen;ihre vorteile;deine vorteile;vorteile;benefits bei uns;deine benefits;ihre benefits;unsere benefits;das erwartet sie bei uns;darauf konnen sie sich freuen;darauf kannst du dich freuen;darauf darfst du dich freuen;freu dich auf;freuen sie sich auf;warum wir;warum zu uns;warum du bei uns arbeiten solltest;gute grunde;was dich uberzeugt;das spricht fur uns;das haben wir zu bieten;was wir zu bieten haben;unser plus fur sie;was du von uns bekommst;das bekommst du;arbeitgeberleistungen',
    'avantages;vos avantages;tes avantages;les avantages;nos avantages;nous offrons;nous vous offrons;ce que nous offrons;ce que nous vous offrons;ce que nous proposons;nous proposons;on vous offre;pourquoi nous rejoindre;pourquoi rejoindre;notre offre;conditions;remuneration et avantages;nous vous proposons;les plus de lentreprise;les conditions;conditions et avantages;ce quon tapporte;ce que nous te proposons',
    'beneficios;tus beneficios;que ofrecemos;lo que ofrecemos;ofrecemos;te ofrecemos;que te ofrecemos;nuestra oferta;ventajas;por que nosotros;por que unirte;se ofrece;condiciones;beneficios sociales',
    'cosa offriamo;offriamo;ti offriamo;la nostra offerta;benefit;i benefit;vantaggi;perche noi;perche scegliere noi;si offre;cosa ti offriamo;lofferta;condizioni',
    'wat bieden we;wat bieden wij;wat wij bieden;wat we bieden;wij bieden;wij bieden jou;ons aanbod;arbeidsvoorwaarden;onze arbeidsvoorwaarden;wat krijg je;dit krijg je;dit bieden we;dit bieden wij;dit bieden we jou;waarom wij;wat bieden wij jou;jouw voordelen;wat krijg je van ons;wat mag je verwachten;dit mag je verwachten',
    'beneficios e vantagens;o que oferecemos;oferecemos;nossos beneficios;vantagens;porque nos;por que trabalhar conosco;o que te oferecemos;regalias;o que temos para oferecer;os nossos beneficios'
  ],
  company: [
    'om oss;om os;om foretaget;om virksomheden;om firmaet;o nas;o firmie',
    'about the team;about us;who we are;about the company;about our company;company;the company;our company;company description;company overview;company profile;our story;our mission;our vision;our values;values;our culture;culture;what we do;what we stand for;our purpose;a bit about us;a little about us;about the organization;about the organisation;about the employer;the organisation;the organization;employer;about the client;our client;more about us;company information;about the firm;about the studio;about the school;about the hospital;about the university;about the department;about the agency;about the council;how we work;our history;who are we;life here;get to know us;introducing',
    'uber uns;wir uber uns;wer wir sind;das sind wir;das unternehmen;unser unternehmen;unternehmen;unternehmensprofil;unternehmensbeschreibung;firmenprofil;unsere mission;unsere vision;unsere werte;unsere kultur;uber das unternehmen;uber den arbeitgeber;was wir machen;was uns ausmacht;wofur wir stehen;unser kunde;arbeitgeber;vorstellung;einfuhrung;wir stellen uns vor',
    'qui sommes nous;a propos;a propos de nous;notre entreprise;lentreprise;entreprise;presentation de lentreprise;description de lentreprise;la societe;notre histoire;notre mission;nos valeurs;notre culture;notre vision;nous connaitre;notre client;decouvrez nous;letablissement;la structure;lassociation',
    'sobre nosotros;quienes somos;la empresa;sobre la empresa;acerca de nosotros;nuestra empresa;nuestra historia;nuestra mision;nuestros valores;nuestra cultura;descripcion de la empresa;acerca de la empresa;empresa;nuestro cliente',
    'chi siamo;lazienda;azienda;la nostra azienda;su di noi;la nostra storia;la nostra missione;i nostri valori;descrizione azienda;informazioni sullazienda;il nostro cliente',
    'over ons;wie zijn wij;wie zijn we;wie wij zijn;het bedrijf;over het bedrijf;ons bedrijf;onze missie;onze waarden;onze cultuur;bedrijfsprofiel;bedrijf;waar ga je werken;hier ga je werken;de organisatie;over de organisatie;onze klant',
    'sobre nos;quem somos;quem somos nos;a empresa;sobre a empresa;nossa empresa;nossa historia;nossa missao;nossos valores;nossa cultura;a nossa missao;os nossos valores;empresa;conheca nos;o nosso cliente'
  ],
  process: [
    'waar en hoe solliciteren;hoe solliciteren;bewerbungsdetails;ansokan;sa soker du;ansogning;sadan soger du;soknad;aplikuj;jak aplikowac;rekrutacja;kontakt oss',
    'how to apply;application;application process;the application process;applying;apply;ready to apply;interview process;the interview process;our interview process;hiring process;the hiring process;our hiring process;recruitment process;our recruitment process;selection process;the process;our process;next steps;what happens next;what to expect;contact;contact us;contact information;contact details;contact person;questions;any questions;interested;interested in this role;sound like you;sounds like you;how we hire;ready to join;ready to join us;apply now;to apply;further information;additional information for applicants;application instructions;application deadline;how to get in touch;get in touch;applications;closing date;our selection process',
    'bewerbung;ihre bewerbung;deine bewerbung;bewerbungsprozess;bewerbungsverfahren;so bewirbst du dich;so bewerben sie sich;kontakt;ihr kontakt;dein kontakt;ansprechpartner;ihr ansprechpartner;dein ansprechpartner;ansprechpartnerin;ihre ansprechpartnerin;interesse;interesse geweckt;haben wir ihr interesse geweckt;haben wir dein interesse geweckt;neugierig;neugierig geworden;jetzt bewerben;nachste schritte;der bewerbungsprozess;fragen;noch fragen;bewerbungsunterlagen;so geht es weiter;wie geht es weiter;auswahlverfahren;interessiert;kontaktinformationen;bewerbungsfrist',
    'comment postuler;candidature;pour postuler;postuler;processus de recrutement;le processus de recrutement;process de recrutement;deroulement des entretiens;procedure de recrutement;modalites de candidature;contact candidature;interesse;interessee;envoyer votre candidature;prochaines etapes;comment candidater',
    'como aplicar;como postular;como inscribirse;proceso de seleccion;el proceso de seleccion;contacto;interesado;te interesa;solicitud;inscripcion;como solicitar;proximos pasos',
    'come candidarsi;candidatura;processo di selezione;iter di selezione;contatti;modalita di candidatura;interessato;per candidarsi;come inviare la candidatura',
    'solliciteren;sollicitatie;sollicitatieprocedure;sollicitatieproces;hoe solliciteer je;zo solliciteer je;interesse;geinteresseerd;contactgegevens;contactpersoon;meer informatie;procedure;enthousiast;klaar om te solliciteren;direct solliciteren',
    'como se candidatar;como candidatar;candidatura;processo seletivo;etapas do processo;contato;contacto;interessado;como participar;etapas;proximas etapas;processo de recrutamento;inscricoes'
  ],
  location: [
    'location;locations;where youll be;where you will be;where youll work;where you will work;work location;job location;office location;where we work;where you can work;where;location and travel;remote work;working location;place of work;where youll be based;where the job is;working arrangements;work arrangement;location requirements;travel',
    'standort;arbeitsort;einsatzort;dein standort;ihr standort;dein arbeitsplatz;ihr arbeitsplatz;wo du arbeitest;so finden sie uns;dienstort',
    'lieu;lieu de travail;localisation;ou;lieu du poste;votre lieu de travail;le lieu;teletravail',
    'ubicacion;lugar de trabajo;localizacion;donde trabajaras;ubicacion del puesto',
    'sede;sede di lavoro;luogo di lavoro;dove lavorerai;dove',
    'locatie;werklocatie;standplaats;waar;waar werk je;jouw werkplek;de locatie',
    'local;local de trabalho;localizacao;onde vais trabalhar;localidade'
  ],
  pay: [
    'expected salary;expected salary range;the expected salary range for this position is;the salary range for this position is;the pay range for this role is;the salary range for this role is;annual salary;salary;compensation;pay;pay range;salary range;compensation range;pay transparency;base salary;remuneration;salary information;compensation details;compensation package;wage;wages;pay scale;rate of pay;hourly rate;salary and compensation;what we pay;compensation and equity;the pay;what it pays;salary details;pay details;pay and hours',
    'gehalt;vergutung;ihr gehalt;dein gehalt;bezahlung;verdienst;entlohnung;entgelt;das gehalt;die bezahlung;lohn;gehaltsspanne',
    'salaire;remuneration;la remuneration;votre remuneration;package;le salaire;grille de remuneration',
    'salario;retribucion;remuneracion;sueldo;rango salarial;paquete salarial',
    'retribuzione;stipendio;ral;compenso;inquadramento e retribuzione',
    'salaris;salarisindicatie;beloning;salaris en voorwaarden;loon',
    'remuneracao;salario e beneficios;faixa salarial;vencimento'
  ],
  legal: [
    'equal opportunity;equal opportunities;equal opportunity employer;equal employment opportunity;eeo statement;eeo;diversity;diversity and inclusion;diversity equity and inclusion;diversity equality and inclusion;our commitment to diversity;our commitment to inclusion;inclusion;inclusion and diversity;accommodations;accommodation;reasonable accommodation;reasonable adjustments;privacy notice;privacy policy;privacy;legal;disclaimer;e verify;background check;background checks;safeguarding;data protection;legal notice;notice to recruiters;notice to agencies;our commitment;important notice;fraud notice;pay transparency nondiscrimination provision;work authorization;visa sponsorship;export control',
    'chancengleichheit;gleichstellung;vielfalt;diversitat;datenschutz;hinweise;rechtliche hinweise;schwerbehinderung;inklusion;datenschutzhinweise',
    'egalite des chances;diversite;diversite et inclusion;handicap;mentions legales;protection des donnees;inclusion et diversite;confidentialite',
    'igualdad de oportunidades;diversidad e inclusion;proteccion de datos;politica de igualdad;aviso legal',
    'pari opportunita;diversita e inclusione;privacy e protezione dei dati;informativa privacy',
    'gelijke kansen;diversiteit en inclusie;acquisitie;diversiteit',
    'igualdade de oportunidades;diversidade e inclusao;protecao de dados;diversidade;acessibilidade'
  ],
  other: [
    'logistics;additional information;other information;more information;good to know;please note;note;notes;details;hours;working hours;schedule;work schedule;shift;shifts;contract;contract details;terms;terms and conditions;start date;duration;job type;employment type;department;reports to;reporting to;reporting line;conditions of employment;employment details;rahmenbedingungen;weitere informationen;arbeitszeit;arbeitszeiten;sonstiges;eckdaten;rahmendaten;informations complementaires;informations pratiques;horaires;type de contrat;contrat;horario;tipo de contrato;informacion adicional;orario;orario di lavoro;tipo di contratto;ulteriori informazioni;werktijden;extra informatie;overig;informacoes adicionais;horario de trabalho;tipo de contrato'
  ],
  noise: [
    'employer questions;arbeitgeberfragen;people you can reach out to;personen die sie kontaktieren konnen;benefits found in job post;similar jobs;similar positions;similar roles;similar vacancies;similar job postings;related jobs;related positions;related searches;related openings;related job searches;recommended jobs;recommended for you;jobs for you;jobs you might like;jobs you may like;jobs you may be interested in;more jobs;more jobs like this;more jobs at;more jobs from;more jobs in;more from;more openings;more open positions;more opportunities;other jobs;other openings;other open positions;other positions;other roles;other vacancies;other jobs at;open positions;all jobs;all open positions;all openings;featured jobs;featured;featured job;sponsored;promoted;promoted jobs;latest jobs;new jobs;popular jobs;trending jobs;jobs nearby;jobs near you;people also viewed;people also searched;people also searched for;others also viewed;people who viewed this job also viewed;explore more jobs;explore jobs;browse jobs;browse similar jobs;search jobs;find jobs;job search;see all jobs;view all jobs;more like this;you might also like;you may also like;you may also be interested in;recently viewed;saved jobs;recent searches;popular searches;looking for something else;not quite right;keep looking;top jobs;job alert;job alerts;get job alerts;create job alert;create a job alert;create alert;set alert for similar jobs;get notified about new jobs;sign up for job alerts;subscribe;newsletter;stay in the loop;join our talent community;join our newsletter;helpful resources;resources;helpful links;quick links;useful links;links;developer questions;questions and answers;community questions;ask a question;ask the team;frequently asked questions;faq;faqs;interview questions;company reviews;reviews;employee reviews;ratings;salaries at;company ratings;meet the hiring team;hiring team;job poster;people you can reach out to;connections;how you match;your match;skills match;qualification match;see how you compare;am i a good fit;applicant insights;share this job;share;share this;share this page;share this role;follow us;connect with us;social media;cookies;cookie settings;cookie preferences;cookie policy;we use cookies;your privacy;privacy preferences;manage cookies;sign in;log in;create an account;report this job;report job;for employers;for job seekers;for candidates;footer;navigation;menu;main menu;breadcrumbs;site map;legal links;about this site;career advice;career resources;blog;latest articles;related articles;recommended articles;read next;comments;leave a comment;trending;sponsored jobs;discover more;explore;collections;looking for talent;post a job;featured employers;top companies;companies hiring;similar companies;apply for this job;submit your application;your application;upload your resume;tags;job tags;company insights;salary insights;salary estimate;market insights;commute;commute time;profile insights;here is how the job qualifications align with your profile;job activity',
    'ahnliche jobs;ahnliche stellen;ahnliche stellenangebote;ahnliche anzeigen;weitere jobs;weitere stellen;weitere stellenangebote;weitere offene stellen;andere jobs;andere stellenangebote;das konnte dich auch interessieren;das konnte sie auch interessieren;diese jobs konnten dich interessieren;empfohlene jobs;jobs fur dich;jobs in der nahe;neueste jobs;anzeige;anzeigen;jobagent;job alarm;jobalarm;jobs per mail;jobs per e mail;newsletter abonnieren;teilen;jetzt teilen;cookie einstellungen;diese website verwendet cookies;wir verwenden cookies;anmelden;registrieren;merkliste;fur arbeitgeber;beliebte suchen;verwandte suchen;suchergebnisse;folgen sie uns;folge uns;haufige fragen;bewertungen;arbeitgeberbewertungen;top arbeitgeber;zuletzt angesehen;weitere jobs dieses arbeitgebers;stellen finden;karrieretipps;ratgeber;gehaltsprognose',
    'offres similaires;emplois similaires;postes similaires;ces offres pourraient vous interesser;vous aimerez aussi;autres offres;autres offres demploi;plus doffres;offres recommandees;alerte emploi;creer une alerte;partager;partager cette offre;partager loffre;suivez nous;se connecter;connexion;nous utilisons des cookies;gestion des cookies;recherches associees;recherches similaires;questions frequentes;a la une;dernieres offres;offres demploi;pied de page;avis sur lentreprise;les internautes ont egalement consulte',
    'ofertas similares;empleos similares;puestos similares;otras ofertas;mas ofertas;ofertas relacionadas;ofertas recomendadas;tambien te puede interesar;te puede interesar;alerta de empleo;crear alerta;compartir;compartir esta oferta;siguenos;iniciar sesion;usamos cookies;busquedas relacionadas;preguntas frecuentes;destacados;ofertas destacadas;otras vacantes',
    'offerte simili;annunci simili;lavori simili;altre offerte;altre posizioni;offerte correlate;potrebbe interessarti;potrebbero interessarti;crea avviso;avviso di lavoro;condividi;seguici;accedi;utilizziamo i cookie;ricerche correlate;domande frequenti;in evidenza;altri annunci',
    'vergelijkbare vacatures;soortgelijke vacatures;andere vacatures;meer vacatures;gerelateerde vacatures;aanbevolen vacatures;ook interessant;misschien ook interessant;deze vacatures vind je misschien ook leuk;jobalert;job alert instellen;vacatures per mail;delen;deel deze vacature;volg ons;inloggen;wij gebruiken cookies;veelgestelde vragen;uitgelicht;bekijk ook',
    'vagas semelhantes;vagas similares;vagas relacionadas;outras vagas;mais vagas;ofertas semelhantes;vagas recomendadas;voce tambem pode gostar;talvez lhe interesse;criar alerta;alerta de emprego;compartilhar;partilhar;siga nos;entrar;usamos cookies;perguntas frequentes;pesquisas relacionadas;destaques;pessoas tambem viram'
  ]
}

/** Words before a heading's own words that change nothing: "our", "key", "a few words on". */
export const headingFillers: ReadonlySet<string> = new Set(
  `the our your key main primary core general additional some a few more what specific professional typical ideal
   essential minimum basic required critical personal job role position technical and of for
   ihre ihr dein deine unsere unser die das der wichtige fachliche personliche zentrale
   les nos vos tes le la los las tu tus tua tue le i il jouw je onze de het seus suas os as principais principales
   principali`.split(/\s+/)
)

/** Words with which a heading about the employer begins, before its name: "About Acme", "Über die Acme GmbH". */
export const aboutBeginnings: readonly string[] = [
  'about',
  'uber die',
  'uber',
  'a propos de',
  'a propos d',
  'sobre la',
  'sobre',
  'acerca de',
  'informazioni su',
  'over de',
  'over',
  'who is',
  'who are',
  'why',
  'why join',
  'welcome to',
  'bienvenue chez',
  'willkommen bei',
  'meet',
  'life at',
  'working at',
  'inside',
  'wer ist',
  'qui est'
]

/** Headings over other people's postings, whatever stands between: "Similar remote jobs", "Mehr Jobs in Bremen". */
export const otherPostings =
  /^(?:similar|related|recommended|more|other|featured|latest|new|popular|nearby|suggested|ahnliche|weitere|mehr|andere|neue|passende|autres|dautres|nouvelles|otras|otros|mas|altri|altre|andere|meer|vergelijkbare|outras|mais)(?: \p{L}+){0,2} (?:jobs?|positions?|roles|openings|vacancies|opportunities|listings|postings|stellen|stellenangebote|stellenanzeigen|anzeigen|offres|emplois|postes|ofertas|empleos|vacantes|annunci|offerte|posizioni|vacatures|vagas)(?: (?:at|in|from|like|near|for|bei|von|chez|a|en|da|bij|na|em|que|qui|by|you|on) ?.{0,40})?$/u

/** A word for likeness and one for jobs, in either order, make a short line a heading over other postings. */
export const likeOthers: readonly RegExp[] = [
  /\b(?:similar|related|ahnliche[nrs]?|vergleichbare|similaires?|similares?|simili|vergelijkbare|soortgelijke|semelhantes|liknande|lignende|podobne)\b/,
  /\b(?:jobs|positions|roles|openings|vacancies|listings|stellen|stellenangebote|anzeigen|offres|emplois|postes|ofertas|empleos|vacantes|annunci|offerte|lavori|posizioni|vacatures|vagas|jobb|tjanster|stillinger|oferty)\b/
]

/** Words of the one who speaks or is spoken to: titles and names of employers have none. */
export const partnerWords: ReadonlySet<string> = new Set(
  `you your youll our we us my dein deine deinen dir dich ihr ihre ihnen uns unser unsere wir du sie vos votre nos notre
   nous on ton ta tes te toi tu tus nuestro nuestra nosotros nos noi nostri nostro nostra tua tuo tue ti jouw je jij wij
   ons onze teu seu sua suas voce nossa nosso din dina dig vi oss dit dine os twoj twoje nasz nas ciebie`.split(/\s+/)
)

/** Beginnings of words that tell what a heading with such a word opens. The first that fits counts. */
export const tellingStems: readonly (readonly [kind: Section['kind'], stem: RegExp])[] = [
  [
    'niceToHave',
    /^(?:bonus (?:points|if)|nice to|pluspunt|vorteil\b|desir|diferencia|merit|preferred|extra points|(?:sera|seria) (?:uma? )?(?:mais|plus|valor))/
  ],
  [
    'responsibilities',
    /^(?:aufgab|tatigkeit|alltag|quotidien|missions|tasks|duties|responsib|taken\b|werkzaam|funcion|tareas|mansion|compit|giornata|atividad|tarefas|arbetsuppgift|opgav|obowiazk|zadan|wirkungs|contributions|werkdag)/
  ],
  [
    'requirements',
    /^(?:profil|anforder|voraussetz|qualifi|requi|kenntnis|skills|compet|exigenc|vereist|eisen|wymaga|krav|erwartung|background|strengths|starken|kwaliteit|kvalifik)/
  ],
  [
    'benefits',
    /^(?:benefi|vorteile|leistung|angebot|perks|avantag|ventaj|vantag|voordel|offre|offer|biet|ofrec|oferec|offri|warum|why\b|pourquoi|porque|por que|perche|waarom|grund|forman|oferuj|package)/
  ],
  [
    'process',
    /^(?:bewerb|apply|applic|candid|postul|sollicit|recrut|seleccion|selezion|ansok|ansog|aplik|weg\b|interview|reise\b|inscri|next)/
  ],
  [
    'company',
    /^(?:unternehmen|company|entreprise|empresa|azienda|bedrijf|foretag|virksomhed|firm|story|werte|values|valeurs|valores|valori|culture|kultur|history|histoire|team)/
  ]
]

/** Beginnings of headings over what is only wished for. */
export const wishes =
  /^(?:bonus (?:points|if)|extra (?:points|credit) (?:if|for)|(?:sera|seria|serait) (?:uma? |un )?(?:mais valia|plus|diferencial))/

/** Words with which a heading asks. */
export const askingWords: ReadonlySet<string> = new Set(
  'what whats was das ce que que qu lo cosa che wat dit o quoi womit how things so hier wofur who wen wer qui quien chi wie quem you du wir on'.split(
    ' '
  )
)

/** What a verb in such a heading speaks of. The first that fits counts. */
export const askedVerbs: readonly (readonly [kind: Section['kind'], verbs: RegExp])[] = [
  [
    'benefits',
    /^(?:offers?|provide|give|get|gets|receive|geben|gibt|kriegst|erhaltst|erhalten|bieten|bietet|bekommst|bekommen|offrons|proposons|ofrecemos|ofrece|offriamo|bieden|bied|krijg|krijgt|oferecemos|enjoy|offre|offres|propose|encontras|encontraras|encontrara|trovi|troverai|encontraras)$/
  ],
  [
    'requirements',
    /^(?:asks?|needs?|wants?|expects?|trazes|traz|cherche|kannst|konnen|hast|haben|brauchst|brauchen|solltest|auszeichnet|apportes|aportas|ofreces|porti|have|matters|require|requires|seek|look|looking|bring|mitbringst|mitbringen|erwarten|wunschen|suchen|recherchons|attendons|apportez|apportes|cherchons|buscamos|pedimos|necesitas|esperamos|cerchiamo|chiediamo|vragen|vraagt|zoeken|zoekt|verwachten|brengt|procuramos|precisa|precisas)$/
  ],
  [
    'responsibilities',
    /^(?:do|doing|work|working|bewegen|leistest|fazes|fais|build|own|tust|machst|machen|erwartet|bewegst|tun|ferez|feras|faire|haras|hacer|farai|doen|doe|gaat|fazer|fara)$/
  ]
]

/** Ends of lines that stop before their list: "As our intern, you will:". In the order in which they are tried. */
export const openEnds: readonly (readonly [kind: Section['kind'], end: RegExp])[] = [
  [
    'requirements',
    /^damit (?:punkten|uberzeugen|begeistern) sie|^damit (?:punktest|uberzeugst|begeisterst) du|(?:^| )(?:we need you to|you should (?:have|be)|you (?:will |must |need to |would )?have|youll have|youve|you need|you must be|you are|if you|should have|must have|candidate (?:is|has|will have|should be|must be)|requirements include|you bring|solltest du mitbringen|bringst du mit|bringen sie mit|du hast|sie haben|vous avez|vous etes|tienes|hai|heb je|ben je|heb jij|voce tem|tens)$/
  ],
  [
    'benefits',
    /^darauf (?:durfen|konnen) sie sich freuen|^darauf (?:darfst|kannst) du dich freuen|^(?:in exchange|se ofrece)$|(?:^| )(?:we (?:can |will |also )?offer(?: you)?|you(?:ll| will| can)? (?:get|receive|enjoy|expect from us)|benefits include|bieten wir(?: dir| ihnen| euch)?|wir (?:dir|ihnen|euch) bieten|(?:offrons|proposons)(?: nous)?|te ofrecemos|ofrecemos|ti offriamo|offriamo|bieden (?:wij|we)(?: jou)?|oferecemos)$/
  ],
  [
    'responsibilities',
    /^(?:diese|folgende) aufgaben .{3,40}$|(?:^| )(?:you will(?: be)?|youll be great at|youll(?: be)?|you get to|you would|(?:candidate|holder|person) will(?: be)?|be responsible for|responsible for|(?:responsibilities|duties|tasks) (?:will )?include|wirst du|werden sie|tu vas|vous allez|vous serez|te encargaras de|ti occuperai di|ga je|je gaat|voce vai|vais)$/
  ]
]

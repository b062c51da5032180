import type { Salary } from '../../shared/posting'

type Period = NonNullable<Salary['period']>

/** Words of time behind an amount ("/hr", "pro Stunde", "al mese"), as parts of a regular expression. */
export const periodNouns: Readonly<Record<Period, string>> = {
  hour: 'hours?|hrs?|timme|godz|h|std\\.?|stunden?|heures?|horas?|hora|or[ae]|uur|stundenlohn',
  day: 'days?|tag(?:e|es)?|jours?|jour|d[ií]as?|giorn[oi]|dag|dia|manday|personentag|pt',
  week: 'weeks?|wk|woche|semaines?|semanas?|settimana|week',
  month:
    'months?|mos?|mth|monat(?:e|s)?|mois|mes(?:es)?|mes[ei]|maand|m[eê]s|m[åa]n(?:ad)?|måned|miesiąc|mtl\\.?|mensualidad',
  year: 'years?|yrs?|y|annum|jahr(?:e|es)?|an(?:s|n[ée]es?)?|a[ñn]os?|ann[oi]|jaar|anos?|p\\.? ?a\\.?|annual'
}

/** Words that tell the period without a preposition ("annually", "mensuels", "brutto jährlich"). */
export const periodAdverbs: Readonly<Record<Period, string>> = {
  hour: "hourly|stündlich|horaires?|de l[’']heure|stundenlohn|all[’']ora|p\\/h|ph|p\\.h\\.|uurloon|por hora",
  day: 'daily|täglich|tagessatz|tjm|journaliers?|diari[oa]s?|giornalier[oi]|p\\/d|pd|day rate',
  week: 'weekly|wöchentlich|hebdomadaires?|semanal(?:es)?|settimanal[ei]|pw|p\\.w\\.',
  month:
    'monthly|monatlich|mtl\\.?|monatl\\.?|mensuel(?:le|s|les)?|mensual(?:es)?|mensil[ei]|maandelijks|mensa(?:l|is)|pcm|p\\.m\\.|p\\/m|im monat|a month|por mes|al mese|par mois|per maand',
  year: "annually|yearly|annual|jährlich|jährl\\.?|annuel(?:le|s|les)?|anual(?:es)?|annu[oiae]|annual[ei]|jaarlijks|anua(?:l|is)|p\\.? ?a\\.?|pa|p\\/a|annum|all[’']anno"
}

/** Words before an amount that tell the period ("hourly rate: $35", "Jahresgehalt von"). */
export const periodForerunners: Readonly<Record<Period, string>> = {
  hour: "hourly|per hour|an hour|stundenlohn|stundensatz|stundenlöhne|pro stunde|taux horaire|salaire horaire|por hora|precio hora|orari[oa]|uurloon|uurtarief|per uur|à l[’']heure",
  day: 'day rate|daily rate|daily|per day|tagessatz|tagessätze|tjm|taux journalier|tarifa diaria|tariffa giornaliera|dagtarief|pro tag',
  week: 'weekly|per week|wochenlohn|hebdomadaire|semanal|settimanale|weekloon|pro woche',
  month:
    'monthly|per month|monatsgehalt|monatslohn|bruttomonatsgehalt|monatsbrutto|monatlich|monats\\p{L}{0,20}|pro monat|mensuel|mensuelle|mensual|mensile|maandsalaris|maandloon|bruto maand\\p{L}{0,20}|per maand|brutomaand\\p{L}{0,20}|mensal|salário mensal|retribuzione mensile',
  year: 'annual|annually|yearly|per year|per annum|a year|jahresgehalt|jahresbrutto|bruttojahres\\p{L}{0,20}|jahres\\p{L}{0,20}|jährlich|pro jahr|annuel|annuelle|anual|annua|annuo|ral|r\\.a\\.l\\.|jaarsalaris|per jaar|ctc|sba|salaire annuel|salario anual|package annuel|fixe annuel'
}

/** Words that make an amount pay, in seven languages. */
export const payWords =
  'salary;salaries;base salary;base pay;pay;pay range;pay rate;payrate;pay scale;paid;pays;compensation;comp;remuneration;renumeration;wage;wages;hourly rate;day rate;daily rate;rate;rates;earn;earning;earnings;ote;on target earnings;ctc;package;total rewards;base;stipend of intern;starting at;starting rate;starting pay;starting salary;doe;tc;gehalt;gehälter;gehaltsspanne;gehaltsrahmen;gehaltsband;gehaltsangabe;gehaltsvorstellung;jahresgehalt;jahresbruttogehalt;bruttojahresgehalt;jahresbrutto;jahreszielgehalt;zielgehalt;zielgehalts;monatsgehalt;monatsbruttogehalt;bruttomonatsgehalt;bruttogehalt;mindestgehalt;mindestentgelt;mindestlohn;entgeltgruppe;eingruppierung;tvöd;tv-l;tarifvertrag;schaal;inschaling;einstiegsgehalt;grundgehalt;fixgehalt;fixum;lohn;löhne;stundenlohn;monatslohn;jahreslohn;lohnspanne;bruttolohn;stundensatz;tagessatz;vergütung;ausbildungsvergütung;vergütungsspanne;entgelt;entlohnung;bezahlung;verdienst;verdienstmöglichkeit;verdienen;verdienst;besoldung;kv-mindestgehalt;kollektivvertrag;honorar;salaire;salaires;rémunération;rémunéré;rému;fixe;package annuel;gratification;indemnité de stage;tjm;taux horaire;brut annuel;salario;salarial;salariale;rango salarial;banda salarial;sueldo;retribución;remuneración;jornal;retribuzione;stipendio;ral;r.a.l.;compenso;paga;paga oraria;inquadramento economico;salaris;salarisindicatie;salarisschaal;loon;brutoloon;uurloon;uurtarief;maandsalaris;brutosalaris;jaarsalaris;verdien;verdienen;verdiensten;beloning;vergoeding stage;stagevergoeding;salário;salarial;remuneração;vencimento;ordenado;bolsa;bolsa-auxílio;brutto;bruto;lordi;gross'

/** Words that make an amount something else, whatever else is said. */
export const otherMoneyWords =
  'revenue;revenues;arr;mrr;turnover;umsatz;jahresumsatz;chiffre d’affaires;ca annuel;facturación;fatturato;omzet;faturamento;volume de negócios;funding;funded;raised;raise;raising;series a;series b;series c;series d;seed;seed round;investment;investments;investors;invested;venture;valuation;valued;worth;market cap;budget;budgets;budgetverantwortung;marketingbudget;presupuesto;orçamento;assets;aum;under management;portfolio;portfolios;quota;quotas;target;targets;deal;deals;deal size;acv;pipeline;contracts;contract value;projects;project value;project;projekte;projektvolumen;grant;grants;donation;donations;donated;fund;funds;profit;profits;loss;losses;sales of;in sales;spend;spending;adspend;ad spend;gmv;transactions;transaction;payments volume;processed;economy;market;industry;savings;saved;cost;costs;kosten;fee;fees;gebühr;fine;fines;penalty;price;prices;pricing;subscription;customers;users;clients;employees;mitarbeiter;mitarbeitende;mitarbeitern;collaborateurs;salariés;empleados;dipendenti;medewerkers;colaboradores;prize;award;awards;scholarship;scholarships;insurance;life insurance;coverage;deductible;copay;premium;premiums;401k;hsa;fsa;pension;contribution;contributions;match;matching;per user;per seat;per customer;per ticket;minimum wage;miete;kaltmiete;loyer;alquiler;homes;household;households;loan;loans;subscribers;visitors;followers;learners;valeur;investissement;levée de fonds;levé;million;millions;billion;billions;millionen;milliarden;milliards;miliardi;milioni;millones;miljoen;miljard;milhões;bilhões;poverty;income threshold;household income;mortgage;rent;tuition;visa;ticketvolumen;inventory;value of'

/** Words that make an amount right beside them a benefit. */
export const benefitWords =
  'bonus;bonuses;signing bonus;sign-on bonus;sign on bonus;retention bonus;referral bonus;referral;referrals;commission;commissions;equity;stock;shares;rsu;rsus;stipend;stipends;allowance;allowances;reimbursement;reimbursements;reimbursed;reimburse;voucher;vouchers;gift;gift card;credit;credits;benefit;benefits;perk;perks;wellness;wellbeing;gym;fitness;learning;training;education;development;professional development;conference;conferences;books;home office;home-office;equipment;setup;laptop;relocation;internet;phone;commuter;commuting;transit;travel;meals;meal;lunch;food;childcare;parental;adoption;fertility;vacation bonus;discount;discounts;rabatt;rabatte;gutschein;gutscheine;sachbezug;sachbezugskarte;zuschuss;zuschüsse;fahrtkostenzuschuss;fahrgeld;jobticket;deutschlandticket;jobrad;prämie;prämien;empfehlungsprämie;willkommensprämie;startprämie;wechselprämie;weiterbildung;weiterbildungsbudget;fortbildung;urlaubsgeld;weihnachtsgeld;sonderzahlung;sonderzahlungen;zulage;zulagen;zuschlag;zuschläge;vermögenswirksame;altersvorsorge;essenszuschuss;edenred;prime;primes;prime d’intéressement;participation;intéressement;titres-restaurant;tickets restaurant;ticket restaurant;tickets-restaurant;titre-restaurant;carte swile;swile;mutuelle;cse;transport;bono;bonos;ticket;seguro;tarjeta;formación;premio;premi;buoni pasto;buono pasto;ticket restaurant;welfare;rimborso;reiskosten;reiskostenvergoeding;vakantiegeld;kilometervergoeding;opleidingsbudget;tegemoetkoming;vale;vale-refeição;vale refeição;vale alimentação;subsídio;subsídio de alimentação;subsídio de refeição;cartão;auxílio;ppr;plr;donate;charity;volunteering;cashback;savings plan;tool allowance;shift allowance;uniform;clothing;car allowance;company car;mileage;per mile;overtime;night shift premium;differential;shift differential;night differential;on-call'

/** Words of pay before and after tax. */
export const grossWords =
  'gross|brutto|brut|bruts|brute|bruto|brutos|bruta|lord[oia]|ral|r\\.a\\.l\\.|before tax|pre-tax|\\p{L}{0,12}brutto\\p{L}{0,20}|\\p{L}{0,8}bruto\\p{L}{0,16}'
export const netWords = 'netto|net|nets|nette|neto|netos|nett[oi]|l[ií]quidos?|after tax|take-home|take home'

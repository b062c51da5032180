/** Human languages: the English name, then the names in the other six languages and the language's own. */
export const languageNames: readonly string[] = [
  'English;Englisch;englische;englischer;englischen;anglais;inglés;inglese;Engels;Engelse;inglês;língua inglesa;lengua inglesa;langue anglaise;engelska;engelsk;angielski',
  'German;Deutsch;deutsche;deutscher;deutschen;allemand;alemán;tedesco;Duits;Duitse;alemão;língua alemã;lengua alemana;lingua tedesca;langue allemande;tyska;tysk',
  'French;Französisch;Franzoesisch;französische;français;francés;francese;Frans;Franse;francês;língua francesa;lengua francesa;langue française',
  'Spanish;Spanisch;espagnol;español;castellano;spagnolo;Spaans;espanhol',
  'Italian;Italienisch;italien;italiano;Italiaans',
  'Dutch;Niederländisch;Holländisch;néerlandais;neerlandés;holandés;olandese;Nederlands;Nederlandse;holandês;neerlandês',
  'Portuguese;Portugiesisch;portugais;portugués;portoghese;Portugees;português',
  'Polish;Polnisch;polonais;polaco;polacco;Pools;polonês;polski',
  'Czech;Tschechisch;tchèque;checo;ceco;Tsjechisch',
  'Slovak;Slowakisch;slovaque;eslovaco',
  'Hungarian;Ungarisch;hongrois;húngaro;ungherese',
  'Romanian;Rumänisch;roumain;rumano;rumeno;romeno',
  'Bulgarian;Bulgarisch;bulgare;búlgaro',
  'Croatian;Kroatisch;croate;croata',
  'Serbian;Serbisch;serbe;serbio',
  'Slovenian;Slovene;Slowenisch;slovène',
  'Greek;Griechisch;grec;griego;greco;Grieks;grego',
  'Turkish;Türkisch;turc;turco;Turks',
  'Russian;Russisch;russe;ruso;russo',
  'Ukrainian;Ukrainisch;ukrainien;ucraniano',
  'Arabic;Arabisch;arabe;árabe;arabo',
  'Hebrew;Hebräisch;hébreu;hebreo',
  'Persian;Farsi;Persisch;persan',
  'Hindi',
  'Urdu',
  'Bengali',
  'Tamil',
  'Chinese;Mandarin;Cantonese;Chinesisch;chinois;chino;cinese;Chinees;chinês;mandarin chinese;mandarín',
  'Japanese;Japanisch;japonais;japonés;giapponese;Japans;japonês',
  'Korean;Koreanisch;coréen;coreano;Koreaans',
  'Vietnamese;Vietnamesisch;vietnamien',
  'Thai;Thailändisch',
  'Indonesian;Bahasa Indonesia;Indonesisch',
  'Malay;Bahasa Malaysia',
  'Tagalog;Filipino',
  'Swedish;Schwedisch;suédois;sueco;svedese;Zweeds;svenska',
  'Norwegian;Norwegisch;norvégien;noruego;norvegese;Noors;norsk',
  'Danish;Dänisch;danois;danés;danese;Deens;dansk',
  'Finnish;Finnisch;finnois;finlandés;finlandese;Fins;suomi',
  'Icelandic;Isländisch',
  'Estonian;Estnisch',
  'Latvian;Lettisch',
  'Lithuanian;Litauisch',
  'Catalan;Katalanisch;catalán;català',
  'Basque;euskera',
  'Galician;gallego',
  'Luxembourgish;Luxemburgisch;luxembourgeois',
  'Swiss German;Schweizerdeutsch;Schwiizerdütsch;suisse allemand;Mundart',
  'Afrikaans',
  'Swahili',
  'Welsh',
  'Irish;Gaelic',
  'Sign Language;American Sign Language;ASL;BSL;Gebärdensprache;LSF;langue des signes'
]

/** Levels that stand before or behind a language, in seven languages. */
export const languageLevels =
  'A1;A2;B1;B2;C1;C2;B1/B2;B2/C1;C1/C2;native;native speaker;native-level;native level;near-native;native or bilingual;mother tongue;mother-tongue;bilingual;fluent;fluently;fluency;full professional;full professional proficiency;professional proficiency;professional working proficiency;working proficiency;limited working proficiency;business fluent;business level;business proficiency;business-level;proficient;advanced;upper intermediate;upper-intermediate;intermediate;conversational;basic;elementary;beginner;excellent;very good;good;strong;solid;perfect;working knowledge;Muttersprache;muttersprachlich;auf Muttersprachniveau;Muttersprachniveau;Muttersprachler;muttersprachliches Niveau;verhandlungssicher;verhandlungssichere;verhandlungssicheres;verhandlungssicherem;verhandlungssicheren;fließend;fließende;fließendes;fließendem;fließenden;fliessend;fliessende;fliessendes;sehr gut;sehr gute;sehr guten;sehr gutes;ausgezeichnete;hervorragende;einwandfreie;perfekte;perfektes;gut;gute;guten;gutes;gute bis sehr gute;sichere;sicheres;sicher;stilsicher;stilsichere;stilsicheres;fundierte;Grundkenntnisse;solide;ausreichende;exzellente;konversationssicher;courant;couramment;bilingue;langue maternelle;professionnel;opérationnel;intermédiaire;avancé;notions;lu écrit parlé;lu, écrit, parlé;bon niveau;très bon niveau;excellent niveau;bonne maîtrise;parfaite maîtrise;maîtrise parfaite;très bonne maîtrise;excellente maîtrise;niveau professionnel;technique;fluido;fluida;nivel alto;alto;nivel avanzado;avanzado;nivel medio;medio;nativo;nativa;bilingüe;intermedio;básico;conversacional;nivel nativo;fluente;ottimo;ottima;ottima conoscenza;buono;buona;buona conoscenza;discreta;madrelingua;madre lingua;fluentemente;livello avanzato;scolastico;vloeiend;vloeiende;moedertaal;uitstekend;uitstekende;goed;goede;zeer goede;zeer goed;uitmuntende;goede beheersing;avançado;avançada;intermediário;intermédio;nível avançado;língua materna;fluência;bom;excelente;muy bueno;bueno;fluenti;fluentes;fluidos;fluidas;fluidi;avanzati;avançados;intermedi;avanzata;avanzado;corrente;correntemente;scolastica;basico;elementare;discreto'

/** Words that say that a language is spoken or known, without a level. */
export const languageCues =
  'language;languages;language skills;skills;speak;speaks;speaking;speaker;speakers;spoken;written;write;knowledge;command;proficiency;communicate;communication;verbal;literacy;Sprachkenntnisse;Sprachen;Sprache;Kenntnisse;Kenntnissen;sprichst;sprechen;sprachig;sprachlich;Wort;Sprachniveau;Niveau;level;langue;langues;parlez;parler;parlé;écrit;lu;oral;maîtrise;maîtrisez;niveau;pratique;idioma;idiomas;hablar;hablas;hablado;nivel;dominio;conocimientos;lingua;lingue;conoscenza;parlato;livello;parla;taal;talen;taalvaardigheid;beheersing;beheerst;spreek;spreekt;woord;mondeling;schriftelijk;línguas;idioma;nível;falar;domínio;conhecimentos'

/** Nouns behind the word that make it a nationality or a subject: "German market", "English teacher". */
export const nationalityFollowers =
  'company companies market markets team teams customer customers client clients law laws government speaking-world office offices subsidiary subsidiaries group bank banks food cuisine restaurant startup startups start-up scale-up multinational headquarters tax citizen citizenship nationality passport literature teacher teachers lessons department studies premier league subsidiary industry authority authorities federal armed army navy wine labor labour economy employer employers data gaap translation translator content culture kultur markt unternehmen unternehmens firma konzern kunden marktes staatsangehörigkeit bundesweit bahn bank telekom post gesellschaft krankenhaus wirtschaft recht arbeitsrecht markteinführung hof entreprise société marché groupe clientèle leader empresa mercado grupo nacionalidad azienda società mercato gruppo leader bedrijf markt klanten onderneming empresa version countries region bakery bread channel regions territory accounts businesses public health nhs standard standards history art muffin setter shepherd'

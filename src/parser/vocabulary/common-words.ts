/**
 * The small words that make up much of any text in a language and little of another's, on folded text: they tell
 * short texts apart where letters do not.
 */
export const commonWords: Readonly<Record<string, string>> = {
  en: 'the and of to in for with you your we our are is be will have this that on as an at by from or who us their it',
  de: 'und der die das mit fur wir sie ihre du dein deine bei von zu im den dem eine ein einen als auf oder sich ist unsere zur zum dich ihnen aus nach wird sind auch uns dir',
  fr: 'et les des vous nous la le de une un pour dans avec du en au aux votre vos est sur notre nos sont qui que ou par tu ta tes',
  es: 'y los las de en el la con para una un que por del se tu nuestro nuestra te al es son como su sus o mas equipo',
  it: 'e di il la per con in le della un una che del nel nella dei delle sono si alla gli e al da ti nostro nostra lo i o anche tua tuo',
  nl: 'en de het een van met voor je wij we op bij jij jouw naar te ons onze is aan als in ook dat die zijn hebt of wat',
  pt: 'e de os as em para com um uma que do da dos das no na nos nas por ao a o se teu tua voce seu sua ou como mais',
  sv: 'och att som for med vi du ar en ett pa av till dig har din vara oss om ditt i eller kan den det ska',
  da: 'og at som for med vi du er en et pa af til dig har din vores os om i eller kan den det skal hos',
  no: 'og a som for med vi du er en et pa av til deg har din vare oss om i eller kan den det skal hos ikke',
  pl: 'i w na z do oraz sie jest praca dla od za o po nie lub ze jako twoje nas ciebie oferujemy przy mile co',
  fi: 'ja on ei se etta kun olet meilla sinulla tai myos me sina voit mukaan tyo seka ovat',
  cs: 'a se na je v pro z s do za nebo ve po jako nas prace co vam od jsme'
}
